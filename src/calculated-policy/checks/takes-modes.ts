import type { AnyPolicyType } from "../../policy-type";

/** True if a policy type takes one text of a list, whether the list is known or not. */
export const takesModes = ({ kind, values }: AnyPolicyType): boolean =>
  kind !== "result" && (values !== undefined || kind === "mode" || kind === "choice");
