import { textOf } from "../../protocol/values";
import { packAttached } from "../refusals";
import { ROOT } from "../workspace";
import { plain } from "./plain";
import type { ResourceKind } from "./resource-kind";

const inherited = plain("turbot_policy_pack");

/** `turbot_policy_pack`: it lies below the root unless told otherwise, and stays while it is attached. */
export const policyPack: ResourceKind = {
  ...inherited,
  defaults: { parent: ROOT },

  remove(id, workspace) {
    const attachments = workspace
      .all("turbot_policy_pack_attachment")
      .filter(({ values }) => values.policy_pack === id);
    if (attachments.length > 0)
      throw packAttached(
        id,
        attachments.map(({ values }) => textOf(values, "resource")),
      );
    const settings = workspace.all("turbot_policy_setting").filter(({ values }) => values.resource === id);
    settings.forEach((setting) => workspace.remove(setting.id));
    inherited.remove(id, workspace);
  },
};
