import { plainText, terraformText } from "../../../src/tooling";
import type { StackJson } from "../../synthesis/stacks";
import { PROVIDER, references } from "../protocol/schema";
import { ROOT } from "../stand-in/workspace";

/** A policy setting as a stack declares it. */
export interface Setting {
  readonly address: string;
  /** Its name within `turbot_policy_setting`. */
  readonly name: string;
  /** The URI of its policy type; undefined if only Terraform knows it. */
  readonly type: string | undefined;
  /** Its value; undefined if it is calculated, or if only Terraform knows it. */
  readonly value: string | undefined;
  readonly isCalculated: boolean;
}

/** The policy settings of a stack. */
export const settingsOf = ({ resource }: StackJson): Setting[] =>
  Object.entries(resource?.turbot_policy_setting ?? {}).map(([name, { type, value, template }]) => ({
    address: `turbot_policy_setting.${name}`,
    name,
    type: literal(type),
    value: literal(value),
    isCalculated: template !== undefined,
  }));

/** The same stack with another value in some of its settings, by their names. */
export function withValues(json: StackJson, values: ReadonlyMap<string, string>): StackJson {
  const settings = Object.entries(json.resource?.turbot_policy_setting ?? {}).map(([name, setting]) => {
    const value = values.get(name);
    return [name, value === undefined ? setting : { ...setting, value: terraformText(value) }] as const;
  });
  return { ...json, resource: { ...json.resource, turbot_policy_setting: Object.fromEntries(settings) } };
}

/** The ids and AKAs of resources that a stack refers to and does not bring along. */
export function foreignResources({ resource = {}, data = {} }: StackJson): string[] {
  const blocks = Object.entries(resource).flatMap(([type, byName]) =>
    Object.values(byName).map((block) => ({ block, referring: referring(type) })),
  );
  const named = blocks.flatMap(({ block, referring }) => referring.map((name) => block[name]));
  const lookedUp = Object.values(data.turbot_resource ?? {}).map(({ id }) => id);
  const own = new Set<unknown>([ROOT, ...blocks.flatMap(({ block }) => block.akas)]);
  const texts = new Set([...named, ...lookedUp].flatMap((text) => literal(text) ?? []));
  return [...texts].filter((text) => !own.has(text));
}

function referring(type: string): string[] {
  const schema = PROVIDER.resource_schemas[type];
  return schema === undefined ? [] : references(schema.block);
}

/** What a string of Terraform JSON says as text; undefined if it is no string, or an expression is in it. */
const literal = (json: unknown): string | undefined => (typeof json === "string" ? plainText(json) : undefined);
