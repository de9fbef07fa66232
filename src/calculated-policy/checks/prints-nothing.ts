import { isBlank } from "../analysis/output";
import { check } from "./check";

/** No branch of the template prints. */
export const printsNothing = check({
  name: "prints-nothing",
  severity: "error",
  find: ({ texts, template }) =>
    template && isBlank(template.output)
      ? [
          {
            source: texts.template.source,
            at: 0,
            rule: "print the policy's value",
            got: "nothing in any branch",
            help: "Print it with {{ … }}, or write it as text.",
          },
        ]
      : [],
});
