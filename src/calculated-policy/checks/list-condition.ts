import { check } from "./check";

/** A condition asks whether a list is there, which is true of an empty one as well. */
export const listCondition = check({
  name: "list-condition",
  severity: "warning",
  find: ({ texts, template }) =>
    (template?.listConditions ?? []).map(({ at, text }) => ({
      source: texts.template.source,
      at,
      rule: "ask how long a list is",
      got: text,
      help: `An empty list is true in Nunjucks: write ${text} | length.`,
    })),
});
