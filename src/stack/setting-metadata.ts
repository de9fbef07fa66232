import type { IConstruct } from "constructs";
import type { CalculatedResults } from "../calculated-policy/checks/results";
import type { AnyPolicyType } from "../policy-type";
import type { ValueForm } from "../policy-values/forms";
import type { JsonSchema } from "../policy-values/json-schema";
import type { PolicyKind } from "../policy-values/policy-kind";

/** What is known of the policy type of a setting, whether the catalog has the type or an app made it. */
export interface PolicyTypeRecord {
  /** The URI, `tmod:@<scope>/<mod>#/policy/types/<name>`. */
  readonly uri: string;
  /** The path in Guardrails' console; undefined if it is not known. */
  readonly path?: string;
  /** What the policy takes; undefined for a setting that was made without a policy type. */
  readonly kind?: PolicyKind;
  /** The values that are known; undefined if there is no list. */
  readonly values?: readonly string[];
  /** The items of a list that are known; undefined if there is no list of them. */
  readonly items?: readonly string[];
  /** The form of a number, or of each item of a list; undefined if none is known. */
  readonly form?: ValueForm;
  /** The JSON Schema that a workspace has for the values; undefined if it says no more than the rest. */
  readonly schema?: JsonSchema;
  /** True if the workspace keeps values secret; undefined if it does not, or this is not known. */
  readonly isSecret?: true;
}

/** Notes on the construct of a setting which policy type it sets, for tools that know nothing of the type. */
export function recordPolicyType(setting: IConstruct, type: AnyPolicyType): void {
  const { uri, path, kind, values, items, form, schema } = type;
  const record: PolicyTypeRecord = {
    uri,
    ...(path !== uri && { path }),
    kind,
    ...(values && { values }),
    ...(items && { items }),
    ...(form && { form }),
    ...(schema && { schema }),
    ...(type.isSecret && { isSecret: true }),
  };
  setting.node.addMetadata(POLICY_TYPE, record);
}

/** The policy type that {@link recordPolicyType} noted on a construct. */
export function recordedPolicyType(setting: IConstruct): PolicyTypeRecord | undefined {
  return setting.node.metadata.find(({ type }) => type === POLICY_TYPE)?.data as PolicyTypeRecord | undefined;
}

/** What is noted of a calculated policy. */
export interface CalculatedNote {
  readonly results: CalculatedResults;
  /** The folder of its template, from where the app runs; undefined if it is of texts in the program. */
  readonly folder: string | undefined;
}

/** Notes on the construct of a setting what its calculated policy can give, and where it comes from. */
export function recordCalculated(setting: IConstruct, note: CalculatedNote): void {
  setting.node.addMetadata(CALCULATED, note);
}

/** What {@link recordCalculated} noted on a construct. */
export function recordedCalculated(setting: IConstruct): CalculatedNote | undefined {
  return setting.node.metadata.find(({ type }) => type === CALCULATED)?.data as CalculatedNote | undefined;
}

/** What a policy exception says of itself. */
export interface ExceptionRecord {
  readonly reason: string;
  readonly owner?: string;
}

/** Something that a setting says of itself and Terraform does not hear. */
interface SettingMarks {
  /** What makes the setting a policy exception. */
  readonly exception?: ExceptionRecord;
  /** Set if no exception from the setting's policy type may be made. */
  readonly forbidsExceptions?: true;
  /** The conflicts that are accepted. */
  readonly accepts?: readonly AcceptedConflict[];
}

/** A conflict between two packs that is accepted, and why. */
export interface AcceptedConflict {
  /** The other pack, by its construct path, for example `aws-s3/main`. */
  readonly conflict: string;
  /** Why the conflict is accepted; for those who read the code. */
  readonly reason: string;
}

/** Notes on the construct of a setting that it is a policy exception. */
export const recordException = (setting: IConstruct, exception: ExceptionRecord): void =>
  recordMarks(setting, { exception });

/** Notes on the construct of a setting what Terraform does not hear of it. */
export function recordMarks(setting: IConstruct, marks: SettingMarks): void {
  setting.node.addMetadata(MARKS, marks);
}

/** What {@link recordMarks} noted on a construct. */
export const recordedMarks = (setting: IConstruct): SettingMarks =>
  (setting.node.metadata.find(({ type }) => type === MARKS)?.data ?? {}) as SettingMarks;

const MARKS = "guardrails-policy-packs:marks";
const CALCULATED = "guardrails-policy-packs:calculated";
const POLICY_TYPE = "guardrails-policy-packs:policy-type";
