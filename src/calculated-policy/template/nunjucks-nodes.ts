import type { Scalar } from "./syntax";

/** A node of Nunjucks' tree. Lines and columns count from 0. */
export type NunjucksNode = {
  readonly [T in keyof Fields]: Located & { readonly typename: T } & Fields[T];
}[keyof Fields];

/** A node of one type. */
export type NodeOf<T extends keyof Fields> = Extract<NunjucksNode, { readonly typename: T }>;

interface Located {
  readonly lineno: number;
  readonly colno: number;
}

interface Children {
  readonly children: readonly NunjucksNode[];
}

interface Operands {
  readonly left: NunjucksNode;
  readonly right: NunjucksNode;
}

interface Conditional {
  readonly cond: NunjucksNode;
  readonly body: NunjucksNode;
  readonly else_: NunjucksNode | null;
}

interface Loop {
  readonly arr: NunjucksNode;
  readonly name: NunjucksNode;
  readonly body: NunjucksNode;
  readonly else_: NunjucksNode | null;
}

interface Macro {
  readonly name: NunjucksNode;
  readonly args: NunjucksNode;
  readonly body: NunjucksNode;
}

interface Call {
  readonly name: NunjucksNode;
  readonly args: NunjucksNode;
}

/** What the nodes hold, by type. */
interface Fields {
  Root: Children;
  NodeList: Children;
  Output: Children;
  TemplateData: { readonly value: string };
  Literal: { readonly value: Scalar | RegExp };
  Symbol: { readonly value: string };
  Group: Children;
  Array: Children;
  Dict: Children;
  KeywordArgs: Children;
  Pair: { readonly key: NunjucksNode; readonly value: NunjucksNode };
  LookupVal: { readonly target: NunjucksNode; readonly val: NunjucksNode | undefined };
  FunCall: Call;
  Filter: Call;
  InlineIf: Conditional;
  If: Conditional;
  IfAsync: Conditional;
  For: Loop;
  AsyncEach: Loop;
  AsyncAll: Loop;
  Set: {
    readonly targets: readonly NunjucksNode[];
    readonly value: NunjucksNode | null;
    readonly body?: NunjucksNode;
  };
  Capture: { readonly body: NunjucksNode };
  Switch: {
    readonly expr: NunjucksNode;
    readonly cases: readonly NodeOf<"Case">[];
    readonly default: NunjucksNode | null;
  };
  Case: { readonly cond: NunjucksNode; readonly body: NunjucksNode };
  Macro: Macro;
  Caller: Macro;
  Block: { readonly name: NunjucksNode; readonly body: NunjucksNode };
  Include: object;
  Import: object;
  FromImport: object;
  Extends: object;
  Is: Operands;
  In: Operands;
  Or: Operands;
  And: Operands;
  Add: Operands;
  Concat: Operands;
  Sub: Operands;
  Mul: Operands;
  Div: Operands;
  FloorDiv: Operands;
  Mod: Operands;
  Pow: Operands;
  Not: { readonly target: NunjucksNode };
  Neg: { readonly target: NunjucksNode };
  Pos: { readonly target: NunjucksNode };
  Compare: { readonly expr: NunjucksNode; readonly ops: readonly NodeOf<"CompareOperand">[] };
  CompareOperand: { readonly expr: NunjucksNode; readonly type: ComparisonOperator };
}

type ComparisonOperator = "==" | "===" | "!=" | "!==" | "<" | ">" | "<=" | ">=";
