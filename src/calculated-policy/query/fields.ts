/** What GraphQL takes for an argument. */
export type ArgumentKind = "text" | "texts" | "number" | "object";

/** A field of the workspace's API whose arguments and result are known. */
export interface KnownField {
  readonly args: Readonly<Record<string, ArgumentKind>>;
  /** The argument without which it gives nothing. */
  readonly needs?: string;
  /** What it gives: a value without fields, a list with `items`, or an object. */
  readonly gives: "value" | "list" | "object";
}

const LIST: KnownField = { args: { filter: "texts", paging: "text" }, gives: "list" };
const ONE = { id: "text", uri: "text", resourceId: "text", resourceAka: "text" } as const;

/**
 * The fields that calculated policies use, as the API's reference has them.
 *
 * A resource can have a property of such a name, but properties have no arguments.
 */
export const KNOWN_FIELDS: ReadonlyMap<string, KnownField> = new Map(
  Object.entries<KnownField>({
    get: { args: { path: "text" }, needs: "path", gives: "value" },
    getSecret: { args: { path: "text" }, needs: "path", gives: "value" },
    constant: { args: { value: "text" }, needs: "value", gives: "value" },
    constantInteger: { args: { value: "number" }, needs: "value", gives: "value" },
    parameter: { args: { path: "text" }, needs: "path", gives: "value" },
    policy: { args: ONE, gives: "value" },
    policyValue: { args: ONE, gives: "object" },
    policySetting: { args: ONE, gives: "object" },
    control: { args: ONE, gives: "object" },
    resource: { args: { id: "text", options: "object" }, gives: "object" },
    resources: LIST,
    children: LIST,
    descendants: LIST,
    controls: LIST,
    policyValues: LIST,
    policySettings: LIST,
    notifications: LIST,
    activeGrants: LIST,
    grants: LIST,
    history: LIST,
  }),
);

/** The fields of `turbot { … }`, of resources, controls, values and settings. */
export const TURBOT_FIELDS: readonly string[] = [
  ...["id", "title", "akas", "tags", "parentId", "path", "resourceTypeId", "resourceTypePath", "createTimestamp"],
  ...["updateTimestamp", "timestamp", "deleteTimestamp", "versionId", "state", "metadata", "custom", "actorIdentityId"],
  ...["processId", "terraform", "resourceId", "controlTypeId", "policyTypeId", "settingId", "stateChangeTimestamp"],
  ...["nextTickTimestamp", "lastProcessId", "resourceCategoryId", "controlCategoryId", "policySettingId", "type"],
];

/** The fields of a list. */
export const LIST_FIELDS: readonly string[] = ["items", "metadata", "paging", "__typename"];
