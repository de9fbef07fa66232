import { extname, basename } from "node:path";
import type { Expression } from "../hcl/syntax";
import { literalText, textExpressionCode } from "./expression-code";
import { stringCode, textCode } from "./text-code";
import type { TypeNames } from "./type-names";
import type { Writing } from "./writing";
import { yamlValue } from "./yaml-code";

/** The value of a setting as TypeScript. */
export function valueCode(value: Expression, type: TypeNames, writing: Writing): string {
  if (value.kind !== "literal") return openCode(value, type, writing);
  const text = literalText(value.value);
  return plainCode(text, type, writing, value.origin);
}

/** A value that is known: a member of the type's enum, or what the type's kind takes. */
export function plainCode(text: string, type: TypeNames, writing: Writing, origin?: string): string {
  const member = type.memberCode(text);
  if (member !== undefined) return member;
  switch (type.kind) {
    case "mode":
    case "choice":
      return unlistedCode(text, type, writing);
    case "number":
      return isNumber(text) && type.takes(Number(text)) ? text : unlistedCode(text, type, writing);
    case "list":
    case "map":
      return structureCode(text, type, writing) ?? unlistedCode(text, type, writing);
    case "result":
      return RESULTS.includes(text)
        ? stringCode(text)
        : (structureCode(text, type, writing) ?? unlistedCode(text, type, writing));
    case "other":
      return structureCode(text, type, writing) ?? fileOrText(text, type, writing, origin);
    default:
      return type.takes(text) ? fileOrText(text, type, writing, origin) : unlistedCode(text, type, writing);
  }
}

const RESULTS = ["Approved", "Not approved", "Skip"];

const isNumber = (text: string): boolean => String(Number(text)) === text && Number.isFinite(Number(text));

/** A list or an object; undefined if the text is neither, or must stay as it is. */
function structureCode(text: string, type: TypeNames, writing: Writing): string | undefined {
  const { kind } = type;
  const yaml = yamlValue(text);
  if (yaml === undefined || (writing.options.verbatim && !yaml.isExact) || !type.takes(yaml.value)) return undefined;
  const isList = Array.isArray(yaml.value);
  const isMap = typeof yaml.value === "object" && yaml.value !== null && !isList;
  const isScalar = !isList && !isMap && typeof yaml.value !== "string" && yaml.value !== null && yaml.isExact;
  const fits =
    kind === "list"
      ? isList
      : kind === "map"
        ? isMap
        : kind === "result"
          ? isList || isMap
          : isList || isMap || isScalar;
  if (!fits || !type.hasItems) return fits ? yaml.code : undefined;
  const items: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : [];
  if (!items.every((item) => typeof item === "string" && !type.misspells(item))) return undefined;
  return yamlValue(text, (item) => type.memberCode(item) ?? unlistedCode(item, type, writing))?.code;
}

function unlistedCode(text: string, type: TypeNames, writing: Writing): string {
  writing.report.unlisted.push(`${type.path}: ${JSON.stringify(text)}`);
  return `${writing.imports.ofLibrary("unlisted")}(${textCode(text)})`;
}

/** A text in place, or in a file of its own if it is long. */
export function fileOrText(text: string, type: TypeNames, writing: Writing, origin?: string): string {
  if (origin === undefined && text.split("\n").length <= FEW_LINES) return textCode(text);
  const extension = type.kind === "source" ? ".tf" : ".txt";
  const own = `${type.fileName}${extension}`;
  return fileCode(
    origin === undefined ? own : basename(origin),
    text,
    writing,
    own,
    `${type.fileName}${extname(origin ?? "")}`,
  );
}

/** A text in a file of its own. */
export function fileCode(name: string, text: string, writing: Writing, ...others: readonly string[]): string {
  const file = writing.files.add(name, text, ...others);
  const readFileSync = writing.imports.add("node:fs", "readFileSync");
  const join = writing.imports.add("node:path", "join");
  return `${readFileSync}(${join}(__dirname, ${stringCode(file)}), "utf8")`;
}

const FEW_LINES = 5;

/** A value that depends on something: on a prop, or on what Terraform knows. */
function openCode(value: Expression, type: TypeNames, writing: Writing): string {
  if (value.kind === "reference") {
    const prop = writing.handles.get(value.path.join("."))?.prop;
    const isOfType = prop !== undefined && (type.kind === "number" ? prop.type === "number" : prop.enumOf === type.uri);
    if (isOfType) return prop.code;
  }
  if (value.kind === "conditional" && type.kind === "mode") {
    const code = textExpressionCode(
      value,
      writing,
      (text) => type.memberCode(text) ?? unlistedCode(text, type, writing),
    );
    if (!code.includes("ref(")) return code;
  }
  const code = textExpressionCode(value, writing);
  const takesText = type.kind === "text" || type.kind === "rules" || type.kind === "source" || type.kind === "other";
  return takesText ? code : `${writing.imports.ofLibrary("unlisted")}(${code})`;
}
