import { isDeepStrictEqual } from "node:util";
import { effectOf, effectSentence } from "../../src/tooling";
import { inCatalog, type FindPolicyType } from "../synthesis/policy-types";
import type { Attributes, Plan, ResourceChange } from "./plan-json";
import { isSecret } from "./secrets";

/** What a plan would do: what a pull request and a terminal show, in which no value is left that is a secret. */
export interface PlannedChanges {
  /** How many resources are created, changed and destroyed; a replacement counts as two, as Terraform counts. */
  readonly counts: Readonly<Record<"create" | "update" | "delete", number>>;
  readonly settings: readonly SettingChange[];
  /** Policy packs, attachments and whatever else the stack has. */
  readonly others: readonly PlannedChange[];
}

/** What happens to a resource; `forget` takes it out of the state alone, and `import` and `move` put it in. */
export type PlannedAction = "create" | "update" | "delete" | "replace" | "forget" | "import" | "move";

/** The actions, as a plan shows them. */
export const ACTION_WORDS: Readonly<Record<PlannedAction, string>> = {
  create: "add",
  update: "change",
  delete: "destroy",
  replace: "replace",
  forget: "forget",
  import: "import",
  move: "move",
};

/** What happens to a resource, and to which of its arguments. */
export interface PlannedChange {
  readonly address: string;
  readonly action: PlannedAction;
  /** The arguments that an update changes, by name; of a setting all but `value`. */
  readonly changed: readonly string[];
}

/** What happens to a policy setting. */
export interface SettingChange extends PlannedChange {
  /** The policy's path, if it is known. */
  readonly path: string | undefined;
  /** The URI of the policy type; undefined if it is sensitive. */
  readonly uri: string | undefined;
  readonly from: ShownValue;
  readonly to: ShownValue;
  /** Whether the new value takes something away that the old one did not; undefined if it is known only after apply. */
  readonly takesAway: boolean | undefined;
  /** What it does then, in a sentence; undefined if the value is not shown. */
  readonly effect: string | undefined;
}

/** A setting's value before or after: `none` if there is no setting then, `later` if it is known only after apply. */
export type ShownValue =
  { readonly kind: "none" | "calculated" | "sensitive" | "later" } | { readonly kind: "text"; readonly text: string };

/**
 * The changes of a plan, as `terraform show -json <plan>` prints it.
 *
 * @param plan - the plan
 * @param find - what is known of policy types; the catalog if nothing else is said
 */
export function plannedChanges({ resource_changes: all = [] }: Plan, find: FindPolicyType = inCatalog): PlannedChanges {
  const changes = all.filter(({ mode, change }) => mode !== "data" && !isDeepStrictEqual(change.actions, ["read"]));
  const count = (action: string): number => changes.filter(({ change }) => change.actions.includes(action)).length;
  const acting = changes.filter((each) => actionOf(each) !== undefined);
  const settings = acting.filter(({ type }) => type === "turbot_policy_setting");
  return {
    counts: { create: count("create"), update: count("update"), delete: count("delete") },
    settings: settings.map((setting) => settingChange(setting, find)),
    others: acting.filter((change) => !settings.includes(change)).map(plannedChange),
  };
}

/** Whether a plan would do anything. */
export const hasChanges = ({ settings, others }: PlannedChanges): boolean => settings.length + others.length > 0;

function plannedChange(resource: ResourceChange): PlannedChange {
  const action = actionOf(resource) ?? "update";
  return { address: resource.address, action, changed: action === "update" ? changedNames(resource) : [] };
}

function settingChange(resource: ResourceChange, find: FindPolicyType): SettingChange {
  const { before, after } = resource.change;
  const uri = isSecret(resource, "type", find) ? undefined : String((after ?? before)?.type);
  const to = shownValue(resource, "after", find);
  const takesAway = to.kind === "later" ? undefined : takesAwayMore(before, after);
  return {
    ...plannedChange(resource),
    changed: plannedChange(resource).changed.filter((name) => name !== "value"),
    path: uri === undefined ? undefined : find(uri)?.path,
    uri,
    from: shownValue(resource, "before", find),
    to,
    takesAway,
    effect: takesAway && to.kind === "text" ? effectSentence(to.text) : undefined,
  };
}

function actionOf({
  change: { actions, importing },
  previous_address: earlier,
}: ResourceChange): PlannedAction | undefined {
  const [action, other] = actions;
  if (other !== undefined) return "replace";
  if (action === "create" || action === "update" || action === "delete" || action === "forget") return action;
  if (importing) return "import";
  return earlier === undefined ? undefined : "move";
}

/** A setting that stays what it is takes nothing away that it did not take before. */
function takesAwayMore(before: Attributes | null, after: Attributes | null): boolean {
  const value = after?.value;
  return typeof value === "string" && effectOf(value).destructive && before?.value !== value;
}

function changedNames({ change: { before, after, after_unknown: unknown } }: ResourceChange): string[] {
  return Object.keys({ ...before, ...after })
    .filter((name) => !(name in unknown) && !isDeepStrictEqual(before?.[name], after?.[name]))
    .sort();
}

function shownValue(resource: ResourceChange, side: "before" | "after", find: FindPolicyType): ShownValue {
  const attributes = resource.change[side];
  if (attributes === null) return { kind: "none" };
  if (side === "after" && resource.change.after_unknown.value === true) return { kind: "later" };
  const { value } = attributes;
  if (typeof value !== "string" || value === "") return { kind: "calculated" };
  return isSecret(resource, "value", find) ? { kind: "sensitive" } : { kind: "text", text: value };
}
