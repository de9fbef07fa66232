import { isDeepStrictEqual } from "node:util";

/** What a plan does to a resource. */
export interface Change {
  readonly address: string;
  /** `replace` is a removal and a creation, in whichever order. */
  readonly action: "create" | "update" | "delete" | "replace";
  /** The attributes that an update or a replacement changes. */
  readonly attributes: readonly AttributeChange[];
}

/** What a plan does to an attribute. */
export interface AttributeChange {
  readonly name: string;
  readonly from: unknown;
  /** Undefined where it is known only after apply. */
  readonly to: unknown;
}

/** The changes of a plan, as `terraform show -json` prints it. */
export function changesOf(plan: string): Change[] {
  const { resource_changes: changes = [] } = JSON.parse(plan) as PlanJson;
  return changes.flatMap(({ address, mode, change }) => {
    const action = actionOf(change.actions);
    return mode === "managed" && action !== undefined ? [{ address, action, attributes: attributesOf(change) }] : [];
  });
}

interface PlanJson {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly mode: string;
    readonly change: ChangeJson;
  }[];
}

interface ChangeJson {
  readonly actions: readonly string[];
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly after_unknown: Readonly<Record<string, unknown>>;
}

function actionOf(actions: readonly string[]): Change["action"] | undefined {
  if (actions.length > 1) return "replace";
  const [action] = actions;
  return action === "create" || action === "update" || action === "delete" ? action : undefined;
}

function attributesOf({ before, after, after_unknown: unknown }: ChangeJson): AttributeChange[] {
  if (before === null || after === null) return [];
  return Object.keys({ ...before, ...after, ...unknown })
    .filter((name) => unknown[name] === true || !isDeepStrictEqual(before[name], after[name]))
    .map((name) => ({ name, from: before[name], to: unknown[name] === true ? undefined : after[name] }));
}
