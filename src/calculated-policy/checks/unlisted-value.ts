import { check } from "./check";
import { didYouMean, nearWord, quoted } from "./near-name";
import { takesModes } from "./takes-modes";
import { isWrongWord } from "./wrong-word";

/** A value is printed that the policy type does not list. */
export const unlistedValue = check({
  name: "unlisted-value",
  severity: "error",
  find: ({ texts, type, printed }) => {
    const { values, path } = type;
    if (!values || !takesModes(type) || !printed) return [];
    return printed.value.options.flatMap((option) => {
      if (option.kind !== "text" || !isWrongWord(option, values)) return [];
      const { value, at } = option;
      const help = `${didYouMean(nearWord(value, values))}The values are ${quoted(values)}.`;
      return [{ source: texts.template.source, at, rule: `print one of the values of ${path}`, got: value, help }];
    });
  },
});
