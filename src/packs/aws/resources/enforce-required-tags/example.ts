import { EnforceRequiredTags, RequiredTags } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceRequiredTags =>
  new EnforceRequiredTags(stack, "main", {
    mode: RequiredTags.CHECK_TAGS_ARE_CORRECT,
    tags: { Owner: "platform" },
  });
