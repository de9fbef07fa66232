import type { Query } from "./client";

/** A list as the API answers it, a page at a time. */
export interface Page<Item> {
  readonly items: readonly (Item | null)[] | null;
  readonly paging?: { readonly next?: string | null } | null;
}

/** What is asked page by page. */
export interface PagedQuery {
  /** GraphQL with a variable `$paging: String`, whose one root field is the list. */
  readonly query: string;
  /** The root field. */
  readonly list: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Reads a list to its end, and holds one page at a time.
 *
 * @throws Error if a page has no list, or the pages go round in circles: then nobody knows what is missing
 */
export async function* pagesOf<Item>(ask: Query, { query, list, variables }: PagedQuery): AsyncGenerator<Item[]> {
  const cursors = new Set<string>();
  let paging: string | undefined;
  let empty = 0;
  do {
    const answer = await ask<Readonly<Record<string, Page<Item> | null | undefined>> | null>(query, {
      ...variables,
      paging,
    });
    const page = answer?.[list];
    if (!Array.isArray(page?.items)) throw noList(list);
    const items = (page.items as readonly (Item | null)[]).filter((item) => item !== null);
    yield items;
    paging = page.paging?.next || undefined;
    // A page can be empty, since what the key may not see is left out of it.
    empty = items.length === 0 ? empty + 1 : 0;
    if (paging !== undefined && (cursors.has(paging) || empty > LONGEST_GAP)) throw noEnd(list);
    if (paging !== undefined) cursors.add(paging);
  } while (paging !== undefined);
}

/** How many pages in a row can be empty. */
const LONGEST_GAP = 1_000;

const noList = (list: string): Error =>
  new Error(
    `The workspace must answer '${list}' with a list, got: none. ` +
      "Check that the key has Turbot/Metadata where the resources are, and try again.",
  );

const noEnd = (list: string): Error =>
  new Error(`The pages of '${list}' must end, got: a page that adds nothing. Try again when the workspace is at rest.`);
