/**
 * What a policy type takes, as far as it is known:
 *
 * - `mode`: one of a list of words such as `Skip`, `Check: …`, `Enforce: …`
 * - `choice`: one of a list of words that are no modes
 * - `text`, `number`, `list`, `map`: what the word says
 * - `rules`: lines of Guardrails' object control lists, as text
 * - `source`: Terraform source, as text
 * - `result`: the outcome of an approval, see {@link ApprovalResult}
 * - `other`: not known, so anything that can be written
 */
export type PolicyKind =
  "mode" | "choice" | "text" | "number" | "list" | "map" | "rules" | "source" | "result" | "other";

/** The words in which an approval policy (`… > Approved > Custom`) states its outcome. */
export type ApprovalWord = "Approved" | "Not approved" | "Skip";

/** The value of a policy of kind `result`. */
export type ApprovalResult =
  ApprovalWord | { readonly title?: string; readonly result: ApprovalWord; readonly message?: string };
