import { check } from "./check";

/** A loop goes over a text, letter by letter. */
export const textLoop = check({
  name: "text-loop",
  severity: "warning",
  find: ({ texts, template }) =>
    (template?.textLoops ?? []).map(({ at, text }) => ({
      source: texts.template.source,
      at,
      rule: "loop over lists",
      got: text,
      help: "It is a text, so each round has one letter. Write a list, or split it.",
    })),
});
