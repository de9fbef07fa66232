import type { ApprovalWord } from "../../policy-type";

/** The words of an approval. */
export const APPROVAL_WORDS = ["Approved", "Not approved", "Skip"] as const satisfies readonly ApprovalWord[];
