import { effectOf, isPolicyTypeUri } from "../../../src/tooling";
import { findPolicyType } from "../../catalog/catalog";
import { HclNumber, type Expression } from "../hcl/syntax";
import { argumentOf, textArgument, type Resource } from "../pack/model";
import { calculatedCode, inputAssignment, policyTexts } from "./calculated-code";
import { literalText, textExpressionCode } from "./expression-code";
import { overrides } from "./meta-arguments";
import { modeProp } from "./mode-prop";
import { resourceCode } from "./resource-code";
import { remarkLines, settingComments, type Alternative } from "./setting-comments";
import { lineComments, stringCode } from "./text-code";
import { typeNames, type TypeNames } from "./type-names";
import { valueCode } from "./value-code";
import type { Writing } from "./writing";

/** The statements that add a setting to its pack, with the comments that stood beside it. */
export function settingCode(resource: Resource, writing: Writing): string {
  const { model, report } = writing;
  const uri = textArgument(resource, "type") ?? "";
  if (!isPolicyTypeUri(uri)) return asResource(resource, writing, [], "its type is no policy type's URI");
  const active = argumentOf(resource, "value");
  const text = active?.kind === "literal" ? literalText(active.value) : undefined;
  const entry = findPolicyType(uri);
  const isMode = text !== undefined && (entry === undefined ? isModeWord(text) : entry.values !== undefined);
  const comments = settingComments(resource, isMode, entry?.values);
  const words = isMode ? [...new Set(wordsInOrder(comments.alternatives, text, resource))] : [];
  const type = typeNames(uri, words, comments.path?.text.trim(), writing);
  const lines = remarkLines(comments, type.isPathKnown ? type.path : undefined, report);

  const all = [...lines, ...comments.alternatives.map(({ line }) => line.text)];
  const twin = model.settings.find((other) => textArgument(other, "type") === uri);
  if (twin !== resource)
    return asResource(resource, writing, all, "the pack sets its policy twice, which Guardrails refuses");
  if (text !== undefined && type.misspells(text)) {
    return asResource(resource, writing, all, `the catalog lists ${JSON.stringify(text)} in another spelling`);
  }
  const value = settingValue(resource, type, comments, writing);
  if (value === undefined) return asResource(resource, writing, all, reason(resource));

  const expected = model.pack.name === "main" ? type.terraformName : `${model.pack.name}_${type.terraformName}`;
  const { options, assignments } = settingOptions(resource, resource.name === expected, writing);
  const optionsCode = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
  const call = `this.addSetting(${type.constant()}, ${value.code}${optionsCode})`;
  const changes = [...value.assignments, ...assignments, ...overrides(resource, writing)];
  return `${lines.length > 0 ? `${lineComments(lines)}\n` : ""}${statement(call, resource, changes, writing)}`;
}

/** The active value and those beside it, as the source has them one below the other. */
function wordsInOrder(alternatives: readonly Alternative[], active: string, { arguments: args }: Resource): string[] {
  const line = args.find(({ name }) => name === "value")?.place.line ?? 0;
  const before = alternatives.filter((alternative) => alternative.line.place.line < line);
  const after = alternatives.filter((alternative) => !before.includes(alternative));
  return [...before.map(({ value }) => value), active, ...after.map(({ value }) => value)];
}

/** A call, alone or with calls on its result. */
function statement(call: string, resource: Resource, changes: readonly string[], { imports }: Writing): string {
  const imported = resource.importId === undefined ? [] : [`importFrom(${stringCode(resource.importId)})`];
  const all = [...changes, ...imported];
  const [only] = all;
  if (only === undefined) return `${call};`;
  if (all.length === 1 && only.endsWith(")")) return `${call}.${only};`;
  const name = imports.free(`${camel(resource.name)}Setting`);
  return `const ${name} = ${call};\n${all.map((change) => `${name}.${change};`).join("\n")}`;
}

const camel = (name: string): string => name.replace(/[-_]+(.)/g, (_, letter: string) => letter.toUpperCase());

function settingValue(
  resource: Resource,
  type: TypeNames,
  comments: ReturnType<typeof settingComments>,
  writing: Writing,
): { readonly code: string; readonly assignments: readonly string[] } | undefined {
  const value = argumentOf(resource, "value");
  const template = argumentOf(resource, "template");
  const input = argumentOf(resource, "template_input");
  if (value !== undefined) {
    if (template !== undefined || input !== undefined) return undefined;
    if (isEmpty(value)) return undefined;
    return { code: modeProp(value, type, comments, writing) ?? valueCode(value, type, writing), assignments: [] };
  }
  const texts = policyTexts(resource);
  if (texts === undefined) return undefined;
  const code = calculatedCode(texts, resource, type, writing);
  return { code, assignments: inputAssignment(texts, resource, type, writing) };
}

const isEmpty = (value: Expression): boolean =>
  value.kind === "literal" && typeof value.value === "string" && value.value.trim() === "";

/** Why a setting has no place in `addSetting`. */
function reason(resource: Resource): string {
  const value = argumentOf(resource, "value");
  if (value !== undefined) return isEmpty(value) ? "its value is blank" : "it has a value and a template";
  if (argumentOf(resource, "template") === undefined) return "it has neither a value nor a template";
  return "its queries are no text, or a list of texts, to the provider";
}

function asResource(resource: Resource, writing: Writing, lines: readonly string[], why: string): string {
  const { file, line } = resource.place;
  writing.report.work.push(`${file}:${line}: ${resource.name} is written with the provider's class, since ${why}`);
  return resourceCode(resource, writing, lines);
}

/** The third argument of `addSetting`, and what it does not take as it stands. */
function settingOptions(
  resource: Resource,
  isRegular: boolean,
  writing: Writing,
): { readonly options: string[]; readonly assignments: string[] } {
  const options = isRegular ? [] : [`name: ${stringCode(resource.name)}`];
  const assignments: string[] = [];
  const given = (name: string): Expression | undefined => argumentOf(resource, name);
  const note = given("note");
  if (note) options.push(`note: ${textExpressionCode(note, writing)}`);
  const precedence = given("precedence");
  if (precedence) {
    const known = precedence.kind === "literal" ? PRECEDENCES[literalText(precedence.value)] : undefined;
    if (known) options.push(`precedence: ${writing.imports.ofLibrary("Precedence")}.${known}`);
    else assignments.push(`precedence = ${textExpressionCode(precedence, writing)}`);
  }
  for (const [name, option, property] of TIMES) {
    const time = given(name);
    if (!time) continue;
    const code = textExpressionCode(time, writing);
    if (time.kind === "literal" && isWritten(literalText(time.value))) options.push(`${option}: ${code}`);
    else assignments.push(`${property} = ${code}`);
  }
  const key = given("pgp_key");
  if (key) options.push(`pgpKey: ${textExpressionCode(key, writing)}`);
  const others = resource.arguments.filter(
    ({ name, value }) => !KNOWN.has(name) && !(value.kind === "literal" && value.value === null),
  );
  others.forEach(({ name, value }) => {
    assignments.push(`addOverride(${stringCode(name)}, ${scalarCode(value, writing)})`);
  });
  return { options, assignments };
}

const PRECEDENCES: Readonly<Record<string, string | undefined>> = { REQUIRED: "REQUIRED", RECOMMENDED: "RECOMMENDED" };

const TIMES = [
  ["valid_from_timestamp", "validFrom", "validFromTimestamp"],
  ["valid_to_timestamp", "validTo", "validToTimestamp"],
] as const;

const KNOWN = new Set([
  ...["resource", "type", "value", "template", "template_input", "note", "precedence", "pgp_key"],
  ...["valid_from_timestamp", "valid_to_timestamp", "count", "for_each", "depends_on", "provider"],
]);

/** As the library writes points in time. */
const isWritten = (time: string): boolean => !Number.isNaN(Date.parse(time)) && new Date(time).toISOString() === time;

function scalarCode(value: Expression, writing: Writing): string {
  if (value.kind !== "literal") return textExpressionCode(value, writing);
  if (value.value instanceof HclNumber) return value.value.text;
  return typeof value.value === "string" ? textExpressionCode(value, writing) : String(value.value);
}

/** A word that a policy's mode looks like. */
const isModeWord = (text: string): boolean => /^(?:Skip$|Check:|Enforce:)/.test(text) || effectOf(text).acts;
