import type { PolicyTypeRecord } from "../../src";
import { effectOf, nameFrom, policyTypeUri } from "../../src/tooling";
import { findPolicyType } from "../catalog/catalog";
import { memberNames, modFile, policyTypeNames } from "../catalog/names";
import { relative, type Layout } from "../project/layout";
import type { Exemption } from "../support/exemption";
import { stringCode } from "../support/string-code";
import { visibleText } from "../support/visible-text";
import { importsOf } from "./code";

/** The names that a setting on a resource must not take again, for example `break_glass`. */
type Names = Iterable<string>;

/**
 * A skeleton of exceptions, in TypeScript: one for each resource, with placeholders that `policy-packs synth` refuses.
 *
 * @param file - the file, from the project's root
 */
export function exceptionsFile(exemptions: readonly Exemption[], file: string, layout: Layout, taken: Names): string {
  const folder = relative(".", file).replace(/^\.\//, "").split("/").slice(0, -1).join("/");
  const types = new Map(exemptions.map(({ type }) => [type.uri, typeCode(type, folder, layout)]));
  const names = new Set(taken);
  const imports = importsOf([
    ["PolicyException", layout.library(folder, "PolicyException")],
    ["type PolicyPackStack", layout.library(folder, "PolicyPackStack")],
    ...[...types.values()].flatMap((type) => type.imports),
  ]);
  const blocks = exemptions.map((exemption) => exceptionCode(exemption, names, types.get(exemption.type.uri)));
  return `${imports}
/** Adds the exceptions to a stack. Fill in each PLACEHOLDER, and delete whoever is not to be exempt. */
export function addExceptions(stack: PolicyPackStack): void {
${blocks.join("\n")}}
`;
}

/** How a policy type, and a value of it that does not act, are written. */
interface TypeCode {
  readonly imports: readonly (readonly [name: string, module: string])[];
  readonly type: string;
  readonly value: string;
}

function typeCode(record: PolicyTypeRecord, folder: string, layout: Layout): TypeCode {
  const { uri, path } = record;
  const values = findPolicyType(uri)?.values;
  const value = harmless(values ?? record.values);
  const member = values && memberNames(values).get(value);
  if (member === undefined) {
    const props = [`uri: ${stringCode(uri)}`, ...(path === undefined ? [] : [`path: ${stringCode(path)}`])];
    return {
      imports: [["PolicyType", layout.library(folder, "PolicyType")]],
      type: `new PolicyType<string>({ ${props.join(", ")} })`,
      value: stringCode(value),
    };
  }
  const names = policyTypeNames(uri);
  const module = layout.policyTypes(folder, modFile(policyTypeUri(uri).mod).replace(/\.ts$/, ""));
  return {
    imports: [
      [names.constant, module],
      [names.enum, module],
    ],
    type: names.constant,
    value: `${names.enum}.${member}`,
  };
}

const harmless = (values: readonly string[] = []): string =>
  values.includes("Skip") ? "Skip" : (values.find((value) => !effectOf(value).acts) ?? "Skip");

function exceptionCode({ resource, title, remark }: Exemption, taken: Set<string>, code?: TypeCode): string {
  return `  // ${visibleText(remark)}
  new PolicyException(stack, ${stringCode(freeName(title, taken))}, {
    resource: ${stringCode(resource)},
    type: ${code?.type ?? ""},
    value: ${code?.value ?? ""},
    reason: "PLACEHOLDER: why it is exempt.",
    until: "PLACEHOLDER: until when, such as 2027-01-31T00:00:00Z.",
    owner: "PLACEHOLDER: who answers for it.",
  });
`;
}

function freeName(title: string, taken: Set<string>): string {
  // The prefix keeps it apart from the packs, whose constructs stand beside it.
  const name = nameFrom(`exempt ${title}`);
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`;
  taken.add(free);
  return free;
}
