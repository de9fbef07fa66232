import type { Piece } from "./output";
import type { Value } from "./value";

/** A text that a template prints on one of its ways, if all of it is known. */
export interface PrintedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where in the text each piece begins. */
  readonly starts: readonly number[];
}

/**
 * The text that some pieces make, with an example of each object or list that is printed as JSON; undefined if a part
 * of it is not known, or can come any number of times.
 */
export function printedText(pieces: readonly Piece[]): PrintedText | undefined {
  const starts: number[] = [];
  let text = "";
  for (const piece of pieces) {
    const part = piece.output.kind === "text" ? piece.output.text : exampleOf(piece.output.value);
    if (part === undefined || (piece.isRepeated && part.trim() !== "")) return undefined;
    starts.push(text.length);
    text += part;
  }
  return { text, pieces, starts };
}

/** What a value prints, if it prints one text, or JSON of one shape. */
function exampleOf({ options, isOpen }: Value): string | undefined {
  const [option, ...more] = options;
  if (isOpen || !option) return undefined;
  if (option.kind === "text") return more.length === 0 && !option.isDefault ? String(option.value ?? "") : undefined;
  const shapes = new Set(options.map((one) => (one.kind === "json" ? shapeOf(one.value) : undefined)));
  const [shape] = shapes;
  return shapes.size === 1 ? shape : undefined;
}

function shapeOf({ options, isOpen }: Value): string | undefined {
  if (isOpen || options.length === 0) return undefined;
  if (options.every(({ kind }) => kind === "dict")) return '{\n  "result": "Skip"\n}';
  return options.every(({ kind }) => kind === "list") ? '[\n  {\n    "result": "Skip"\n  }\n]' : undefined;
}

/**
 * The texts that are certain to have a fault: whatever the conditions are, some path through the template leads to it.
 *
 * @param texts - all texts that can be printed
 * @param faulty - those that have the fault
 * @returns one text for each way that has no other
 */
export function certainly<T extends { readonly pieces: readonly Piece[] }>(
  texts: readonly (readonly Piece[])[],
  faulty: ReadonlyMap<readonly Piece[], T>,
): T[] {
  const [first] = faulty.values();
  if (!first) return [];
  if (texts.every((text) => faulty.has(text))) return [first];
  const ways = new Set([...faulty.keys()].flatMap((pieces) => pieces.flatMap(({ within }) => within)));
  const found = new Set<T>();
  const covered = new Set<number>();
  for (const way of ways) {
    const through = texts.filter((pieces) => passes(pieces, way));
    const [example] = through.map((pieces) => faulty.get(pieces));
    if (!example || covered.has(way) || !through.every((pieces) => faulty.has(pieces))) continue;
    through.forEach((pieces) =>
      pieces.forEach(({ within }) =>
        within.slice(within.indexOf(way)).forEach((inner) => within.includes(way) && covered.add(inner)),
      ),
    );
    found.add(example);
  }
  return [...found];
}

const passes = (pieces: readonly Piece[], way: number): boolean => pieces.some(({ within }) => within.includes(way));
