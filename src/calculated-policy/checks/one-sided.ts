import { outcomes } from "../analysis/outcomes";
import { check } from "./check";

/** An approval decides something, and yet can never approve, or never reject. */
export const oneSided = check({
  name: "one-sided",
  severity: "warning",
  find: ({ texts, type, printed, changes }) => {
    if (type.kind !== "result" || !printed?.isAll || changes.isOfLists) return [];
    // Each of several results can have a side of its own.
    if (printed.value.options.some(({ kind }) => kind === "list")) return [];
    const { words, isComplete } = outcomes(printed.value);
    const found = new Set(words.map(({ value }) => value));
    if (!isComplete || words.length < 3) return [];
    const missing = ["Approved", "Not approved"].filter((word) => !found.has(word));
    const [word, ...more] = missing;
    if (word === undefined || more.length > 0) return [];
    const got = [...found].join(", ");
    const help = `It has ${words.length} results, and none of them is "${word}": are two of them exchanged?`;
    return [
      { source: texts.template.source, at: words[0]?.at ?? 0, rule: "be able to approve and to reject", got, help },
    ];
  },
});
