import type { CalculatedResults } from "../../src";
import { plainText } from "../../src/tooling";
import { policyTypesOf, type FindPolicyType } from "./policy-types";
import { synthesizedStacks, type StackJson, type SynthesizedStack } from "./stacks";

/** What a synthesis wrote of a stack, in plain texts; a text that only Terraform knows is its expression. */
export interface StackDescription {
  readonly name: string;
  /** The Terraform JSON. */
  readonly file: string;
  readonly packs: readonly PackDescription[];
  readonly notes: readonly NoteDescription[];
}

/** A policy pack. */
export interface PackDescription {
  readonly address: string;
  readonly title: string;
  readonly settings: readonly SettingDescription[];
  /** The resources that it is attached to. */
  readonly attachedTo: readonly string[];
}

/** A policy setting of a pack. */
export interface SettingDescription {
  readonly address: string;
  /** The URI of the policy type. */
  readonly type: string;
  /** The path in Guardrails' console, if it is known. */
  readonly path?: string | undefined;
  readonly isCalculated: boolean;
  /** What a calculated policy can give; absent if nothing is known of that. */
  readonly calculated?: CalculatedResults;
  /** Absent if it is calculated, or a secret. */
  readonly value?: string;
}

/** Something that the synthesis says about a stack. */
export interface NoteDescription {
  readonly level: "info" | "warning" | "error";
  readonly message: string;
}

/** What the last synthesis wrote, in natural order of the stacks. */
export const descriptions = (outdir: string): StackDescription[] => synthesizedStacks(outdir).map(describe);

function describe(stack: SynthesizedStack): StackDescription {
  const { name, file, json, annotations } = stack;
  const notes = annotations.map(({ level, message }) => ({ level: LEVELS[level] ?? "info", message }));
  return { name, file, packs: packsOf(json, policyTypesOf(stack), calculatedIn(stack)), notes };
}

/** CDKTF's names of the levels; its enum would load all of it. */
const LEVELS: Readonly<Record<string, NoteDescription["level"]>> = {
  "@cdktf/info": "info",
  "@cdktf/warn": "warning",
  "@cdktf/error": "error",
};

/** What the calculated settings of a stack can give, by their addresses. */
const calculatedIn = ({ record }: SynthesizedStack): FindResults => {
  const found = new Map((record?.settings ?? []).map(({ address, calculated }) => [address, calculated]));
  return (address) => found.get(address);
};

type FindResults = (address: string) => CalculatedResults | undefined;

function packsOf({ resource = {} }: StackJson, find: FindPolicyType, results: FindResults): PackDescription[] {
  const settings = Object.entries(resource.turbot_policy_setting ?? {});
  const attachments = Object.values(resource.turbot_policy_pack_attachment ?? {});
  return Object.entries(resource.turbot_policy_pack ?? {}).map(([pack, { title }]) => {
    const id = `\${turbot_policy_pack.${pack}.id}`;
    return {
      address: `turbot_policy_pack.${pack}`,
      title: text(title),
      settings: settings
        .filter(([, { resource: of }]) => of === id)
        .map(([name, json]) => setting(name, json, find, results)),
      attachedTo: attachments.filter(({ policy_pack }) => policy_pack === id).map((to) => text(to.resource)),
    };
  });
}

function setting(
  name: string,
  json: Readonly<Record<string, unknown>>,
  find: FindPolicyType,
  results: FindResults,
): SettingDescription {
  const address = `turbot_policy_setting.${name}`;
  const calculated = results(address);
  const type = text(json.type);
  const known = find(type);
  const isSecret = known?.isSecret === true || json.pgp_key !== undefined;
  return {
    address,
    type,
    path: known?.path,
    isCalculated: json.template !== undefined,
    ...(calculated && { calculated }),
    ...(json.value !== undefined && !isSecret && { value: text(json.value) }),
  };
}

/** What a string of the Terraform JSON says. */
const text = (json: unknown): string => plainText(String(json)) ?? String(json);
