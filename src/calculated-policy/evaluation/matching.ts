import type { Limits } from "./limits";

/**
 * Runs what matches a text against a regular expression: the one operation whose time no size predicts.
 *
 * Patterns in which little repeats, over short texts, run as they are and count by the square of the text's length,
 * which is the most that they take. All others run against the clock.
 */
export function matching<T>(pattern: string, text: unknown, limits: Limits, operation: () => T): T {
  const { length } = String(text);
  limits.search(String(text), pattern);
  if (length > SHORT || !isSimple(pattern)) return limits.timed(operation);
  limits.spend((length * length) >> 10);
  return operation();
}

/** The pattern that a method of texts or regular expressions matches, and the text; undefined if it matches none. */
export function matchOf(name: string, target: unknown, [first]: readonly unknown[]): [string, unknown] | undefined {
  if (target instanceof RegExp) return name === "test" || name === "exec" ? [target.source, first] : undefined;
  if (first instanceof RegExp) return [first.source, target];
  return MAKES_PATTERNS.has(name) ? [String(first), target] : undefined;
}

const SHORT = 2000;

/** Methods of texts that make a regular expression of a text. */
const MAKES_PATTERNS: ReadonlySet<string> = new Set(["match", "matchAll", "search"]);

/** True for patterns with at most two quantifiers, one of them unbounded, and none on a group. */
function isSimple(pattern: string): boolean {
  if (/\\[1-9k]/.test(pattern)) return false;
  const bare = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, "x").replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, "(");
  const quantifiers = bare.match(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/g) ?? [];
  const unbounded = quantifiers.filter((quantifier) => /^[*+]|,\}/.test(quantifier));
  return quantifiers.length <= 2 && unbounded.length <= 1 && !/\)[*+?{]|\{\d{3}/.test(bare);
}
