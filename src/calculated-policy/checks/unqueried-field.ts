import { check } from "./check";
import { unselectedMembers } from "./unselected-members";

/** The template reads what the last query does not select. */
export const unqueriedField = check({
  name: "unqueried-field",
  severity: "error",
  find: ({ texts, template }) => unselectedMembers(texts.template.source, template?.misreads ?? [], "the last query"),
});
