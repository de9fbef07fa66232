import type { Source } from "../source";
import { elseTags } from "./else-tags";
import type { NodeOf, NunjucksNode } from "./nunjucks-nodes";
import { inOrder, isOperator } from "./operator-order";
import type { Arguments, Branch, Expression, MacroParts, Statement, StatementOf } from "./syntax";

/** Says that something cannot be compiled, although Nunjucks' parser took it. */
export type Report = (at: number, got: string, help: string) => void;

/** Nunjucks' tree as statements. What has no meaning is reported, and stands as `null` in the result. */
export class Converter {
  private elses: ReadonlyMap<number, number> | undefined;

  /**
   * @param source - the text that the tree is of
   * @param report - told of what has no meaning
   */
  public constructor(
    private readonly source: Source,
    private readonly report: Report,
  ) {}

  /** The statements of a node that holds some. */
  public statements(node: NunjucksNode): Statement[] {
    if (!("children" in node)) return this.statement(node);
    return node.children.flatMap((child) => this.statement(child));
  }

  private statement(node: NunjucksNode): Statement[] {
    const at = this.at(node);
    switch (node.typename) {
      case "NodeList":
        return this.statements(node);
      case "Output":
        return node.children.flatMap((child) => this.output(child));
      case "If":
      case "IfAsync":
        return [{ kind: "if", ...this.branches(node), at }];
      case "For":
      case "AsyncEach":
      case "AsyncAll":
        return [
          {
            kind: "for",
            names:
              node.name.typename === "Array"
                ? node.name.children.map((name) => this.name(name))
                : [this.name(node.name)],
            list: this.expression(node.arr),
            body: this.statements(node.body),
            ...(node.else_ && { otherwise: this.statements(node.else_) }),
            at,
          },
        ];
      case "Set":
        return [
          {
            kind: "set",
            targets: node.targets.map((target) => this.name(target)),
            value: this.expression(node.value ?? node.body),
            at,
          },
        ];
      case "Switch":
        return [
          {
            kind: "switch",
            subject: this.expression(node.expr),
            cases: node.cases.map(({ cond, body }) => ({ value: this.expression(cond), body: this.statements(body) })),
            ...(node.default && { otherwise: this.statements(node.default) }),
            at,
          },
        ];
      case "Macro":
        return [{ kind: "macro", name: this.name(node.name), ...this.macro(node), at }];
      case "Block":
        return [{ kind: "block", name: this.name(node.name), body: this.statements(node.body), at }];
      case "Include":
      case "Import":
      case "FromImport":
      case "Extends":
        return [{ kind: "file", tag: node.typename === "FromImport" ? "from" : node.typename.toLowerCase(), at }];
      default:
        return [{ kind: "print", value: this.expression(node), at }];
    }
  }

  private output(node: NunjucksNode): Statement[] {
    if (node.typename !== "TemplateData") return [{ kind: "print", value: this.expression(node), at: this.at(node) }];
    // Whitespace control cuts from the text's beginning, but not from its position.
    const at = this.source.text.indexOf(node.value, this.at(node));
    return [{ kind: "text", text: node.value, at: Math.max(at, 0) }];
  }

  private branches(node: NodeOf<"If" | "IfAsync">): Omit<StatementOf<"if">, "kind" | "at"> {
    const branch: Branch = {
      condition: this.expression(node.cond),
      body: this.statements(node.body),
      at: this.at(node),
    };
    if (node.else_ === null) return { branches: [branch] };
    if (node.else_.typename !== "If") {
      this.elses ??= elseTags(this.source);
      const otherwiseAt = this.elses.get(branch.at) ?? branch.at;
      return { branches: [branch], otherwise: this.statements(node.else_), otherwiseAt };
    }
    const { branches, ...rest } = this.branches(node.else_);
    return { branches: [branch, ...branches], ...rest };
  }

  private macro(node: NodeOf<"Macro" | "Caller">): MacroParts {
    const { positional, named } = this.parameters(node.args);
    return { params: positional.map((param) => this.name(param)), defaults: named, body: this.statements(node.body) };
  }

  private expression(node: NunjucksNode | null | undefined): Expression {
    if (!node) return { kind: "literal", value: null, at: 0 };
    if (isOperator(node)) return this.operators(node);
    const at = this.at(node);
    switch (node.typename) {
      case "Literal":
        return node.value instanceof RegExp
          ? { kind: "regex", pattern: node.value.source, flags: node.value.flags, at }
          : { kind: "literal", value: node.value, at };
      case "Symbol":
        return { kind: "variable", name: node.value, at };
      case "LookupVal":
        if (!node.val) return this.refuse(at, "[]", "Name the member within the brackets.");
        return { kind: "member", target: this.expression(node.target), key: this.expression(node.val), at };
      case "FunCall":
        return { kind: "call", callee: this.expression(node.name), args: this.arguments(node.args), at };
      case "Filter":
        return { kind: "filter", name: this.name(node.name), args: this.arguments(node.args), at };
      case "Is":
        return this.test(node);
      case "In":
      case "FloorDiv":
      case "Pow": {
        const operator = ({ In: "in", FloorDiv: "//", Pow: "**" } as const)[node.typename];
        return { kind: "infix", operator, left: this.expression(node.left), right: this.expression(node.right), at };
      }
      case "Array":
        return { kind: "list", items: node.children.map((child) => this.expression(child)), at };
      case "Dict":
        return { kind: "dict", entries: this.entries(node), at };
      case "Group":
        return this.group(node);
      case "InlineIf":
        return {
          kind: "conditional",
          condition: this.expression(node.cond),
          then: this.expression(node.body),
          ...(node.else_ && { otherwise: this.expression(node.else_) }),
          at,
        };
      case "Capture":
        return { kind: "capture", body: this.statements(node.body), at };
      case "Caller":
        return { kind: "caller", ...this.macro(node), at };
      default:
        return this.refuse(at, node.typename, "Write an expression here.");
    }
  }

  private operators(node: NunjucksNode): Expression {
    const isSign = (inner: NunjucksNode): boolean => inner.typename === "Neg" || inner.typename === "Pos";
    if ("target" in node && isSign(node) && isSign(node.target) && node.typename === node.target.typename) {
      return this.refuse(this.at(node), "two signs in a row", "Put the second in parentheses, or leave both out.");
    }
    return inOrder(
      node,
      (operand) => this.expression(operand),
      (inner) => this.at(inner),
    );
  }

  /** Nunjucks takes whatever stands after `is`, and looks for a test called "undefined" where that is no name. */
  private test(node: NodeOf<"Is">): Expression {
    const { left, right } = node;
    const call = right.typename === "FunCall" ? right : undefined;
    const name = call?.name ?? right;
    if (name.typename !== "Symbol" && name.typename !== "Literal") {
      return this.refuse(this.at(node), "no name of a test after is", "Put parentheses around (… is …).");
    }
    const args = call && this.arguments(call.args).positional;
    if (args && args.length > 1) {
      return this.refuse(this.at(node), "a test with two arguments", "Nunjucks' tests take one.");
    }
    return {
      kind: "test",
      name: String(name.value),
      target: this.expression(left),
      ...(args?.[0] && { arg: args[0] }),
      at: this.at(right),
    };
  }

  private group(node: NodeOf<"Group">): Expression {
    const items = node.children.map((child) => this.expression(child));
    const [first] = items;
    if (first === undefined) return this.refuse(this.at(node), "()", "Put an expression in the parentheses.");
    return items.length === 1 ? first : { kind: "sequence", items, at: this.at(node) };
  }

  private arguments(node: NunjucksNode): Arguments {
    const { positional, named } = this.parameters(node);
    return { positional: positional.map((arg) => this.expression(arg)), named };
  }

  /** The items of an argument list, and the pairs of the keywords at its end. */
  private parameters(node: NunjucksNode): { positional: NunjucksNode[]; named: [string, Expression][] } {
    const items = "children" in node ? node.children : [];
    return {
      positional: items.filter((item) => item.typename !== "KeywordArgs"),
      named: items.flatMap((item) => (item.typename === "KeywordArgs" ? this.entries(item) : [])),
    };
  }

  private entries(node: NodeOf<"Dict" | "KeywordArgs">): [string, Expression][] {
    return node.children.flatMap((pair): [string, Expression][] => {
      if (pair.typename !== "Pair") return [];
      const { key } = pair;
      const isKey = key.typename === "Symbol" || (key.typename === "Literal" && typeof key.value === "string");
      if (!isKey) this.report(this.at(key), "a key that is neither a name nor text", "Put the key in quotes.");
      return [[isKey ? String(key.value) : "", this.expression(pair.value)]];
    });
  }

  private name(node: NunjucksNode): string {
    if (node.typename === "Symbol") return node.value;
    this.report(this.at(node), "a missing name", "Members cannot be set: use setAttribute(object, key, value).");
    return "";
  }

  private refuse(at: number, got: string, help: string): Expression {
    this.report(at, got, help);
    return { kind: "literal", value: null, at };
  }

  private at(node: NunjucksNode): number {
    return this.source.offset(node.lineno, node.colno);
  }
}
