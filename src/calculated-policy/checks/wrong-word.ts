import type { TextOption } from "../analysis/value";
import { nearWord } from "./near-name";

/** A default that some branch may always replace is wrong only if it looks like one of the words. */
export function isWrongWord({ value, isDefault }: TextOption, words: readonly string[]): boolean {
  if (value === null || value === "" || words.some((word) => word === value)) return false;
  return !isDefault || nearWord(value, words) !== undefined;
}
