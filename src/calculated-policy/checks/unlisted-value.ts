import { check } from "./check";
import { didYouMean, nearWord, quoted } from "./near-name";
import { takesModes } from "./takes-modes";
import { isWrongWord } from "./wrong-word";

/** A value is printed that the policy type does not list. Only a workspace knows whether a list is complete. */
export const unlistedValue = check({
  name: "unlisted-value",
  severity: "warning",
  find: ({ texts, type, printed }) => {
    const { values, path, isComplete } = type;
    const severity = isComplete ? "error" : "warning";
    if (!values || !takesModes(type) || !printed) return [];
    return printed.value.options.flatMap((option) => {
      if (option.kind !== "text" || !isWrongWord(option, values)) return [];
      const { value, at } = option;
      const help = `${didYouMean(nearWord(value, values))}The values are ${quoted(values)}.`;
      const rule = `print one of the values of ${path}`;
      return [{ source: texts.template.source, at, rule, got: value, help, severity }];
    });
  },
});
