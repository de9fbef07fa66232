import { isSpent } from "../analysis/budget";
import { check } from "./check";

/** The texts are so large that other checks give up. It runs last, when that is known. */
export const tooLarge = check({
  name: "too-large",
  severity: "warning",
  find: ({ texts: { template } }) =>
    isSpent()
      ? [
          {
            source: template.source,
            at: 0,
            rule: "be small enough to check",
            got: "a template of more steps than the checks take",
            help: "Loops within loops and values that double are too large; what runs over many items may be, too.",
          },
        ]
      : [],
});
