import { printExpression } from "../template/print-expression";
import type { Expression } from "../template/syntax";
import type { Value } from "./value";

/** An expression of which something is noted. */
export interface Noted {
  readonly at: number;
  readonly text: string;
}

/** What holds of expressions every time they are visited. */
export class Notes {
  private readonly found = new Map<Expression, boolean>();

  /** The expressions that it holds for. */
  public get all(): Noted[] {
    return [...this.found].flatMap(([node, holds]) => (holds ? [{ at: node.at, text: printExpression(node) }] : []));
  }

  /** Notes whether it holds this time. */
  public note(node: Expression, holds: boolean): void {
    this.found.set(node, holds && this.found.get(node) !== false);
  }
}

/** True for a value that is a list, or a field of a query's result that is one in any workspace. */
export const isList = ({ options, isOpen }: Value): boolean =>
  !isOpen && options.length > 0 && options.every(({ kind }) => kind === "list");

/** True for a value that is a text of some letters. */
export const isText = ({ options, isOpen }: Value): boolean =>
  !isOpen &&
  options.length > 0 &&
  options.every((option) => option.kind === "text" && typeof option.value === "string" && option.value !== "");
