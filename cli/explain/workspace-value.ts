import { visibleText } from "../support/visible-text";
import type { Query } from "../workspace/client";
import { RefusedQueryError } from "../workspace/faults";
import type { Explanation } from "./explain";
import { valueOf } from "./explanation-text";

interface Answer {
  readonly policyValue: {
    readonly value: unknown;
    readonly state: string | null;
    readonly setting: { readonly resource: { readonly turbot: { readonly title: string | null } } | null } | null;
  } | null;
}

const QUERY = `query Value($uri: String, $id: ID) {
  policyValue(uri: $uri, resourceId: $id) {
    value
    state
    setting { resource { turbot { title } } }
  }
}`;

/** What a workspace says of an explanation: the value that the resource has there, and whether it is another. */
export interface WorkspaceValue {
  readonly differs: boolean;
  readonly text: string;
}

/** A value that does not exist is an error to the workspace. */
async function valueIn(query: Query, variables: Record<string, unknown>): Promise<Answer["policyValue"]> {
  try {
    return (await query<Answer>(QUERY, variables)).policyValue;
  } catch (error) {
    if (error instanceof RefusedQueryError && /^Not Found\b/i.test(error.reason)) return null;
    throw error;
  }
}

/** Asks the workspace for the value that the app's explanation is about. Nothing is written there. */
export async function workspaceValue(explanation: Explanation, query: Query): Promise<WorkspaceValue> {
  const { uri, resource, winners } = explanation;
  const policyValue = await valueIn(query, { uri, id: resource });
  if (policyValue === null) return { differs: winners.length > 0, text: "  The workspace has no value for it." };
  const { value, state, setting } = policyValue;
  const shown = visibleText(typeof value === "string" ? value.trimEnd() : JSON.stringify(value));
  const from = setting?.resource?.turbot.title;
  const given = from ? `, given by ${visibleText(from)}` : "";
  const isKnown = winners.length > 0 && winners.every((one) => one.setting.value !== undefined);
  const differs = isKnown ? !winners.some((one) => valueOf(one) === shown) : winners.length === 0 && from !== undefined;
  const verdict = differs ? "which differs from what the app declares" : isKnown ? "as the app declares" : "";
  return {
    differs,
    text: `  The workspace has ${shown}${state === "ok" || state === null ? "" : ` (${state})`}${given}${verdict && `, ${verdict}`}.`,
  };
}
