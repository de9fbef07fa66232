import { APPROVAL_WORDS } from "../../policy-values/kinds";
import { outcomes } from "../analysis/outcomes";
import { check } from "./check";
import { didYouMean, nearWord, quoted } from "./near-name";
import { isWrongWord } from "./wrong-word";

/** An approval prints a result other than the three words. */
export const resultWord = check({
  name: "result-word",
  severity: "error",
  find: ({ texts, type, printed }) => {
    if (type.kind !== "result" || !printed) return [];
    return outcomes(printed.value)
      .words.filter((word) => isWrongWord(word, APPROVAL_WORDS))
      .map(({ value, at }) => ({
        source: texts.template.source,
        at,
        rule: "print a result that approvals have",
        got: value,
        help: `${didYouMean(nearWord(value, APPROVAL_WORDS))}The results are ${quoted(APPROVAL_WORDS)}.`,
      }));
  },
});
