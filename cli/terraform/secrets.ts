import { inCatalog, type FindPolicyType } from "../synthesis/policy-types";
import type { ResourceChange } from "./plan-json";

/** What stands for a value that is not shown, as Terraform writes it. */
export const SENSITIVE = "(sensitive value)";

/**
 * True for an argument that must not be shown: one that Terraform calls sensitive, and the value of a setting that is
 * encrypted by a PGP key or of a policy type with secret values. Secret on one side is secret on both, since a value
 * often moves from one to the other.
 */
export function isSecret(
  { change }: Pick<ResourceChange, "change">,
  name: string,
  find: FindPolicyType = inCatalog,
): boolean {
  const marks = [change.before_sensitive, change.after_sensitive];
  if (marks.some((mark) => mark === true || (typeof mark === "object" && Boolean(mark[name])))) return true;
  return name === "value" && (isEncrypted(change) || isOfSecretType(change, find) || isSecret({ change }, "type"));
}

const isEncrypted = ({ before, after, after_unknown: unknown }: ResourceChange["change"]): boolean =>
  Boolean(before?.pgp_key) || Boolean(after?.pgp_key) || unknown.pgp_key === true;

const isOfSecretType = ({ before, after }: ResourceChange["change"], find: FindPolicyType): boolean =>
  [before, after].some((side) => find(String(side?.type))?.isSecret);
