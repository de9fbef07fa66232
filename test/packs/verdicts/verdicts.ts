import type { ApprovalResult, ApprovalWord, PolicyType, QueryResult } from "../../../src";

/** What a pack's calculated policy says of resources, with some props. */
export interface Verdicts {
  /** Its folder below `src/packs`. */
  readonly folder: string;
  readonly type: PolicyType<ApprovalResult | readonly ApprovalResult[]>;
  /** Props beside those of the example. */
  readonly props?: object;
  /** The results of its queries, or the name of a fixture; then the verdict and its message. */
  readonly cases: readonly (readonly [results: string | readonly QueryResult[], ApprovalWord, message: string])[];
}
