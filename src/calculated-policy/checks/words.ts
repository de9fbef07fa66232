import type { AnyPolicyType } from "../../policy-type";
import { nearest } from "../../policy-values/nearest";
import { APPROVAL_WORDS } from "../evaluation/value";
import type { Source } from "../source";
import { documentOf } from "./document";
import { didYouMean, type Fault } from "./fault";
import { alternatives, isBlank, type Output } from "./output";
import { join, type Option, type TextOption, type Value } from "./value";

/**
 * Holds what a template can print against the policy type: words that the type does not have, modes that YAML reads as
 * maps, and approvals that never skip.
 */
export function wordFaults(source: Source, outputs: readonly Output[], type: AnyPolicyType): readonly Fault[] {
  if (isBlank(outputs)) return [nothing(source)];
  const { kind, values } = type;
  if (!values && kind !== "result" && kind !== "mode" && kind !== "choice") return [];
  const { texts, isAll } = alternatives(outputs);
  const printed = join(...texts.map(documentOf));
  return kind === "result" ? approvalFaults(source, printed, isAll) : modeFaults(source, printed, type);
}

const nothing = (source: Source): Fault => ({
  check: "prints-nothing",
  source,
  at: 0,
  rule: "print the policy's value",
  got: "nothing in any branch",
  help: "Print it with {{ … }}, or write it as text.",
});

function approvalFaults(source: Source, printed: Value, isAll: boolean): Fault[] {
  const { words, isComplete } = outcomes(printed);
  const quoted = APPROVAL_WORDS.map((word) => `"${word}"`).join(", ");
  const faults = words
    .filter((word) => isWrong(word, APPROVAL_WORDS))
    .map(({ value, at }): Fault => {
      const help = `${didYouMean(near(value, APPROVAL_WORDS))}The results are ${quoted}.`;
      return { check: "result-word", source, at, rule: "print a result that approvals have", got: value, help };
    });
  if (isAll && isComplete && !words.some(({ value }) => value === "Skip")) {
    const help = "Skip while the data are not discovered yet, or the control changes its mind later.";
    const got = [...new Set(words.map(({ value }) => value))].join(", ");
    faults.push({ check: "missing-skip", source, at: 0, rule: 'have a branch whose result is "Skip"', got, help });
  }
  return faults;
}

/** The results that can be printed, and whether these are all. */
function outcomes({ options, isOpen }: Value): { words: TextOption[]; isComplete: boolean } {
  const parts = options.map(outcome);
  return {
    words: parts.flatMap(({ words }) => words),
    isComplete: !isOpen && parts.every(({ isComplete }) => isComplete),
  };
}

function outcome(option: Option): { words: TextOption[]; isComplete: boolean } {
  if (option.kind === "text") return { words: [option], isComplete: true };
  if (option.kind === "list") return outcomes(option.items);
  const result = option.kind === "dict" ? option.entries.get("result") : undefined;
  if (!result) return { words: [], isComplete: false };
  const words = result.options.filter(({ kind }) => kind === "text") as TextOption[];
  return { words, isComplete: !result.isOpen && words.length === result.options.length };
}

function modeFaults(source: Source, { options }: Value, type: AnyPolicyType): Fault[] {
  return options.flatMap((option): Fault[] => {
    const map = option.kind === "dict" ? mapAsMode(option.entries) : undefined;
    if (map) {
      const help = `YAML reads ${map.text} as a map: print it in quotes, "${map.text}".`;
      return [{ check: "unquoted-mode", source, at: map.at, rule: "print modes in quotes", got: map.text, help }];
    }
    const { values } = type;
    if (!values || option.kind !== "text" || !isWrong(option, values)) return [];
    const help = `${didYouMean(near(option.value, values))}The values are ${values.map((value) => `"${value}"`).join(", ")}.`;
    const rule = `print one of the values of ${type.path}`;
    return [{ check: "unlisted-value", source, at: option.at, rule, got: option.value, help }];
  });
}

/** A map of one entry, as the text that it was meant to be. */
function mapAsMode(entries: ReadonlyMap<string, Value>): { text: string; at: number } | undefined {
  const [entry, ...more] = entries;
  if (!entry || more.length > 0) return undefined;
  const [key, value] = entry;
  const word = value.options.find((option) => option.kind === "text");
  return word && { text: `${key}: ${String(word.value)}`, at: word.at };
}

/** A default that some branch may always replace is wrong only where it looks like one of the words. */
function isWrong({ value, isDefault }: TextOption, words: readonly string[]): boolean {
  if (value === null || value === "" || words.some((word) => word === value)) return false;
  return !isDefault || near(value, words) !== undefined;
}

const near = (value: unknown, words: readonly string[]): string | undefined =>
  typeof value === "string" ? nearest(value, words) : undefined;
