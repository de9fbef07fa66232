import type { Node } from "web-tree-sitter";
import { ConversionError } from "../errors";
import { freeTree, parseTreeNow } from "./parser";
import { HclNumber, text, type Entry, type Expression, type Item } from "./syntax";
import { templateOf } from "./template";
import { fileTokens, heredocTokens, quotedTokens } from "./template-text";

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
        return templateOf(quotedTokens(node, this.reading()));
      case "heredoc_template":
        return templateOf(heredocTokens(node, this.reading()));
      case "numeric_lit":
        return { kind: "literal", value: hclNumber(this.sourceOf(node)) };
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
    return { kind: "source", text: this.sourceOf(node), references };
  }

  private sourceOf({ startIndex, endIndex }: Node): string {
    return this.source.slice(startIndex, endIndex);
  }

  private reading(): Parameters<typeof quotedTokens>[1] {
    return { source: this.source, file: this.file, expression: (inner) => this.read(inner) };
  }
}

/** Those that are read; arithmetic is kept as it is written. */
const OPERATORS = new Set(["==", "!=", "<", "<=", ">", ">=", "&&", "||"]);

/**
 * The template that a file holds.
 *
 * @throws ConversionError if it is no template
 */
export function templateIn(file: string, content: string): Expression {
  // What stands in a heredoc is a template; the line of its end is no part of it.
  const begin = "x = <<END_OF_TEMPLATE\n";
  const source = `${begin}${content}\nEND_OF_TEMPLATE\n`;
  const root = templateTree(file, source);
  try {
    const [heredoc] = root.descendantsOfType("heredoc_template");
    if (heredoc === undefined) throw noTemplate(file);
    const reader = new ExpressionReader(file, source);
    const expression = (node: Node): Expression => reader.read(node);
    return templateOf(fileTokens(heredoc, begin.length + content.length, { file, source, expression }));
  } finally {
    freeTree(root);
  }
}

function templateTree(file: string, source: string): Node {
  try {
    return parseTreeNow(file, source);
  } catch (error) {
    throw error instanceof ConversionError ? noTemplate(file) : error;
  }
}

const noTemplate = (file: string): ConversionError =>
  new ConversionError(`the template must parse, got: ${file}. Fix it.`);

/** A number as Terraform prints it. */
function hclNumber(source: string): HclNumber {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(source) ?? [];
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const plain =
    point <= 0
      ? `0.${"0".repeat(-point)}${digits}`
      : `${digits.slice(0, point).padEnd(point, "0")}.${digits.slice(point)}`;
  const short = plain
    .replace(/^0+(?=\d)/, "")
    .replace(/0+$/, "")
    .replace(/\.$/, "");
  return new HclNumber(short === "0" ? short : `${sign}${short}`);
}
