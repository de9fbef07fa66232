import { AnnotationMetadataEntryType } from "cdktf";
import { findPolicyType } from "../catalog/catalog";
import { synthesizedStacks, type SettingJson, type StackJson } from "./stacks";

/** What a synthesis wrote, in plain lines: each stack's file, each pack, its policies and their values, and notes. */
export function summary(outdir: string): string {
  return synthesizedStacks(outdir)
    .map(({ file, json, annotations }) => {
      const notes = annotations.map(({ level, message }) => `  ${NOTE[level]}: ${message}`);
      return [`Wrote ${file}`, ...packLines(json), ...notes].join("\n");
    })
    .join("\n\n");
}

const NOTE = {
  [AnnotationMetadataEntryType.INFO]: "Note",
  [AnnotationMetadataEntryType.WARN]: "Warning",
  [AnnotationMetadataEntryType.ERROR]: "Error",
};

function packLines({ resource = {} }: StackJson): string[] {
  const settings = Object.values(resource.turbot_policy_setting ?? {});
  const attachments = Object.values(resource.turbot_policy_pack_attachment ?? {});
  const width = Math.max(...settings.map((setting) => policyPath(setting).length));
  return Object.entries(resource.turbot_policy_pack ?? {}).flatMap(([pack, { title }]) => {
    const id = `\${turbot_policy_pack.${pack}.id}`;
    return [
      `  ${title}`,
      ...settings
        .filter((setting) => setting.resource === id)
        .map((setting) => `    ${policyPath(setting).padEnd(width)}  ${valueLine(setting)}`),
      ...attachments.filter(({ policy_pack }) => policy_pack === id).map((to) => `    attached to ${to.resource}`),
    ];
  });
}

/** The path in Guardrails' console; the URI of a policy type whose path the catalog does not know. */
function policyPath({ type }: SettingJson): string {
  return findPolicyType(type)?.path ?? type;
}

function valueLine({ value }: SettingJson): string {
  if (value === undefined) return "(calculated for each resource)";
  const [first = "", ...more] = value.trimEnd().split("\n");
  return more.length === 0 ? first : `${first} … (${more.length + 1} lines)`;
}
