import { fold } from "../hcl/fold";
import { hclText } from "../hcl/print";
import { HclNumber, type Expression } from "../hcl/syntax";
import { addressOf, type PackModel, type Resource } from "../pack/model";
import type { VariableValues } from "../write/writing";

/** The arguments of resources by their addresses, each as the JSON that it comes to. */
export type Resources = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What the source declares, with the values that the example gives to variables. */
export function expectedResources(model: PackModel, variables: VariableValues): Resources {
  const all = [model.pack, ...model.settings, ...model.attachments, ...model.others];
  return new Map(all.map((resource) => [addressOf(resource), argumentsOf(resource, model, variables)]));
}

function argumentsOf(resource: Resource, { readFile }: PackModel, variables: VariableValues): Map<string, unknown> {
  const scope = { locals: new Map<string, Expression>(), variables, readFile };
  const args = new Map<string, unknown>();
  for (const { name, value } of resource.arguments) {
    const folded = fold(value, scope);
    const json = PLAIN.has(name) ? plainJson(folded) : jsonOf(folded);
    if (json !== null) args.set(name, json);
  }
  for (const { type, arguments: inner } of resource.blocks) {
    args.set(type, Object.fromEntries(inner.map(({ name, value }) => [name, plainJson(value)])));
  }
  return args;
}

/** Names of resources and attributes, not their values. */
const PLAIN = new Set(["depends_on", "provider"]);

function plainJson(value: Expression): unknown {
  if (value.kind === "list") return value.items.map((item) => plainJson(item.value));
  return value.kind === "literal" ? jsonOf(value) : hclText(value);
}

/** A value as Terraform JSON has it: text as a template. */
export function jsonOf(value: Expression): unknown {
  switch (value.kind) {
    case "literal":
      if (value.value instanceof HclNumber) return value.value.text;
      return typeof value.value === "string" ? templateText(value.value) : value.value;
    case "template":
      return value.parts
        .map((part) => (typeof part === "string" ? templateText(part) : `\${${hclText(part)}}`))
        .join("");
    case "list":
      return value.items.map((item) => jsonOf(item.value));
    case "object":
      return Object.fromEntries(
        value.entries.map(({ key, value: inner }) => [
          key.kind === "literal" ? String(jsonOf(key)) : hclText(key),
          jsonOf(inner),
        ]),
      );
    default:
      return `\${${hclText(value)}}`;
  }
}

const templateText = (text: string): string => text.replace(/([$%])\{/g, "$1$1{");
