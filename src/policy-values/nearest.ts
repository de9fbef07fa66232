import { distance } from "fastest-levenshtein";
import { readAlike } from "./member-name";

/**
 * The known word that a wrong one is most likely meant to be; undefined where none is near.
 *
 * @param wrong - the word
 * @param known - the words that it can be
 * @param most - how many letters can be wrong: a quarter, or a third where words are short
 */
export function nearest<W extends string>(wrong: string, known: Iterable<W>, most = wrong.length / 4): W | undefined {
  const words = [...known];
  const [near] = words.sort((a, b) => distance(a, wrong) - distance(b, wrong));
  const isNear = near !== undefined && distance(near, wrong) <= most;
  return words.find((word) => readAlike(word, wrong)) ?? (isNear ? near : undefined);
}
