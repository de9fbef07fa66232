/** What is looked for in a list. */
export interface Query {
  /** Words that must all occur, in any order. */
  readonly words: string;
  /** What is chosen of each facet, such as the mod or the kind of a policy type; "" for all. */
  readonly facets: Facets;
}

/** An entry of the list, as the search knows it. */
export interface Entry {
  /** All its words, in lower case. */
  readonly text: string;
  readonly facets: Facets;
}

/** By the names of the facets. */
export type Facets = Readonly<Record<string, string>>;

/** The words of a query, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * For each entry, whether the query finds it.
 *
 * @param words - for each word of the query, those that stand for it; one of them must occur
 */
export function found(entries: readonly Entry[], query: Query, words: readonly (readonly string[])[]): boolean[] {
  return entries.map(
    ({ text, facets }) =>
      Object.entries(query.facets).every(([name, chosen]) => chosen === "" || chosen === facets[name]) &&
      words.every((spellings) => spellings.some((word) => text.includes(word))),
  );
}

/** The part of the address that keeps a query: `#q=mfa&mod=%40turbot%2Faws-iam`, or "" for an empty one. */
export function hashOf({ words, facets }: Query): string {
  const given = Object.entries({ q: words.trim(), ...facets }).filter(([, value]) => value !== "");
  return given.length === 0 ? "" : `#${new URLSearchParams(given).toString()}`;
}

/** The query that an address keeps; undefined if it names an entry, or nothing. */
export function queryOf(hash: string): Query | undefined {
  if (!hash.includes("=")) return undefined;
  const kept = new URLSearchParams(hash.replace(/^#/, ""));
  const { q = "", ...facets } = Object.fromEntries(kept);
  return { words: q, facets };
}

/** The anchor that an address names; as it stands if its escapes are none. */
export function anchorOf(hash: string): string {
  const anchor = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
