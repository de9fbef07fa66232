import { effectOf } from "../../src/tooling";

/** When Enforce would act on a resource that is in alarm. */
export type Act =
  | { readonly when: "at once" }
  | { readonly when: "never"; readonly why: "older than 60 minutes" | "muted" }
  /** Another setting of the app decides for the resource. */
  | { readonly when: "never"; readonly why: "spared"; readonly by: string }
  /** The resource stays within the 60 minutes of "if new" until then. */
  | { readonly when: "while new"; readonly until: Date }
  /** The mode's days of warning, counted from the alarm, end then. */
  | { readonly when: "after warning"; readonly on: Date };

/** What is known of a resource in alarm. */
export interface Alarm {
  readonly isMuted: boolean;
  /** When the resource was created; undefined if the workspace does not say. */
  readonly created: Date | undefined;
  /** Since when the control is in alarm; undefined if the workspace does not say. */
  readonly since: Date | undefined;
  /** What else of the app decides for the resource: an exception, or a pack that holds the mode back. */
  readonly sparedBy?: string | undefined;
}

/**
 * When a mode acts on a resource in alarm.
 *
 * A fact that the workspace does not tell counts against the resource: what may be deleted is reported as deleted.
 *
 * @param value - a mode that acts, for example `Enforce: Delete unapproved if new`
 * @param now - the present moment
 */
export function actOn(value: string, { isMuted, created, since, sparedBy }: Alarm, now: Date): Act {
  if (sparedBy !== undefined) return { when: "never", why: "spared", by: sparedBy };
  if (isMuted) return { when: "never", why: "muted" };
  const { onlyNew, warningDays } = effectOf(value);
  if (onlyNew && created !== undefined) {
    const until = new Date(created.getTime() + NEW_MS);
    return until > now ? { when: "while new", until } : { when: "never", why: "older than 60 minutes" };
  }
  if (warningDays === undefined || since === undefined) return { when: "at once" };
  const on = new Date(since.getTime() + warningDays * DAY_MS);
  return on > now ? { when: "after warning", on } : { when: "at once" };
}

/** Guardrails calls a resource new for 60 minutes. */
const NEW_MS = 60 * 60_000;

const DAY_MS = 24 * 60 * 60_000;
