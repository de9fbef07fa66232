/** Where something stands in the source; lines begin at 1. */
export interface Place {
  /** The file's name as messages show it. */
  readonly file: string;
  readonly line: number;
}

/** An expression of HCL, as far as it matters to a conversion. */
export type Expression =
  | Literal
  | Template
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "object"; readonly entries: readonly Entry[] }
  | { readonly kind: "reference"; readonly path: readonly string[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: "conditional";
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | Loop
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | Source;

/** A value that is known. Numbers are kept as Terraform writes them, since not all of them are JavaScript's. */
export interface Literal {
  readonly kind: "literal";
  readonly value: string | boolean | null | HclNumber;
  /** The file that a text was read from with `file(…)`, from the folder of the source. */
  readonly origin?: string;
}

/** A number as Terraform writes it. */
export class HclNumber {
  /** @param text - the digits as Terraform prints them */
  public constructor(public readonly text: string) {}
}

/** A text with expressions in it. */
export interface Template {
  readonly kind: "template";
  readonly parts: readonly (string | Expression)[];
}

/** A text for each item of a collection, all joined: `%{ for name in collection }`. */
export interface Loop {
  readonly kind: "loop";
  /** What the item is called, or its key and it. */
  readonly names: readonly string[];
  readonly collection: Expression;
  readonly body: Expression;
}

/** What is kept as it is written: a `for`, a splat, an index that is worked out. */
export interface Source {
  readonly kind: "source";
  readonly text: string;
  /** What it refers to, for example `["var", "regions"]`. */
  readonly references: readonly (readonly string[])[];
}

/** An item of a list, and the line on which it ends. */
export interface Item {
  readonly value: Expression;
  readonly line: number;
}

/** An entry of an object, and the line on which it ends. */
export interface Entry {
  readonly key: Expression;
  readonly value: Expression;
  readonly line: number;
}

/** An argument of a block. */
export interface Argument {
  readonly name: string;
  readonly value: Expression;
  readonly place: Place;
  readonly endLine: number;
}

/** A block, such as a resource. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly arguments: readonly Argument[];
  readonly blocks: readonly Block[];
  readonly place: Place;
  readonly endLine: number;
}

/** A comment: its lines without what marks them as comments. */
export interface Comment {
  readonly place: Place;
  readonly endLine: number;
  readonly lines: readonly string[];
  /** Whether something stands before it on its line. */
  readonly isBeside: boolean;
}

/** All that the `.tf` files of a folder hold. */
export interface Module {
  /** The folder as messages show it. */
  readonly folder: string;
  /** The folder's path on the disk. */
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

/** A text as a literal. */
export const text = (value: string): Literal => ({ kind: "literal", value });
