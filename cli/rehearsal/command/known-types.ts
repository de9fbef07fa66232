import { mismatch, readAlike } from "../../../src/tooling";
import { fromGoYaml } from "../../support/go-yaml";
import type { FindPolicyType } from "../../synthesis/policy-types";
import type { KnownPolicyType } from "../stand-in/workspace";
import type { Setting } from "./stack-json";

/** The policy types that a rehearsal takes for known, and what of it could not be checked. */
export interface KnownTypes {
  readonly types: readonly KnownPolicyType[];
  /** A sentence for each setting that goes beyond the catalog. */
  readonly unchecked: readonly string[];
}

/**
 * The policy types of a stack's settings as the app and the catalog have them, and what the settings have beyond that:
 * policy types of which nothing is known, and values that are not listed. Only a workspace can know those, so they are
 * taken, and said to be unchecked. A value that reads like a listed one and is spelt otherwise is a slip, and is left to
 * be refused.
 */
export function knownTypes(settings: readonly Setting[], find: FindPolicyType): KnownTypes {
  const types = new Map<string, KnownPolicyType>();
  const unchecked: string[] = [];
  for (const { address, type: uri, value } of settings) {
    if (uri === undefined) continue;
    const known = types.get(uri) ?? typeOf(uri, find);
    if (known === undefined) unchecked.push(`${address}: the catalog does not have ${uri}, so any value is taken`);
    const type = known ?? { uri, kind: "other" };
    const { widened, beyond } = value === undefined ? { widened: type, beyond: [] } : taking(type, value);
    for (const part of beyond)
      unchecked.push(`${address}: the catalog does not have ${JSON.stringify(part)}, so it is taken as it is`);
    types.set(uri, widened);
  }
  return { types: [...types.values()], unchecked };
}

/** The policy type with a URI; undefined if what it takes is not known. */
function typeOf(uri: string, find: FindPolicyType): KnownPolicyType | undefined {
  const type = find(uri);
  return type?.kind === undefined || type.kind === "other" ? undefined : { ...type, kind: type.kind };
}

/** A policy type that takes a value's words as well as those that are known, and the parts that go beyond these. */
function taking(type: KnownPolicyType, text: string): { widened: KnownPolicyType; beyond: readonly unknown[] } {
  const { values, items } = type;
  const isNew = (listed: readonly string[], word: unknown): word is string =>
    typeof word === "string" && !listed.some((known) => readAlike(known, word));
  if (values) {
    return isNew(values, text)
      ? { widened: { ...type, values: [...values, text] }, beyond: [text] }
      : { widened: type, beyond: [] };
  }
  const value = fromGoYaml(text);
  if (items && Array.isArray(value)) {
    const beyond = value.filter((item) => isNew(items, item));
    return { widened: { ...type, items: [...items, ...beyond] }, beyond };
  }
  const found = mismatch(type, value);
  // Of the right kind, but not of the form: the app said so by unlisted("…").
  const isForm = found !== undefined && mismatch({ kind: type.kind }, value) === undefined;
  return isForm ? { widened: { uri: type.uri, kind: type.kind }, beyond: [found.got] } : { widened: type, beyond: [] };
}
