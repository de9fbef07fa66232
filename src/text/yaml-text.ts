import { Token } from "cdktf";
import { Document } from "yaml";
import { nested } from "./circular";
import { unwritableValue } from "./errors";
import { jsonText } from "./json-text";
import { SCALAR_TAGS } from "./yaml-scalar";
import { withYamlTokens } from "./yaml-tokens";

/**
 * A value as the text that a policy setting sends: text as it stands, anything else as YAML, lists and objects with
 * the newline at the end that Terraform's own `yamlencode` writes.
 *
 * @param value - text, a finite number, a boolean, or a list or plain object of these and null
 * @throws PolicyPackError if some part of it is something else, or holds itself
 */
export function valueText(value: unknown): string {
  if (typeof value === "string") return value;
  const written = writable(value, "value");
  // The token of a number, which is a number in Terraform.
  if (typeof written === "string") return written;
  const text = yamlText(written);
  return typeof value === "object" ? text : text.trimEnd();
}

/** YAML that every parser reads back to the same value; a text alone is written as lines below `|`, or as JSON. */
export function yamlText(value: unknown): string {
  if (typeof value !== "string") return documentText(value);
  // Lines are taken out of a list, for their indentation: without it go-yaml, the provider's, cannot read them.
  const item = documentText([value]).slice("- ".length);
  return /^\|[-+]?\n/.test(item) ? item : `${jsonText(value)}\n`;
}

function documentText(value: unknown): string {
  const document = new Document(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    customTags: (tags) => [...SCALAR_TAGS, ...tags],
  });
  return document.toString({ lineWidth: 0 });
}

/** The same value with its tokens written so that they stay expressions within YAML, of the same value. */
function writable(value: unknown, where: string, around: readonly object[] = []): unknown {
  switch (typeof value) {
    case "string":
      if (!LIST_OR_MAP_TOKEN.test(value)) return withYamlTokens(value);
      break;
    case "boolean":
      return value;
    case "number":
      if (Token.isUnresolved(value)) return Token.asString(value);
      if (Number.isFinite(value)) return value;
      break;
    case "object":
      if (value === null) return value;
      if (Token.isUnresolved(value)) break;
      if (Array.isArray(value)) return writableItems(value, where, nested(around, value, where));
      if (isPlain(value)) return writableEntries(value, where, nested(around, value, where));
  }
  throw unwritableValue(where, value);
}

const LIST_OR_MAP_TOKEN = /[#&]\{TfToken\[/;

function writableItems(value: readonly unknown[], where: string, around: readonly object[]): unknown[] {
  return value.map((item, index) => writable(item, `${where}[${index}]`, around));
}

function writableEntries(value: object, where: string, around: readonly object[]): Record<string, unknown> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.map(([key, item]) => [withYamlTokens(key), writable(item, `${where}.${key}`, around)]),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
