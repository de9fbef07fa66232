import type { PolicyKind } from "../../../src";
import { effectSentence, FORMS, policyTypeUri } from "../../../src/tooling";
import type { CatalogEntry } from "../catalog";
import { hubAddress, memberNames, policyTypeNames } from "../names";
import { policyValueType } from "./schema-type";

/**
 * The TypeScript of a mod's policy types, not yet formatted.
 * @param mod - the mod, for example `@turbot/aws-iam`
 * @param entries - its policy types, in the order in which they are to stand
 * @param library - the path of `policy-type.ts` as an import from the file writes it
 */
export function modModule(mod: string, entries: readonly CatalogEntry[], library: string): string {
  const body = entries.map(policyType).join("\n");
  const types = ["ApprovalResult", "PolicyValue"].filter((name) => body.includes(`new PolicyType<${name}`));
  const imports = ["PolicyType", ...types.map((name) => `type ${name}`)].join(", ");
  return [
    docstring([`The policy types of the mod \`${mod}\`.`]),
    `import { ${imports} } from ${JSON.stringify(library)};`,
    "",
    body,
  ].join("\n");
}

/** What a policy of each kind is, and the TypeScript type of its value; undefined for the enum of its own. */
const KINDS: Record<PolicyKind, readonly [says: string, type: string | undefined]> = {
  mode: ["a mode", undefined],
  choice: ["one of a list", undefined],
  text: ["text", "string"],
  number: ["a number", "number"],
  list: ["a list", "readonly unknown[]"],
  map: ["a map", "Readonly<Record<string, unknown>>"],
  rules: ["rules, as text", "string"],
  source: ["Terraform source, as text", "string"],
  result: ["the outcome of an approval", "ApprovalResult | readonly ApprovalResult[]"],
  other: ["any value", "PolicyValue"],
};

function policyType(entry: CatalogEntry): string {
  const { uri, path, kind, values, items, form, schema, complete, secret, readOnly } = entry;
  const names = policyTypeNames(uri);
  const words = values ?? items;
  const props = {
    ...{ uri, path, kind, form, schema },
    ...(complete && { isComplete: true }),
    ...(secret && { isSecret: true }),
  };
  const hub = hubAddress(uri);
  return [
    ...(words === undefined ? [] : [enumOf(entry, names.enum, words, names.constant)]),
    docstring([
      `${path ?? policyTypeUri(uri).name}: ${saying(entry)}.${readOnly ? " It takes no settings." : ""}`,
      ...(hub === undefined ? [] : ["", `@see ${hub}`]),
    ]),
    `export const ${names.constant} = new PolicyType<${valueType(entry, names.enum)}>({`,
    ...Object.entries(props).flatMap(([name, part]) => (part === undefined ? [] : [`${name}: ${literal(part)},`])),
    ...(words === undefined ? [] : [`${values ? "values" : "items"}: ${names.enum},`]),
    "});\n",
  ].join("\n");
}

/** JSON as TypeScript. A key `__proto__` is computed, since TypeScript would take it for the prototype. */
const literal = (value: unknown): string => JSON.stringify(value).replace(/(?<!\\)"__proto__":/g, '["__proto__"]:');

/** The TypeScript type of a policy's values. */
function valueType({ kind, items, form, schema }: CatalogEntry, enumName: string): string {
  const [, type = enumName] = KINDS[kind];
  if (items) return `readonly ${enumName}[]`;
  const told = schema === undefined ? "unknown" : policyValueType(schema);
  if (told !== "unknown") return told;
  if (kind === "list" && form) return form === "port-range" ? "readonly (string | number)[]" : "readonly string[]";
  return type;
}

function saying({ kind, items, form }: CatalogEntry): string {
  const [says] = KINDS[kind];
  if (items) return `${says} of words`;
  if (!form) return says;
  return kind === "list" ? `${says}; each item is ${FORMS[form].rule}` : FORMS[form].rule;
}

function enumOf(
  { complete, source, items }: CatalogEntry,
  name: string,
  words: readonly string[],
  constant: string,
): string {
  const known = complete || source === "workspace" ? "" : " that are known from public use";
  const members = [...memberNames(words)].flatMap(([value, member]) => {
    const sentence = items ? undefined : effectSentence(value);
    return [...(sentence === undefined ? [] : [docstring([sentence])]), `${member} = ${JSON.stringify(value)},`];
  });
  const noun = items ? "items" : "values";
  return [docstring([`The ${noun} of {@link ${constant}}${known}.`]), `export enum ${name} {`, ...members, "}\n"].join(
    "\n",
  );
}

/** A comment of these lines. What a workspace told stands on its line, and ends no comment. */
function docstring(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replace(/\s+/g, " ").replaceAll("*/", "*\\/"));
  const [only = ""] = safe;
  return safe.length === 1
    ? `/** ${only} */`
    : ["/**", ...safe.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}
