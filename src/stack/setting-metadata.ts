import type { IConstruct } from "constructs";
import type { AnyPolicyType, PolicyKind } from "../policy-type";

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
}

/** Notes on the construct of a setting which policy type it sets, for tools that know nothing of the type. */
export function recordPolicyType(setting: IConstruct, type: AnyPolicyType): void {
  const { uri, path, kind, values } = type;
  setting.node.addMetadata(POLICY_TYPE, { uri, path: path === uri ? undefined : path, kind, values });
}

/** The policy type that {@link recordPolicyType} noted on a construct. */
export function recordedPolicyType(setting: IConstruct): PolicyTypeRecord | undefined {
  return setting.node.metadata.find(({ type }) => type === POLICY_TYPE)?.data as PolicyTypeRecord | undefined;
}

const POLICY_TYPE = "guardrails-policy-packs:policy-type";
