import { PROVIDER } from "../../rehearsal/protocol/schema";
import { HclNumber, type Expression } from "../hcl/syntax";
import { addressOf, type Resource } from "../pack/model";
import { literalText, textExpressionCode } from "./expression-code";
import { camelCase } from "./imports";
import { overrides } from "./meta-arguments";
import { escaped, keyCode, lineComments, stringCode, textCode } from "./text-code";
import { fileCode } from "./value-code";
import type { Writing } from "./writing";

/** Whether the provider's package has a class for a resource. */
export const hasClass = ({ type, isData }: Resource): boolean =>
  type in (isData ? PROVIDER.data_source_schemas : PROVIDER.resource_schemas);

/** A resource with the provider's own class, at its address. */
export function resourceCode(resource: Resource, writing: Writing, lines: readonly string[]): string {
  const { imports, handles, options } = writing;
  const provider =
    options.library.kind === "package" ? "guardrails-policy-packs/provider" : "@cdktf/provider-turbot/lib";
  const className = imports.add(`${provider}/${moduleName(resource)}`, classNameOf(resource), {
    alias: `Turbot${classNameOf(resource)}`,
  });
  const args = resource.arguments
    .filter(({ name, value }) => !META.has(name) && !(value.kind === "literal" && value.value === null))
    .map(({ name, value }) => `${keyCode(propertyName(name))}: ${argumentCode(name, value, resource, writing)}`);
  const kind = resource.type.replace(/^turbot_/, "").replaceAll("_", "-");
  const id = stringCode(`${resource.isData ? "data-" : ""}${kind}-${resource.name}`);
  const name = imports.free(camelCase(resource.name), camelCase(`${kind}-${resource.name}`));
  handles.set(addressOf(resource), { text: `${name}.id` });
  const changes = [
    `overrideLogicalId(${stringCode(resource.name)})`,
    ...overrides(resource, writing),
    ...(resource.importId === undefined ? [] : [`importFrom(${stringCode(resource.importId)})`]),
  ];
  return [
    ...(lines.length > 0 ? [lineComments(lines)] : []),
    `const ${name} = new ${className}(this, ${id}, { ${args.join(", ")} });`,
    ...changes.map((change) => `${name}.${change};`),
  ].join("\n");
}

const META = new Set(["count", "for_each", "depends_on", "provider"]);

const moduleName = ({ type, isData }: Resource): string =>
  `${isData ? "data-turbot-" : ""}${type.replace(/^turbot_/, "").replaceAll("_", "-")}`;

const classNameOf = (resource: Resource): string => {
  const name = camelCase(moduleName(resource));
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** As the generator of the bindings names arguments. */
const propertyName = (name: string): string => name.replace(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

function argumentCode(name: string, value: Expression, resource: Resource, writing: Writing): string {
  const text = value.kind === "literal" && typeof value.value === "string" ? value.value : "";
  if (text.split("\n").length > FEW_LINES && !/[$%]\{/.test(text)) {
    return fileCode(`${resource.name.replaceAll("_", "-")}.${name.replaceAll("_", "-")}.txt`, text, writing);
  }
  return rawCode(value, writing);
}

const FEW_LINES = 5;

/** A value as the provider's classes take it: their texts are templates of Terraform. */
function rawCode(value: Expression, writing: Writing): string {
  switch (value.kind) {
    case "literal":
      if (value.value instanceof HclNumber) return value.value.text;
      return typeof value.value === "string" ? textCode(escaped(value.value)) : String(value.value);
    case "list":
      return `[${value.items.map((item) => rawCode(item.value, writing)).join(", ")}]`;
    case "object":
      return `{ ${value.entries
        .map(({ key, value: inner }) =>
          key.kind === "literal" ? `${keyCode(literalText(key.value))}: ${rawCode(inner, writing)}` : "",
        )
        .join(", ")} }`;
    case "template":
      return textExpressionCode(
        { ...value, parts: value.parts.map((part) => (typeof part === "string" ? escaped(part) : part)) },
        writing,
      );
    default:
      return textExpressionCode(value, writing);
  }
}
