import { distance } from "fastest-levenshtein";

/** The words that a search can find. */
export class Vocabulary {
  private readonly words: readonly string[];

  /** @param texts - in lower case */
  public constructor(private readonly texts: readonly string[]) {
    this.words = [...new Set(texts.flatMap((text) => [...text.split(/\s+/), ...text.split(/[^\p{L}\p{N}]+/u)]))];
  }

  /**
   * What a word is taken for: itself if it occurs, even as a part of another; or else the nearest words, which differ
   * from it, or from which it differs as far as it is typed, by a letter or two.
   */
  public meant(word: string): readonly string[] {
    if (this.texts.some((text) => text.includes(word))) return [word];
    let nearest = word.length < SHORT ? 0 : word.length < LONG ? 1 : 2;
    let found: string[] = [];
    for (const candidate of this.words) {
      const far = Math.min(distance(word, candidate), distance(word, candidate.slice(0, word.length)));
      if (far === 0 || far > nearest) continue;
      if (far < nearest) found = [];
      nearest = far;
      found.push(candidate);
    }
    return found.length === 0 ? [word] : found;
  }
}

/** A shorter word can be anything. */
const SHORT = 4;
/** A word as long as this can have two letters wrong, or two that are swapped. */
const LONG = 6;
