import { spend } from "./budget";
import type { Value } from "./value";

/** What a template prints, as far as it alone tells: in the order of the text, with all its branches. */
export type Output =
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | { readonly kind: "hole"; readonly value: Value; readonly at: number }
  | { readonly kind: "choice"; readonly ways: readonly (readonly Output[])[] }
  | { readonly kind: "repeat"; readonly body: readonly Output[] };

/** True if nothing but blanks can come. */
export function isBlank(outputs: readonly Output[]): boolean {
  return outputs.every((output) => {
    switch (output.kind) {
      case "text":
        return output.text.trim() === "";
      case "hole":
        return !output.value.isOpen && output.value.options.every(printsNothing);
      case "choice":
        return output.ways.every(isBlank);
      case "repeat":
        return isBlank(output.body);
    }
  });
}

function printsNothing(option: Value["options"][number]): boolean {
  return option.kind === "unset" || (option.kind === "text" && String(option.value ?? "").trim() === "");
}

/** A piece of one of the texts that can be printed. */
export interface Piece {
  readonly output: Extract<Output, { readonly kind: "text" | "hole" }>;
  /** The choices that it lies in, from the outside in: pieces of two ways need not come together. */
  readonly within: readonly number[];
  /** True if it can come more than once. */
  readonly isRepeated: boolean;
}

/** The texts that can be printed, each in pieces; if there are very many, only the first ones. */
export function alternatives(outputs: readonly Output[]): { texts: readonly (readonly Piece[])[]; isAll: boolean } {
  const texts = new Alternatives().of(outputs, [], false);
  return { texts: texts.slice(0, MAX_TEXTS), isAll: texts.length <= MAX_TEXTS };
}

const MAX_TEXTS = 200;

class Alternatives {
  private choices = 0;

  public of(outputs: readonly Output[], within: readonly number[], isRepeated: boolean): Piece[][] {
    return outputs.reduce<Piece[][]>(
      (texts, output) => {
        const next = this.one(output, within, isRepeated);
        if (!spend(texts.reduce((sum, text) => sum + text.length, 0) >> 4)) return [];
        return texts.flatMap((text) => next.map((more) => [...text, ...more])).slice(0, MAX_TEXTS + 1);
      },
      [[]],
    );
  }

  private one(output: Output, within: readonly number[], isRepeated: boolean): Piece[][] {
    switch (output.kind) {
      case "text":
      case "hole":
        return [[{ output, within, isRepeated }]];
      case "choice":
        return distinct(output.ways.flatMap((way) => this.of(way, [...within, ++this.choices], isRepeated)));
      case "repeat":
        return this.of(output.body, [...within, ++this.choices], true);
    }
  }
}

/** Ways that print only blanks count as one: what they set is in the variables. */
function distinct(texts: readonly Piece[][]): Piece[][] {
  const isText = ({ output }: Piece): boolean => output.kind === "hole" || output.text.trim() !== "";
  const printing = texts.filter((text) => text.some(isText));
  const blank = texts.find((text) => !text.some(isText));
  return blank ? [...printing, blank] : printing;
}
