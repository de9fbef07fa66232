import { fault, show, type Place, type PolicyPackError } from "../errors";

/** A policy type's URI is not one. */
export const badPolicyTypeUri = (got: unknown): PolicyPackError =>
  fault(
    "bad-policy-type-uri",
    "uri",
    "be a policy type's URI",
    got,
    undefined,
    "Write it as tmod:@<scope>/<mod>#/policy/types/<name>, for example tmod:@turbot/aws-iam#/policy/types/userApproved.",
  );

/** A setting has neither a value nor a calculated policy. */
export const noValue = (policy: string, got: unknown, at: Place): PolicyPackError =>
  fault("no-value", "value", `be given for ${policy}`, got, at, "Give the setting a value, or leave the setting out.");

/** A value is none of those that its policy type lists. */
export const unlistedValue = (
  policy: string,
  got: unknown,
  values: readonly unknown[],
  nearest: unknown,
  at: Place,
): PolicyPackError =>
  fault(
    "unlisted-value",
    "value",
    `be one of the values of ${policy}`,
    got,
    at,
    nearest === undefined
      ? `The values are ${values.map(show).join(", ")}; a value that is newer than this list goes in unlisted("…").`
      : `Did you mean ${show(nearest)}? The values are ${values.map(show).join(", ")}.`,
  );
