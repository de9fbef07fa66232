import type { PolicyTypeRecord } from "../../src";
import { findPolicyType } from "../catalog/catalog";
import type { SynthesizedStack } from "./stacks";

/** Finds what is known of the policy type with a URI. */
export type FindPolicyType = (uri: string) => PolicyTypeRecord | undefined;

/**
 * Finds the policy types of a stack: as the library recorded them, those of private mods too. The catalog is asked for
 * what has no record: a setting that the stack no longer has, or a stack that another program wrote.
 */
export function policyTypesOf({ record }: Pick<SynthesizedStack, "record">): FindPolicyType {
  const recorded = new Map<string, PolicyTypeRecord>();
  for (const { type } of record?.settings ?? []) if (type.kind !== undefined) recorded.set(type.uri, type);
  return (uri) => recorded.get(uri) ?? inCatalog(uri);
}

/** What the catalog knows of a policy type, in the terms of a record. */
export function inCatalog(uri: string): PolicyTypeRecord | undefined {
  const entry = findPolicyType(uri);
  if (entry === undefined) return undefined;
  const { path, kind, values, items, form, schema, secret } = entry;
  return { uri, path, kind, values, items, form, schema, ...(secret && { isSecret: secret }) };
}
