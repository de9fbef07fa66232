import type { Node } from "web-tree-sitter";
import { HclNumber, text, type Entry, type Expression, type Item } from "./syntax";
import { heredocParts, quotedParts, type Part } from "./template-text";

/** Reads the expressions of one file. */
export class ExpressionReader {
  /**
   * @param file - the file's name as messages show it
   * @param source - its text
   */
  public constructor(
    private readonly file: string,
    private readonly source: string,
  ) {}

  /** The expression that a node of the syntax tree stands for. */
  public read(node: Node): Expression {
    const children = node.namedChildren.filter(({ type }) => type !== "comment");
    const [first] = children;
    switch (node.type) {
      case "expression":
        return this.readExpression(node, children);
      case "literal_value":
      case "collection_value":
      case "template_expr":
      case "operation":
      case "for_expr":
        return first === undefined ? this.literal(node) : this.read(first);
      case "string_lit":
      case "quoted_template":
        return joined(quotedParts(node, this.reading()));
      case "heredoc_template":
        return joined(heredocParts(node, this.reading()));
      case "numeric_lit":
        return { kind: "literal", value: hclNumber(node.text) };
      case "bool_lit":
        return { kind: "literal", value: node.text === "true" };
      case "null_lit":
        return { kind: "literal", value: null };
      case "tuple":
        return { kind: "list", items: this.items(children) };
      case "object":
        return this.object(children);
      case "function_call":
        return this.call(node, children);
      case "conditional":
        return this.conditional(node, children);
      case "binary_operation":
        return this.binary(node, children);
      case "unary_operation":
        return this.unary(node, children);
      case "variable_expr":
        return { kind: "reference", path: [node.text] };
      default:
        return this.asSource(node);
    }
  }

  /** An expression is one node, or a name and the attributes that are read of it. */
  private readExpression(node: Node, children: readonly Node[]): Expression {
    const [first, ...steps] = children;
    if (first === undefined) return this.asSource(node);
    if (steps.length === 0) return this.read(first);
    const path = [first, ...steps].map((step) => this.step(step));
    return path.every((name) => name !== undefined) ? { kind: "reference", path } : this.asSource(node);
  }

  private step(node: Node): string | undefined {
    switch (node.type) {
      case "variable_expr":
        return node.text;
      case "get_attr":
        return node.text.slice(1).trim();
      case "index": {
        const key = /^\[\s*"([^"\\$%]*)"\s*\]$/.exec(node.text)?.[1];
        return key !== undefined && /^[A-Za-z_][\w-]*$/.test(key) ? key : undefined;
      }
      default:
        return undefined;
    }
  }

  private items(children: readonly Node[]): Item[] {
    return children
      .filter(({ type }) => type === "expression")
      .map((child) => ({ value: this.read(child), line: child.endPosition.row + 1 }));
  }

  private object(children: readonly Node[]): Expression {
    const entries = children
      .filter(({ type }) => type === "object_elem")
      .map((child): Entry => {
        const [key, value] = child.namedChildren.filter(({ type }) => type === "expression");
        if (key === undefined || value === undefined)
          throw new Error(`An entry of an object has no value: ${child.text}`);
        return { key: this.key(key), value: this.read(value), line: child.endPosition.row + 1 };
      });
    return { kind: "object", entries };
  }

  private key(node: Node): Expression {
    const key = this.read(node);
    return key.kind === "reference" && key.path.length === 1 && !node.text.startsWith("(") ? text(node.text) : key;
  }

  private call(node: Node, children: readonly Node[]): Expression {
    const [name, args] = children;
    if (name === undefined || node.text.includes("...")) return this.asSource(node);
    return { kind: "call", name: name.text, args: this.items(args?.namedChildren ?? []).map(({ value }) => value) };
  }

  private conditional(node: Node, children: readonly Node[]): Expression {
    const [condition, yes, no] = children.map((child) => this.read(child));
    if (condition === undefined || yes === undefined || no === undefined) return this.asSource(node);
    return { kind: "conditional", condition, yes, no };
  }

  /** The operands can be bare names with their attributes, which stand beside each other. */
  private binary(node: Node, children: readonly Node[]): Expression {
    const operator = node.children.find((child) => !child.isNamed && OPERATORS.has(child.type));
    if (operator === undefined) return this.asSource(node);
    const left = this.operand(children.filter((child) => child.startIndex < operator.startIndex));
    const right = this.operand(children.filter((child) => child.startIndex > operator.startIndex));
    if (left === undefined || right === undefined) return this.asSource(node);
    return { kind: "binary", operator: operator.type, left, right };
  }

  private unary(node: Node, children: readonly Node[]): Expression {
    const operator = node.text.charAt(0);
    const operand = this.operand(children);
    if (operand === undefined) return this.asSource(node);
    if (operator === "-" && operand.kind === "literal" && operand.value instanceof HclNumber) {
      return { kind: "literal", value: hclNumber(`-${operand.value.text}`) };
    }
    return { kind: "unary", operator, operand };
  }

  private operand(nodes: readonly Node[]): Expression | undefined {
    const [first, ...steps] = nodes;
    if (first === undefined) return undefined;
    if (steps.length === 0) return this.read(first);
    const path = nodes.map((node) => this.step(node));
    return path.every((name) => name !== undefined) ? { kind: "reference", path } : undefined;
  }

  private literal(node: Node): Expression {
    if (node.text === "true" || node.text === "false") return { kind: "literal", value: node.text === "true" };
    return node.text === "null" ? { kind: "literal", value: null } : this.asSource(node);
  }

  private asSource(node: Node): Expression {
    const references = node
      .descendantsOfType("variable_expr")
      .map((name) => [name.text, name.nextNamedSibling?.text.replace(/^\./, "") ?? ""]);
    return { kind: "source", text: node.text, references };
  }

  private reading(): Parameters<typeof quotedParts>[1] {
    return { source: this.source, file: this.file, expression: (inner) => this.read(inner) };
  }
}

/** Those that are read; arithmetic is kept as it is written. */
const OPERATORS = new Set(["==", "!=", "<", "<=", ">", ">=", "&&", "||"]);

/** Parts as one expression: text if all is known. */
function joined(parts: readonly Part[]): Expression {
  const flat = parts.flatMap((part): readonly Part[] => {
    if (typeof part === "string") return [part];
    if (part.kind === "template") return part.parts;
    return part.kind === "literal" && typeof part.value === "string" ? [part.value] : [part];
  });
  const merged = flat.reduce<Part[]>((done, part) => {
    const last = done.at(-1);
    return typeof part === "string" && typeof last === "string" ? [...done.slice(0, -1), last + part] : [...done, part];
  }, []);
  const [only] = merged;
  if (only === undefined) return text("");
  if (merged.length === 1) return typeof only === "string" ? text(only) : only;
  return { kind: "template", parts: merged };
}

/** A number as Terraform prints it. */
function hclNumber(source: string): HclNumber {
  if (/[eE]/.test(source)) return new HclNumber(String(Number(source)));
  const [whole = "", fraction = ""] = source.split(".");
  const digits = fraction.replace(/0+$/, "");
  const sign = whole.startsWith("-") ? "-" : "";
  const plain = whole.replace(/^-?0*(?=\d)/, "");
  return new HclNumber(`${sign}${plain}${digits === "" ? "" : `.${digits}`}`);
}
