import { readAlike } from "../../../src/policy-values/member-name";
import { findPolicyType } from "../../catalog/catalog";
import type { KnownPolicyType } from "../stand-in/workspace";
import type { Setting } from "./stack-json";

/** The policy types that a rehearsal takes for known, and what of it could not be checked. */
export interface KnownTypes {
  readonly types: readonly KnownPolicyType[];
  /** A sentence for each setting that goes beyond the catalog. */
  readonly unchecked: readonly string[];
}

/**
 * The policy types of a stack's settings as the catalog has them, and what the settings have beyond it: policy types
 * that it lacks, such as those of private mods, and values that it lacks. Only a workspace can know those, so they are
 * taken, and said to be unchecked. A value that reads like a listed one and is spelt otherwise is a slip, and is left to
 * be refused.
 */
export function knownTypes(settings: readonly Setting[]): KnownTypes {
  const types = new Map<string, KnownPolicyType>();
  const unchecked: string[] = [];
  for (const { address, type: uri, value } of settings) {
    if (uri === undefined) continue;
    const known = types.get(uri) ?? findPolicyType(uri);
    if (known === undefined) unchecked.push(`${address}: the catalog does not have ${uri}, so any value is taken`);
    const type = known ?? { uri, kind: "other" };
    const isNew = value !== undefined && !type.values?.some((listed) => readAlike(listed, value));
    if (type.values && isNew)
      unchecked.push(`${address}: the catalog does not have ${JSON.stringify(value)}, so it is taken as it is`);
    types.set(uri, type.values && isNew ? { ...type, values: [...type.values, value] } : type);
  }
  return { types: [...types.values()], unchecked };
}
