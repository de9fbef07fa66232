import { isDeepStrictEqual } from "node:util";
import type { Plan, ResourceChange } from "./plan-json";
import { isSecret, SENSITIVE } from "./secrets";

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
  /** Undefined if it is known only after apply. */
  readonly to: unknown;
}

/** The changes of a plan, as `terraform show -json` prints it; values that are secret are not in them. */
export function changesOf({ resource_changes: changes = [] }: Plan): Change[] {
  return changes.flatMap((resource) => {
    const action = actionOf(resource.change.actions);
    if (resource.mode !== "managed" || action === undefined) return [];
    return [{ address: resource.address, action, attributes: attributesOf(resource) }];
  });
}

function actionOf(actions: readonly string[]): Change["action"] | undefined {
  if (actions.length > 1) return "replace";
  const [action] = actions;
  return action === "create" || action === "update" || action === "delete" ? action : undefined;
}

function attributesOf(resource: ResourceChange): AttributeChange[] {
  const { before, after, after_unknown: unknown } = resource.change;
  if (before === null || after === null) return [];
  return Object.keys({ ...before, ...after, ...unknown })
    .filter((name) => unknown[name] === true || !isDeepStrictEqual(before[name], after[name]))
    .map((name) => {
      const shown = (value: unknown): unknown => (isSecret(resource, name) ? SENSITIVE : value);
      return { name, from: shown(before[name]), to: unknown[name] === true ? undefined : shown(after[name]) };
    });
}
