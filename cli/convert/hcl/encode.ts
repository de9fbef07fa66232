import { HclNumber, type Expression } from "./syntax";

/** Whether an expression is a value in full. */
export function isKnown(expression: Expression): boolean {
  switch (expression.kind) {
    case "literal":
      return true;
    case "list":
      return expression.items.every(({ value }) => isKnown(value));
    case "object":
      return expression.entries.every(({ key, value }) => key.kind === "literal" && isKnown(value));
    default:
      return false;
  }
}

/** A known value in JavaScript; numbers that it cannot hold lose digits. */
export function plainValue(expression: Expression): unknown {
  switch (expression.kind) {
    case "literal":
      return expression.value instanceof HclNumber ? Number(expression.value.text) : expression.value;
    case "list":
      return expression.items.map(({ value }) => plainValue(value));
    case "object":
      return Object.fromEntries(expression.entries.map(({ key, value }) => [keyOf(key), plainValue(value)]));
    default:
      throw new Error(`The value is not known: ${expression.kind}`);
  }
}

/** What Terraform's `jsonencode` writes: keys in order, and three characters that HTML knows as escapes. */
export function jsonText(expression: Expression): string {
  switch (expression.kind) {
    case "list":
      return `[${expression.items.map(({ value }) => jsonText(value)).join(",")}]`;
    case "object":
      return `{${sortedEntries(expression)
        .map(([key, value]) => `${quoted(key)}:${jsonText(value)}`)
        .join(",")}}`;
    default:
      return scalarText(expression);
  }
}

/** What Terraform's `yamlencode` writes; undefined for what is not worth knowing how, such as control characters. */
export function terraformYaml(expression: Expression): string | undefined {
  const isScalar = expression.kind === "literal" && typeof expression.value !== "string";
  return isScalar || !isPlain(expression) ? undefined : `${yamlLines(expression).join("\n")}\n`;
}

function isPlain(expression: Expression): boolean {
  switch (expression.kind) {
    case "list":
      return expression.items.every(({ value }) => isPlain(value));
    case "object":
      return expression.entries.every(({ key, value }) => isPlain(key) && isPlain(value));
    default:
      return !/[^\n\x20-\x7e\u00a1-\ud7ff]|\n\n|^[ \n]|[ ]\n/.test(plainText(expression));
  }
}

const plainText = (expression: Expression): string =>
  expression.kind === "literal" && typeof expression.value === "string" ? expression.value : "";

function yamlLines(expression: Expression): string[] {
  if (expression.kind === "list" && expression.items.length > 0) {
    return expression.items.flatMap(({ value }) => {
      const [first = "", ...rest] = yamlLines(value);
      return [`- ${first}`, ...rest.map((line) => (isNested(value) ? `  ${line}` : line))];
    });
  }
  if (expression.kind === "object" && expression.entries.length > 0) {
    return sortedEntries(expression).flatMap(([key, value]) => {
      const [first = "", ...rest] = yamlLines(value);
      if (!isNested(value)) return [`${quotedYaml(key)}: ${first}`, ...rest];
      return [`${quotedYaml(key)}:`, ...[first, ...rest].map((line) => (value.kind === "list" ? line : `  ${line}`))];
    });
  }
  if (expression.kind === "list") return ["[]"];
  if (expression.kind === "object") return ["{}"];
  const lines = plainText(expression).split("\n");
  if (lines.length === 1)
    return [typeof plainValue(expression) === "string" ? quotedYaml(lines[0] ?? "") : scalarText(expression)];
  const ends = lines.at(-1) === "";
  return [ends ? "|" : "|-", ...(ends ? lines.slice(0, -1) : lines).map((line) => (line === "" ? "" : `  ${line}`))];
}

const isNested = (value: Expression): boolean =>
  (value.kind === "object" && value.entries.length > 0) || (value.kind === "list" && value.items.length > 0);

const quotedYaml = (text: string): string => JSON.stringify(text);

/** The entries of an object whose keys are known, in the order in which Terraform goes through them. */
export const sortedEntries = ({
  entries,
}: Extract<Expression, { kind: "object" }>): (readonly [string, Expression])[] =>
  entries
    .map(({ key, value }) => [keyOf(key), value] as const)
    .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));

function keyOf(key: Expression): string {
  if (key.kind !== "literal") throw new Error("The key is not known.");
  return key.value instanceof HclNumber ? key.value.text : String(key.value);
}

function scalarText(expression: Expression): string {
  if (expression.kind !== "literal") throw new Error("The value is not known.");
  if (typeof expression.value === "string") return quoted(expression.value);
  return expression.value instanceof HclNumber ? expression.value.text : String(expression.value);
}

/** Go escapes what HTML gives a meaning, and the two separators that JavaScript once took for the ends of lines. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
