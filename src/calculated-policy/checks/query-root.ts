import { Kind } from "graphql/language";
import { KNOWN_FIELDS } from "../query/fields";
import { check } from "./check";

/** A query begins at a resource of another kind than the policy is for. */
export const queryRoot = check({
  name: "query-root",
  severity: "warning",
  find: ({ texts, type }) => {
    // A schema tells exactly where queries can begin.
    if (texts.schema) return [];
    const name = type.uri.split("/").at(-1) ?? "";
    const roots = texts.queries.flatMap(({ source, document }) =>
      (document?.definitions ?? []).flatMap((definition) => {
        if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
        return definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [{ source, field: selection }] : [],
        );
      }),
    );
    return roots.flatMap(({ source, field }) => {
      const root = field.name.value;
      const isTyped = field.selectionSet !== undefined && (field.arguments ?? []).length === 0;
      if (!isTyped || KNOWN_FIELDS.has(root) || ABOVE.has(root)) return [];
      const [near] = TARGETS.filter(
        (target) => name.startsWith(target) && !name.toLowerCase().startsWith(root.toLowerCase()),
      );
      if (near === undefined || !TARGETS.includes(root)) return [];
      const help = `Is it ${near}? Typed roots are the resource itself, and those above it.`;
      return [{ source, at: field.name.loc?.start ?? 0, rule: `begin at a resource of ${type.path}`, got: root, help }];
    });
  },
});

/** Resources that hold others, in whatever cloud. */
const ABOVE: ReadonlySet<string> = new Set([
  "account",
  "cluster",
  "folder",
  "namespace",
  "organization",
  "project",
  "region",
  "resourceGroup",
  "subscription",
  "vpc",
]);

/** Resources that hold none of the others here, so that one is never above another. */
const TARGETS: readonly string[] = [
  "accessKey",
  "bucket",
  "function",
  "group",
  "instance",
  "key",
  "queue",
  "role",
  "rootUser",
  "secret",
  "securityGroup",
  "snapshot",
  "topic",
  "user",
  "volume",
  "webApp",
];
