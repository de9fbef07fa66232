import { outcomes } from "../analysis/outcomes";
import { isBlank } from "../analysis/output";
import { check } from "./check";

/** An approval has no branch that skips. */
export const missingSkip = check({
  name: "missing-skip",
  severity: "warning",
  find: ({ texts, type, template, printed }) => {
    if (type.kind !== "result" || !printed?.isAll || !template || isBlank(template.output)) return [];
    const { words, isComplete } = outcomes(printed.value);
    if (!isComplete || words.some(({ value }) => value === "Skip")) return [];
    return [
      {
        source: texts.template.source,
        at: 0,
        rule: 'have a branch whose result is "Skip"',
        got: [...new Set(words.map(({ value }) => value))].join(", "),
        help: "Skip while the data are not discovered yet, or the control changes its mind later.",
      },
    ];
  },
});
