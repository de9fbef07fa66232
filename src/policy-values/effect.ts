/** What a value makes Guardrails do, as far as the value's own words say. */
export interface Effect {
  /** Whether Guardrails changes something by itself, and does not only look: `Enforce: …`. */
  readonly acts: boolean;
  /** What it does, in the order of the words, for example `detach`, `snapshot`, `delete`. */
  readonly verbs: readonly string[];
  /** Whether it takes something away, or out of service. */
  readonly destructive: boolean;
  /** Whether it touches only what was created within the last 60 minutes. */
  readonly onlyNew: boolean;
  /** For how many days it warns before it acts; undefined if it acts at once. */
  readonly warningDays: number | undefined;
}

/**
 * Reads what a value of a policy makes Guardrails do.
 *
 * `Enforce: Delete unapproved if new` deletes, and is destructive. `Enforce: Disabled` states what shall be, so it has
 * no verb, and neither has `Enforce: Soft Delete enabled`: only the words that an order begins with count.
 */
export function effectOf(value: string): Effect {
  const [, order] = /^\s*enforce\s*:\s*(.*)$/isu.exec(value) ?? [];
  if (order === undefined)
    return { acts: false, verbs: [], destructive: false, onlyNew: false, warningDays: undefined };
  const verbs = verbsOf(order);
  const days = /(\d+) days? warning/i.exec(order)?.[1];
  return {
    acts: true,
    verbs,
    destructive: verbs.some((verb) => TAKES_AWAY.has(verb)),
    onlyNew: /\b(?:if|and) new\b/i.test(order),
    warningDays: days === undefined ? undefined : Number(days),
  };
}

/** Verbs that take a resource away, its access, or its service. */
const TAKES_AWAY = new Set([
  ...["delete", "destroy", "terminate", "remove", "purge", "release", "deregister"],
  ...["stop", "shutdown", "suspend", "deallocate", "disable", "deactivate"],
  ...["detach", "disassociate", "revoke", "quarantine", "isolate", "block"],
]);

/** Orders whose words name what is done, but not by a verb at their beginning. */
const PHRASES: readonly (readonly [order: RegExp, verb: string])[] = [
  // What `Configured` has set up.
  [/^not configured$/i, "remove"],
  [/^enable purging\b/i, "purge"],
  // Outside of the hours, or as the schedule says.
  [/^(?:extended )?business hours\b/i, "stop"],
  [/^schedule\b/i, "stop"],
];

/** `Detach, snapshot and delete …` is three verbs; `Force delete …` one. */
function verbsOf(order: string): string[] {
  const phrase = PHRASES.find(([words]) => words.test(order));
  if (phrase !== undefined) return [phrase[1]];
  const [heads = ""] = /^[a-z]+(?:(?:\s*,\s*(?:and\s+|then\s+)?|\s+(?:and|then|&)\s+)[a-z]+)*/.exec(plain(order)) ?? [];
  return heads.split(/\s*,\s*|\s+/).filter((word) => TAKES_AWAY.has(word) || word === "snapshot");
}

/** In lower case and without the words that say how. */
function plain(order: string): string {
  return order
    .toLowerCase()
    .replace(/\b(?:force|forcibly|permanently|immediately)\s+/g, "")
    .replace(/\bshut down\b/g, "shutdown");
}
