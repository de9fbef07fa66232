/**
 * A template as it is understood here: the tree that Nunjucks' own parser makes, with the operators in the order in
 * which Nunjucks' compiled code evaluates them. The checks read it, and the evaluation runs it.
 */

/** What stands somewhere in the text. */
interface Located {
  /** The offset in the source. */
  readonly at: number;
}

/** A value that is written as it is. */
export type Scalar = string | number | boolean | null;

/** The arguments of a call or filter; those with names come last, and arrive as one object. */
export interface Arguments {
  readonly positional: readonly Expression[];
  readonly named: readonly (readonly [string, Expression])[];
}

/** The operators between two operands. */
export type InfixOperator =
  | "||"
  | "&&"
  | "=="
  | "==="
  | "!="
  | "!=="
  | "<"
  | ">"
  | "<="
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "//"
  | "**"
  | "in";

/** What a macro or a call block is made of. */
export interface MacroParts {
  readonly params: readonly string[];
  readonly defaults: readonly (readonly [string, Expression])[];
  readonly body: readonly Statement[];
}

/** Something that has a value. */
export type Expression = Located &
  (
    | { readonly kind: "literal"; readonly value: Scalar }
    | { readonly kind: "regex"; readonly pattern: string; readonly flags: string }
    | { readonly kind: "variable"; readonly name: string }
    | { readonly kind: "member"; readonly target: Expression; readonly key: Expression }
    | { readonly kind: "call"; readonly callee: Expression; readonly args: Arguments }
    | { readonly kind: "filter"; readonly name: string; readonly args: Arguments }
    | { readonly kind: "test"; readonly name: string; readonly target: Expression; readonly arg?: Expression }
    | { readonly kind: "list"; readonly items: readonly Expression[] }
    | { readonly kind: "dict"; readonly entries: readonly (readonly [string, Expression])[] }
    | { readonly kind: "prefix"; readonly operator: "!" | "-" | "+"; readonly operand: Expression }
    | {
        readonly kind: "infix";
        readonly operator: InfixOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: "conditional";
        readonly condition: Expression;
        readonly then: Expression;
        readonly otherwise?: Expression;
      }
    | { readonly kind: "sequence"; readonly items: readonly Expression[] }
    | { readonly kind: "capture"; readonly body: readonly Statement[] }
    | ({ readonly kind: "caller" } & MacroParts)
  );

/** An expression of one kind. */
export type ExpressionOf<K extends Expression["kind"]> = Extract<Expression, { readonly kind: K }>;

/** An `if` or `elif`. */
export interface Branch extends Located {
  readonly condition: Expression;
  readonly body: readonly Statement[];
}

/** Something that prints, decides or sets. */
export type Statement = Located &
  (
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "print"; readonly value: Expression }
    | {
        readonly kind: "if";
        readonly branches: readonly Branch[];
        readonly otherwise?: readonly Statement[];
        /** The offset of the word `else`. */
        readonly otherwiseAt?: number;
      }
    | {
        readonly kind: "for";
        readonly names: readonly string[];
        readonly list: Expression;
        readonly body: readonly Statement[];
        readonly otherwise?: readonly Statement[];
      }
    | { readonly kind: "set"; readonly targets: readonly string[]; readonly value: Expression }
    | {
        readonly kind: "switch";
        readonly subject: Expression;
        readonly cases: readonly { readonly value: Expression; readonly body: readonly Statement[] }[];
        readonly otherwise?: readonly Statement[];
      }
    | ({ readonly kind: "macro"; readonly name: string } & MacroParts)
    | { readonly kind: "block"; readonly name: string; readonly body: readonly Statement[] }
    | { readonly kind: "file"; readonly tag: string }
  );

/** A statement of one kind. */
export type StatementOf<K extends Statement["kind"]> = Extract<Statement, { readonly kind: K }>;
