import type { PolicyType, QueryResult } from "../../../src";
import type { Literal } from "../../../src/calculated-policy/literal";

/** A policy with nothing wrong in it, and what it works out from one answer of a workspace. */
export interface SoundPolicy {
  readonly name: string;
  readonly type: PolicyType<any>;
  readonly queries: readonly string[];
  readonly template: string;
  readonly constants?: Readonly<Record<string, Literal>>;
  readonly results: readonly QueryResult[];
  readonly value: unknown;
}
