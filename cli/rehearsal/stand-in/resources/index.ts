import { plain } from "./plain";
import { policyPack } from "./policy-pack";
import { policyPackAttachment } from "./policy-pack-attachment";
import { policySetting } from "./policy-setting";
import type { ResourceKind } from "./resource-kind";

/** How the resources of a type are treated; those without rules of their own, by what holds of all. */
export const resourceKind = (type: string): ResourceKind => OWN_RULES.get(type) ?? plain(type);

const OWN_RULES: ReadonlyMap<string, ResourceKind> = new Map([
  ["turbot_policy_pack", policyPack],
  ["turbot_policy_setting", policySetting],
  ["turbot_policy_pack_attachment", policyPackAttachment],
]);
