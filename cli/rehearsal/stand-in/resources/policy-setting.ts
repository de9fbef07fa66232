import { isDeepStrictEqual } from "node:util";
import { mismatch } from "../../../../src/tooling";
import { fromGoYaml } from "../../../support/go-yaml";
import { textOf, type Value } from "../../protocol/values";
import { invalidData, settingExists } from "../refusals";
import { plain } from "./plain";
import type { ResourceKind } from "./resource-kind";

const inherited = plain("turbot_policy_setting");

/**
 * `turbot_policy_setting`: one of its policy type on a resource. A value that the policy type does not take as text is
 * tried again as YAML source.
 */
export const policySetting: ResourceKind = {
  ...inherited,
  replacedBy: ["type", "resource", "pgp_key"],
  defaults: { precedence: "REQUIRED" },

  isSame: (name, prior, planned) =>
    inherited.isSame(name, prior, planned) ||
    (name === "template_input" && isSameYaml(prior.template_input ?? null, planned)),

  settle(values, id, workspace) {
    const type = workspace.policyType(textOf(values, "type"));
    const settled = inherited.settle(values, id, workspace);
    const other = workspace
      .all("turbot_policy_setting")
      .find((setting) => setting.values.type === values.type && setting.values.resource === settled.resource);
    if (other !== undefined && other.id !== id) throw settingExists(type.uri, textOf(settled, "resource"), other.id);
    if (values.precedence !== "REQUIRED" && values.precedence !== "RECOMMENDED")
      throw invalidData("precedence", values.precedence);

    const { value } = values;
    if (typeof value !== "string") return settled;
    const asText = mismatch(type, value) === undefined;
    if (!asText && mismatch(type, fromGoYaml(value)) !== undefined) throw invalidData(type.uri, value);
    return { ...settled, value_source: value, value_source_used: !asText };
  },
};

function isSameYaml(one: Value, other: Value): boolean {
  if (typeof one !== "string" || typeof other !== "string") return false;
  const parsed = fromGoYaml(one);
  return parsed !== undefined && isDeepStrictEqual(parsed, fromGoYaml(other));
}
