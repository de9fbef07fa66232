import type { NunjucksNode } from "./nunjucks-nodes";
import type { Expression, ExpressionOf, InfixOperator } from "./syntax";

/**
 * An expression of operators in the order in which Nunjucks evaluates it, which is not that of its tree.
 *
 * Nunjucks compiles operators to JavaScript without parentheses, so that JavaScript's order of precedence decides:
 * `not a == b` is `(not a) == b`, and `a ~ b + c` is `(a ~ b) + c`. Here the operators are laid out in a row as they
 * are compiled, and read again by those rules.
 *
 * @param node - the node of an operator
 * @param operand - reads a node that is no such operator
 * @param at - the offset of a node
 */
export function inOrder(
  node: NunjucksNode,
  operand: (node: NunjucksNode) => Expression,
  at: (node: NunjucksNode) => number,
): Expression {
  return new Row(pieces(node, operand, at)).read(0);
}

/** True for the operators that are compiled without parentheses. */
export const isOperator = (node: NunjucksNode): boolean => node.typename in INFIX || node.typename in OTHERS;

type Piece =
  | { readonly infix: InfixOperator; readonly at: number }
  | { readonly prefix: ExpressionOf<"prefix">["operator"]; readonly at: number }
  | { readonly operand: Expression };

const INFIX = { Or: "||", And: "&&", Add: "+", Sub: "-", Mul: "*", Div: "/", Mod: "%" } as const;
const PREFIX = { Not: "!", Neg: "-", Pos: "+" } as const;
const OTHERS = { ...PREFIX, Compare: true, Concat: true } as const;

/** Higher binds tighter. A prefix binds tighter than all of them. */
const PRECEDENCE: Readonly<Partial<Record<InfixOperator, number>>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "===": 3,
  "!==": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
};

function pieces(
  node: NunjucksNode,
  operand: (node: NunjucksNode) => Expression,
  at: (node: NunjucksNode) => number,
): Piece[] {
  const of = (inner: NunjucksNode): Piece[] => pieces(inner, operand, at);
  switch (node.typename) {
    case "Or":
    case "And":
    case "Add":
    case "Sub":
    case "Mul":
    case "Div":
    case "Mod":
      return [...of(node.left), { infix: INFIX[node.typename], at: at(node) }, ...of(node.right)];
    case "Concat": {
      const plus: Piece = { infix: "+", at: at(node) };
      return [
        ...of(node.left),
        plus,
        { operand: { kind: "literal", value: "", at: at(node) } },
        plus,
        ...of(node.right),
      ];
    }
    case "Compare":
      return [...of(node.expr), ...node.ops.flatMap((op): Piece[] => [{ infix: op.type, at: at(op) }, ...of(op.expr)])];
    case "Not":
    case "Neg":
    case "Pos":
      return [{ prefix: PREFIX[node.typename], at: at(node) }, ...of(node.target)];
    default:
      return [{ operand: operand(node) }];
  }
}

/** Operands and operators in a row, read from the left. */
class Row {
  private index = 0;

  public constructor(private readonly row: readonly Piece[]) {}

  /** What follows, up to an operator that binds less than asked for. */
  public read(least: number): Expression {
    let left = this.prefixed();
    for (let next = this.row[this.index]; next && "infix" in next; next = this.row[this.index]) {
      const precedence = PRECEDENCE[next.infix] ?? 0;
      if (precedence < least) break;
      this.index++;
      left = { kind: "infix", operator: next.infix, left, right: this.read(precedence + 1), at: next.at };
    }
    return left;
  }

  private prefixed(): Expression {
    const piece = this.row[this.index++];
    if (piece && "operand" in piece) return piece.operand;
    const { prefix: operator, at } = piece as Extract<Piece, { prefix: unknown }>;
    return { kind: "prefix", operator, operand: this.prefixed(), at };
  }
}
