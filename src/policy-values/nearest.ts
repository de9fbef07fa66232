import { distance } from "fastest-levenshtein";
import { readAlike } from "./member-name";
import { meansOther } from "./opposites";

/**
 * The known word that a wrong one is most likely meant to be; undefined if none is near. One that says the opposite
 * is never near: `Check: Enabled` is no misspelling of `Check: Disabled`.
 *
 * @param wrong - the word
 * @param known - the words that it can be
 * @param most - how many letters can be wrong: a quarter, or a third if words are short
 */
export function nearest<W extends string>(wrong: string, known: Iterable<W>, most = wrong.length / 4): W | undefined {
  const words = [...known];
  const alike = words.find((word) => readAlike(word, wrong));
  if (alike !== undefined) return alike;
  const [near] = words
    .map((word) => ({ word, letters: distance(word, wrong) }))
    .filter(({ word, letters }) => letters <= most && !meansOther(wrong, word))
    .sort((a, b) => a.letters - b.letters);
  return near?.word;
}
