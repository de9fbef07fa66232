import type { IConstruct } from "constructs";
import { badPolicyChecks } from "./errors";

/**
 * Whether warnings of the checks are errors: with `"policyChecks": "strict"` in the context of `cdktf.json`.
 *
 * @throws PolicyPackError if the context says anything else
 */
export function isStrict(scope: IConstruct): boolean {
  const given: unknown = scope.node.tryGetContext("policyChecks");
  if (given !== undefined && given !== "strict") throw badPolicyChecks(given);
  return given === "strict";
}
