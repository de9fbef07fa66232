import type { Value } from "../analysis/value";
import { check } from "./check";
import { takesModes } from "./takes-modes";

/** A mode is printed without quotes, so that YAML reads a map. */
export const unquotedMode = check({
  name: "unquoted-mode",
  severity: "error",
  find: ({ texts, type, printed }) => {
    if (!takesModes(type) || !printed) return [];
    return printed.value.options.flatMap((option) => {
      const map = option.kind === "dict" ? mapAsMode(option.entries) : undefined;
      if (!map) return [];
      const { text, at } = map;
      const help = `YAML reads ${text} as a map: print it in quotes, "${text}".`;
      return [{ source: texts.template.source, at, rule: "print modes in quotes", got: text, help }];
    });
  },
});

/** A map of one entry, as the text that it was meant to be. */
function mapAsMode(entries: ReadonlyMap<string, Value>): { text: string; at: number } | undefined {
  const [entry, ...more] = entries;
  if (!entry || more.length > 0) return undefined;
  const [key, value] = entry;
  const word = value.options.find((option) => option.kind === "text");
  return word && { text: `${key}: ${String(word.value)}`, at: word.at };
}
