import { textOf } from "../../protocol/values";
import { attachmentExists } from "../refusals";
import { plain } from "./plain";
import type { ResourceKind } from "./resource-kind";

const inherited = plain("turbot_policy_pack_attachment");

/** `turbot_policy_pack_attachment`: known by the two that it joins, so there is nothing in it to change in place. */
export const policyPackAttachment: ResourceKind = {
  ...inherited,
  replacedBy: ["policy_pack", "resource"],

  settle(values, _id, workspace) {
    const settled = inherited.settle(values, undefined, workspace);
    const id = `${textOf(settled, "policy_pack")}_${textOf(settled, "resource")}`;
    if (workspace.find(id)) throw attachmentExists(id);
    return { ...settled, id };
  },
};
