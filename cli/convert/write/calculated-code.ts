import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isSeq, parseDocument, type Node } from "yaml";
import { CalculatedPolicy } from "../../../src";
import { fromGoYaml } from "../../support/go-yaml";
import type { Expression } from "../hcl/syntax";
import { argumentOf, textArgument, type Resource } from "../pack/model";
import { acceptedChecks } from "./accepted-checks";
import { textExpressionCode } from "./expression-code";
import type { PolicyTexts } from "./policy-texts";
import { escaped, lineComments, stringCode, textCode } from "./text-code";
import type { TypeNames } from "./type-names";
import { fileCode } from "./value-code";
import type { Writing } from "./writing";

/**
 * The queries and the template of a setting; undefined if the library could not send the same.
 */
export function policyTexts(resource: Resource): PolicyTexts | undefined {
  const template = argumentOf(resource, "template");
  const input = argumentOf(resource, "template_input");
  if (template === undefined || isBlank(template)) return undefined;
  if (input === undefined) return { queries: [], remarks: [], template };
  if (input.kind !== "literal" || typeof input.value !== "string") return undefined;
  const queries = queriesOf(input.value);
  if (queries === undefined) return undefined;
  const isListOfOne = isDeepStrictEqual(sentInput(input.value), queries.texts) && queries.texts.length === 1;
  if (!isListOfOne && !sendsSame(queries.texts, input.value)) return undefined;
  return { queries: queries.texts, remarks: queries.remarks, template, isListOfOne };
}

/** A list of queries, or one, as the provider reads it; undefined for what it takes for something else. */
function queriesOf(text: string): { texts: string[]; remarks: string[][] } | undefined {
  const sent = sentInput(text);
  if (typeof sent === "string")
    return sent === text || /^["'|>]/.test(text) ? { texts: [sent], remarks: [] } : undefined;
  if (!Array.isArray(sent) || sent.length === 0) return undefined;
  if (!sent.every((query) => typeof query === "string" && query.trim() !== "")) return undefined;
  const document = parseDocument(text, { logLevel: "silent" });
  const items = isSeq<Node>(document.contents) ? document.contents.items : [];
  const remarks = items.map((item, index) => [
    ...((index === 0 ? document.commentBefore : undefined)?.split("\n") ?? []),
    ...(item.commentBefore?.split("\n") ?? []),
  ]);
  return { texts: sent as string[], remarks: remarks.map((lines) => lines.map((line) => line.trim())) };
}

/** What the provider sends of a `template_input`: what it says as YAML, or the text if it is none. */
export function sentInput(text: string): unknown {
  const read = fromGoYaml(text);
  return read === undefined ? text : read;
}

/** Whether the library sends the same. */
const sendsSame = (queries: readonly string[], text: string): boolean =>
  queries.every((query) => query.trim() !== "") &&
  isDeepStrictEqual(sentInput(inputOf(queries) ?? ""), sentInput(text));

const inputOf = (queries: readonly string[]): string | undefined =>
  CalculatedPolicy.fromText({ queries: [...queries], template: "x" }).templateInput;

/**
 * What keeps the text of a `template_input` if Terraform would change it, though its value is the same: the argument
 * itself, set over what the library writes.
 */
export function inputAssignment(
  { queries, isListOfOne = false }: PolicyTexts,
  resource: Resource,
  type: TypeNames,
  writing: Writing,
): string[] {
  const text = textArgument(resource, "template_input") ?? "";
  const written = inputOf(queries) ?? "";
  const isKept =
    written === text || (fromGoYaml(text) !== undefined && isDeepStrictEqual(fromGoYaml(text), fromGoYaml(written)));
  if (isKept || !(writing.options.verbatim || isListOfOne)) return [];
  const isPlain = !/[$%]\{/.test(text);
  const code = isPlain
    ? fileCode(`${type.fileName}.graphql`, text, writing, `${type.fileName}.txt`)
    : textCode(escaped(text));
  return [`templateInput = ${code}`];
}

/** The code of a calculated policy, whose texts are put into files. */
export function calculatedCode(texts: PolicyTexts, resource: Resource, type: TypeNames, writing: Writing): string {
  const { imports, files } = writing;
  const calculatedPolicy = imports.ofLibrary("CalculatedPolicy");
  const { template, queries } = texts;
  const accept = template.kind === "literal" ? acceptedChecks(texts, resource, type, writing) : "";
  if (template.kind !== "literal" || typeof template.value !== "string" || template.value.trim() === "") {
    const listed = queries.map((query) => stringCode(query)).join(", ");
    return `${calculatedPolicy}.fromText({ ${listed === "" ? "" : `queries: [${listed}], `}template: ${textExpressionCode(template, writing)}, })`;
  }
  const names = queryNames(queries, type.fileName);
  const queryFiles = queries.map((query, index) => {
    const file = files.add(names[index] ?? `${type.fileName}.graphql`, query);
    const remark = texts.remarks[index] ?? [];
    return `${remark.length > 0 ? `${lineComments(remark)}\n` : ""}${stringCode(file)}`;
  });
  const own = template.origin === undefined ? undefined : basename(template.origin);
  const templateFile = files.add(own ?? `${type.fileName}.njk`, template.value, `${type.fileName}.njk`);
  const list = queryFiles.some((code) => code.includes("\n"))
    ? `\n${queryFiles.join(",\n")},\n`
    : queryFiles.join(", ");
  const queriesCode = queryFiles.length === 0 ? "" : `queries: [${list}], `;
  return `${calculatedPolicy}.fromFiles(__dirname, { ${queriesCode}template: ${stringCode(templateFile)}, ${accept} })`;
}

/** One query is named after the policy type; each of several after what it asks for beyond the others. */
function queryNames(queries: readonly string[], stem: string): string[] {
  if (queries.length === 1) return [`${stem}.graphql`];
  const seen = new Set<string>();
  return queries.map((query, index) => {
    const fields = rootFields(query);
    const name = fields.find((field) => !seen.has(field)) ?? ORDINALS[index] ?? "last";
    fields.forEach((field) => seen.add(field));
    return `${stem}.${name}.graphql`;
  });
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

/** The names of what a query asks for. A later query is a template, and no GraphQL yet. */
function rootFields(query: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [token] of query.replace(/#.*|"(?:[^"\\]|\\.)*"/g, "").matchAll(/[{}()]|[A-Za-z_]\w*:?/g)) {
    if (token === "{" || token === "(") depth += 1;
    else if (token === "}" || token === ")") depth -= 1;
    else if (depth === 1) names.push(token);
  }
  return names
    .filter((_, index) => !(names[index - 1]?.endsWith(":") ?? false))
    .map((name) =>
      name
        .replace(/:$/, "")
        .replace(/([a-z\d])([A-Z])/g, "$1-$2")
        .toLowerCase(),
    );
}

/** An empty text, which the library refuses. */
const isBlank = (value: Expression): boolean =>
  value.kind === "literal" && typeof value.value === "string" && value.value.trim() === "";
