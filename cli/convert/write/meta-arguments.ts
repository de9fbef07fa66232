import { hclText } from "../hcl/print";
import type { Expression } from "../hcl/syntax";
import { argumentOf, type Resource } from "../pack/model";
import { literalText } from "./expression-code";
import { escaped, keyCode, stringCode } from "./text-code";
import type { Writing } from "./writing";

/** What Terraform itself takes in every resource, as overrides of it: they keep the words of the source. */
export function overrides(resource: Resource, { report }: Writing): string[] {
  const set = (path: string, code: string): string => `addOverride(${stringCode(path)}, ${code})`;
  const calls: string[] = [];
  for (const name of ["count", "for_each"]) {
    const value = argumentOf(resource, name);
    if (value) calls.push(set(name, jsonCode(value)));
  }
  const dependsOn = argumentOf(resource, "depends_on");
  if (dependsOn) calls.push(set("depends_on", plainCode(dependsOn)));
  const provider = argumentOf(resource, "provider");
  if (provider) calls.push(set("provider", plainCode(provider)));
  for (const block of resource.blocks) {
    if (block.type !== "lifecycle" || block.blocks.length > 0) {
      report.leftOut.push({
        place: block.place,
        what: `${[block.type, ...block.labels].join(" ")} of ${resource.name}.`,
      });
    }
    if (block.type !== "lifecycle") continue;
    block.arguments.forEach(({ name, value }) => calls.push(set(`lifecycle.${name}`, plainCode(value))));
  }
  return calls;
}

/** An expression as Terraform JSON has it. */
function jsonCode(value: Expression): string {
  if (value.kind === "list") return `[${value.items.map((item) => jsonCode(item.value)).join(", ")}]`;
  if (value.kind === "object" && value.entries.every(({ key }) => key.kind === "literal")) {
    const entries = value.entries.map(({ key, value: inner }) => {
      const name = key.kind === "literal" ? literalText(key.value) : "";
      return `${keyCode(escaped(name))}: ${jsonCode(inner)}`;
    });
    return `{ ${entries.join(", ")} }`;
  }
  if (value.kind === "literal" && typeof value.value !== "string") return hclText(value);
  return stringCode(value.kind === "literal" ? escaped(literalText(value.value)) : `\${${hclText(value)}}`);
}

/** Names of resources and attributes, which Terraform JSON has as bare texts. */
function plainCode(value: Expression): string {
  if (value.kind === "list") return `[${value.items.map((item) => plainCode(item.value)).join(", ")}]`;
  if (value.kind === "literal" && typeof value.value !== "string") return hclText(value);
  return value.kind === "literal" ? stringCode(literalText(value.value)) : stringCode(hclText(value));
}
