import { distance } from "fastest-levenshtein";
import { memberName } from "./member-name";

/**
 * True for two texts that differ in a word that turns their sense: `Check: Enabled` and `Check: Disabled`, `Approved`
 * and `Not approved`, `Check: …` and `Enforce: …`, `> 60 days` and `> 90 days`. Neither is a misspelling of the other.
 */
export function meansOther(wrong: string, known: string): boolean {
  const [ofWrong, ofKnown] = [wordsOf(wrong), wordsOf(known)];
  const onlyWrong = without(ofWrong, ofKnown);
  const onlyKnown = without(ofKnown, ofWrong);
  return (
    [...onlyWrong, ...onlyKnown].some((word) => TURNS.has(word)) ||
    numbersOf(ofWrong) !== numbersOf(ofKnown) ||
    onlyKnown.some((word) => onlyWrong.some((given) => isNearerToOpposite(given, word)))
  );
}

/** Words in small letters, with signs such as `>=` among them: as the name of an enum member has them. */
const wordsOf = (text: string): string[] =>
  memberName(text)
    .toLowerCase()
    .split("_")
    .filter((word) => word !== "");

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

const numbersOf = (words: readonly string[]): string => words.filter((word) => /^\d+$/.test(word)).join(" ");

/** A misspelt `Disabld` is nearer to what `Enabled` is not. */
function isNearerToOpposite(given: string, known: string): boolean {
  const toKnown = distance(given, known);
  return oppositesOf(known).some((opposite) => distance(given, opposite) < toKnown);
}

function oppositesOf(word: string): string[] {
  const bare = NEGATIONS.flatMap((prefix) => (word.startsWith(prefix) ? [word.slice(prefix.length)] : []));
  const pairs = PAIRS.flatMap(([one, other]) => (word === one ? [other] : word === other ? [one] : []));
  return [...pairs, ...bare, ...NEGATIONS.map((prefix) => `${prefix}${word}`)];
}

const NEGATIONS = ["un", "in", "dis", "non", "de"];

/** A text with one of these says something else than the same text without it. */
const TURNS = new Set([
  ...["not", "no", "non", "never", "without", "except", "unless", "if"],
  ...["over", "under", "least", "most", "minus"],
]);

const PAIRS: readonly (readonly [string, string])[] = [
  ["check", "enforce"],
  ["check", "skip"],
  ["skip", "enforce"],
  ["enabled", "disabled"],
  ["enable", "disable"],
  ["enables", "disables"],
  ["enabling", "disabling"],
  ["on", "off"],
  ["yes", "no"],
  ["true", "false"],
  ["allow", "deny"],
  ["allowed", "denied"],
  ["allow", "block"],
  ["allowed", "blocked"],
  ["allow", "disallow"],
  ["start", "stop"],
  ["started", "stopped"],
  ["attach", "detach"],
  ["attached", "detached"],
  ["public", "private"],
  ["all", "none"],
  ["any", "none"],
  ["present", "absent"],
  ["include", "exclude"],
  ["included", "excluded"],
  ["internal", "external"],
  ["ingress", "egress"],
  ["inbound", "outbound"],
  ["read", "write"],
  ["minimum", "maximum"],
  ["min", "max"],
  ["before", "after"],
];
