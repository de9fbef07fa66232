import type { Plan, ResourceChange } from "../../../cli/terraform/plan-json";

export const USER_APPROVED = "tmod:@turbot/aws-iam#/policy/types/userApproved";

/** What a plan does to a resource; nothing is unknown unless it says so. */
export type Change = Omit<ResourceChange["change"], "after_unknown"> & Partial<ResourceChange["change"]>;

/** The plan of a change of one resource, as Terraform's JSON has it. */
export const changeOf = (type: string, change: Change, address = `${type}.main`): Plan => ({
  resource_changes: [{ address, mode: "managed", type, change: { after_unknown: {}, ...change } }],
});

/** A change of a setting, of a policy type that the catalog knows unless it says which. */
export const settingOf = (change: Change): Change => ({
  ...change,
  before: change.before && { type: USER_APPROVED, ...change.before },
  after: change.after && { type: USER_APPROVED, ...change.after },
});
