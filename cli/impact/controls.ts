import type { Query } from "../workspace/client";
import { term } from "../workspace/filter";
import { pagesOf } from "../workspace/pages";

/** The states of a control, as the API spells them. */
export const STATES = ["ok", "alarm", "error", "invalid", "skipped", "tbd"] as const;

/** What a control says of its resource. */
export type ControlState = (typeof STATES)[number];

/** A control of a policy type, and the resource that it judges. */
export interface Control {
  readonly id: string;
  readonly state: ControlState;
  readonly isMuted: boolean;
  /** Why it is in its state, in the workspace's words. */
  readonly reason: string | undefined;
  readonly since: Date | undefined;
  readonly resource: ControlledResource;
}

/** A resource as its control knows it. */
export interface ControlledResource {
  readonly id: string;
  /** The URI of its type; undefined if the key may not see it. */
  readonly type: string | undefined;
  readonly title: string;
  /** The titles from the root down, joined by ` > `. */
  readonly path: string | undefined;
  /** The ids from the root down to it. */
  readonly ancestors: readonly string[];
  readonly akas: readonly string[];
  readonly created: Date | undefined;
}

/**
 * The controls of a policy type at and below resources, page by page.
 *
 * They are asked for by the policy type, since the names of a policy and of its control do not always match. Muted
 * controls leave the lists of their states, so they are asked for separately.
 *
 * @param type - the URI of the policy type
 * @param resources - ids of resources
 * @throws Error if the workspace does not answer, or its answer is not a control
 */
export async function* controlsOf(ask: Query, type: string, resources: readonly string[]): AsyncGenerator<Control[]> {
  const seen = new Set<string>();
  const below = [`${term("policyTypeId", type)} policyTypeLevel:self`, term("resourceId", ...resources)];
  for (const more of [[], ["state:muted"]]) {
    const filter = [...below, ...more, "sort:path limit:500"];
    for await (const items of pagesOf<ControlAnswer>(ask, {
      query: CONTROLS,
      list: "controls",
      variables: { filter },
    })) {
      const fresh = items.map((item) => controlFrom(item, more.length > 0)).filter(({ id }) => !seen.has(id));
      fresh.forEach(({ id }) => seen.add(id));
      yield fresh;
    }
  }
}

const CONTROLS = `
  query Controls($filter: [String!], $paging: String) {
    controls(filter: $filter, paging: $paging) {
      items {
        state reason mute
        turbot { id stateChangeTimestamp }
        resource { type { uri } trunk { title } turbot { id title akas path createTimestamp } }
      }
      paging { next }
    }
  }`;

interface ControlAnswer {
  readonly state: string;
  readonly reason?: string | null;
  readonly mute?: unknown;
  readonly turbot: { readonly id: string; readonly stateChangeTimestamp?: string | null };
  readonly resource?: {
    readonly type?: { readonly uri?: string | null } | null;
    readonly trunk?: { readonly title?: string | null } | null;
    readonly turbot: {
      readonly id: string;
      readonly title?: string | null;
      readonly akas?: readonly string[] | null;
      readonly path?: string | null;
      readonly createTimestamp?: string | null;
    };
  } | null;
}

function controlFrom({ state, reason, mute, turbot, resource }: ControlAnswer, isOfMuted: boolean): Control {
  const known = STATES.find((one) => one === state.toLowerCase());
  if (known === undefined) throw unknownState(state);
  return {
    id: turbot.id,
    state: known,
    isMuted: isOfMuted || (mute !== null && mute !== undefined && mute !== false),
    reason: reason ?? undefined,
    since: dateOf(turbot.stateChangeTimestamp),
    resource: {
      id: resource?.turbot.id ?? "",
      type: resource?.type?.uri ?? undefined,
      title: resource?.turbot.title ?? resource?.turbot.id ?? "a resource that the key may not see",
      path: resource?.trunk?.title ?? undefined,
      ancestors: resource?.turbot.path?.split(".") ?? [],
      akas: resource?.turbot.akas ?? [],
      created: dateOf(resource?.turbot.createTimestamp),
    },
  };
}

function dateOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text ?? "");
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const unknownState = (state: string): Error =>
  new Error(
    `A control's state must be one of ${STATES.join(", ")}, got: ${JSON.stringify(state)}. ` +
      "The workspace knows a state that this version does not: update guardrails-policy-packs-cli.",
  );
