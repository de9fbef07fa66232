import type { ExpressionOf, StatementOf } from "../template/syntax";

/** What decides between branches. */
export type Decision = StatementOf<"if"> | ExpressionOf<"conditional">;

/** Told of a branch that is taken: its number among the conditions, or -1 for the else. */
export type Watch = (decision: Decision, way: number) => void;
