/** A term of a filter: what is asked of what, or a text that is looked for. */
export interface FilterTerm {
  /** The offset in the filter. */
  readonly at: number;
  /** The word, with its quotes. */
  readonly text: string;
  /** What stands before the colon; undefined for a text alone. */
  readonly key?: string;
  /** What stands after the colon; empty for a blank there. */
  readonly value?: string;
}

/** A filter in its terms. */
export interface Filter {
  readonly terms: readonly FilterTerm[];
  /** Where a quote begins that does not end; undefined if there is none. */
  readonly openQuote: number | undefined;
}

/**
 * Reads a filter: terms between blanks, each a text or `key:value`. Blanks within quotes and patterns belong to their
 * term.
 *
 * @see https://turbot.com/guardrails/docs/reference/filter
 */
export function parseFilter(text: string): Filter {
  const terms: FilterTerm[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && !/\s/.test(text.charAt(at))) {
      const end = isQuote(text, at) ? endOfQuote(text, at) : at + 1;
      if (end === undefined) return { terms, openQuote: at };
      at = end;
    }
    terms.push(termOf(text.slice(start, at), start));
  }
  return { terms, openQuote: undefined };
}

/** A quote begins a text after a blank, a colon, a comma, an operator or a sign; elsewhere it is a letter of a word. */
function isQuote(text: string, at: number): boolean {
  const letter = text.charAt(at);
  const before = text.charAt(at - 1);
  if (letter === "/") return /[\s:,!-]/.test(before) || at === 0;
  return (letter === '"' || letter === "'") && (at === 0 || /[\s:,=<>!.-]/.test(before));
}

function endOfQuote(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === quote) return at + 1;
  }
  // A slash alone is a letter of a word, as in a path.
  return quote === "/" ? start + 1 : undefined;
}

function termOf(text: string, at: number): FilterTerm {
  const [, key, value] = /^[!-]?((?:\$\.|[A-Za-z])[^:\s"']*(?:'[^']*'[^:\s"']*)*):(.*)$/s.exec(text) ?? [];
  return key === undefined || value === undefined ? { at, text } : { at, text, key, value };
}

/** The keys of filters. */
export const FILTER_KEYS: readonly string[] = (() => {
  const types = ["resourceType", "controlType", "policyType", "resourceCategory", "controlCategory"];
  return [
    ...types.flatMap((key) => [key, `${key}Id`, `${key}Level`]),
    ...["limit", "sort", "resourceId", "resource", "level", "descendantResourceType", "descendantInterface", "state"],
    ...[
      "is",
      "value",
      "validToTimestamp",
      "validFromTimestamp",
      "id",
      "title",
      "versionId",
      "createTimestamp",
      "timestamp",
    ],
    ...["updateTimestamp", "deleteTimestamp", "processId", "actorIdentityId", "stateChangeTimestamp", "tags", "search"],
    ...[
      "notificationType",
      "type",
      "key",
      "profile",
      "permissionTypeLevel",
      "watchId",
      "precedence",
      "permissionTypeId",
    ],
  ];
})();
