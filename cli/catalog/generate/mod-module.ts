import type { PolicyKind } from "../../../src";
import { effectSentence } from "../../../src/policy-values/effect-sentence";
import { policyTypeUri } from "../../../src/policy-values/policy-type-uri";
import type { CatalogEntry } from "../catalog";
import { hubAddress, memberNames, policyTypeNames } from "../names";

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
  const { uri, path, kind, values = [], readOnly } = entry;
  const names = policyTypeNames(uri);
  const [says, type = names.enum] = KINDS[kind];
  const props = { uri, path, kind };
  const hub = hubAddress(uri);
  return [
    ...(type === names.enum ? [enumOf(entry, names.enum, values, names.constant)] : []),
    docstring([
      `${path ?? policyTypeUri(uri).name}: ${says}.${readOnly ? " It takes no settings." : ""}`,
      ...(hub === undefined ? [] : ["", `@see ${hub}`]),
    ]),
    `export const ${names.constant} = new PolicyType<${type}>({`,
    ...Object.entries(props).flatMap(([name, text]) =>
      text === undefined ? [] : [`${name}: ${JSON.stringify(text)},`],
    ),
    ...(type === names.enum ? [`values: ${names.enum},`] : []),
    "});\n",
  ].join("\n");
}

function enumOf({ source }: CatalogEntry, name: string, values: readonly string[], constant: string): string {
  const known = source === "workspace" ? "" : " that are known from public use";
  const members = [...memberNames(values)].flatMap(([value, member]) => {
    const sentence = effectSentence(value);
    return [...(sentence === undefined ? [] : [docstring([sentence])]), `${member} = ${JSON.stringify(value)},`];
  });
  return [docstring([`The values of {@link ${constant}}${known}.`]), `export enum ${name} {`, ...members, "}\n"].join(
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
