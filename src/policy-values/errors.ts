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

/** A value, or an item of one, is none of those that its policy type lists. */
export const unlistedValue = (
  prop: string,
  policy: string,
  got: unknown,
  values: readonly unknown[],
  nearest: unknown,
  at: Place,
): PolicyPackError => {
  const [noun, one] = prop === "value" ? ["value", "a value"] : ["item", "an item"];
  const all = `The ${noun}s are ${values.map(show).join(", ")}`;
  const help =
    nearest === undefined
      ? `${all}; ${one} that is newer than this list goes in unlisted("…").`
      : `Did you mean ${show(nearest)}? ${all}.`;
  return fault("unlisted-value", prop, `be one of the ${noun}s of ${policy}`, got, at, help);
};

/** A value, or a part of one, is none that its policy type takes. */
export const unfitValue = (
  prop: string,
  policy: string,
  { rule, got, near }: { readonly rule: string; readonly got: unknown; readonly near: unknown },
  at: Place,
): PolicyPackError => {
  const help =
    near === undefined ? 'If the workspace takes it, write it in unlisted("…").' : `Did you mean ${show(near)}?`;
  return fault("unfit-value", prop, `be ${rule} for ${policy}`, got, at, help);
};

/** A text that is to stand for a value of a policy type is missing. */
export const missingText = (from: string, policy: string, got: unknown, help: string): PolicyPackError =>
  fault("missing-text", from, `be given for ${policy}`, got, undefined, help);

/** A text stands for no value of its policy type. */
export const unknownText = (
  from: string,
  policy: string,
  got: string,
  nearest: string | undefined,
  help: string,
): PolicyPackError =>
  fault(
    "unknown-text",
    from,
    `stand for a value of ${policy}`,
    got,
    undefined,
    nearest === undefined ? help : `Did you mean ${nearest}? ${help}`,
  );
