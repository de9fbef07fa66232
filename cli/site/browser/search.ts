/** What is looked for in the catalog. */
export interface Query {
  /** Words that must all occur, in any order. */
  readonly words: string;
  /** The mod, or "" for all. */
  readonly mod: string;
  /** The kind, or "" for all. */
  readonly kind: string;
}

/** A policy type, as the search knows it. */
export interface Entry {
  /** All its words, in lower case. */
  readonly text: string;
  readonly mod: string;
  readonly kind: string;
}

/** The words of a query, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * For each entry whether the query finds it.
 *
 * @param words - for each word of the query those that stand for it; one of them must occur
 */
export function found(entries: readonly Entry[], query: Query, words: readonly (readonly string[])[]): boolean[] {
  return entries.map(
    ({ text, mod, kind }) =>
      (query.mod === "" || query.mod === mod) &&
      (query.kind === "" || query.kind === kind) &&
      words.every((spellings) => spellings.some((word) => text.includes(word))),
  );
}

/** The part of the address that keeps a query: `#q=mfa&mod=%40turbot%2Faws-iam`, or "" for an empty one. */
export function hashOf({ words, mod, kind }: Query): string {
  const given = Object.entries({ q: words.trim(), mod, kind }).filter(([, value]) => value !== "");
  return given.length === 0 ? "" : `#${new URLSearchParams(given).toString()}`;
}

/** The query that an address keeps; undefined if it names an entry, or nothing. */
export function queryOf(hash: string): Query | undefined {
  if (!hash.includes("=")) return undefined;
  const kept = new URLSearchParams(hash.replace(/^#/, ""));
  return { words: kept.get("q") ?? "", mod: kept.get("mod") ?? "", kind: kept.get("kind") ?? "" };
}

/** The anchor that an address names, as it stands where its escapes are none. */
export function anchorOf(hash: string): string {
  const anchor = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
