import { outcomes } from "../analysis/outcomes";
import { check } from "./check";
import { unknownWords } from "./results";

/** An approval that does not skip while nothing is discovered. */
export const nothingKnown = check({
  name: "nothing-known",
  severity: "warning",
  find: (policy) => {
    const { type, texts, printed, unknown } = policy;
    if (type.kind !== "result" || !printed || !unknown) return [];
    const words = unknownWords(policy) ?? [];
    const { words: known, isComplete } = outcomes(printed.value);
    // Without any Skip, missing-skip reports it.
    const neverSkips = isComplete && printed.isAll && !known.some(({ value }) => value === "Skip");
    if (neverSkips || words.every((word) => word === "Skip")) return [];
    const why = "error" in unknown ? `${firstLine(unknown.error.message)} ` : "";
    const help = `${why}Until a resource is discovered, every field is null and every list empty: skip then.`;
    return [{ source: texts.template.source, at: 0, rule: "skip with nothing known", got: words.join(", "), help }];
  },
});

const firstLine = (message: string): string => `It fails: ${message.split("\n")[0] ?? ""}`;
