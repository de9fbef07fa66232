import { Kind } from "graphql/language";
import { KNOWN_FIELDS } from "../query/fields";
import { check } from "./check";
import { nearName } from "./near-name";

/** A query begins at a resource of another kind than the policy is for. */
export const queryRoot = check({
  name: "query-root",
  severity: "warning",
  find: ({ texts, type }) => {
    // A schema tells exactly where queries can begin.
    if (texts.schema) return [];
    const name = type.uri.split("/").at(-1) ?? "";
    const roots = texts.queries.flatMap((query) =>
      (query.document?.definitions ?? []).flatMap((definition) => {
        if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
        return definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [{ query, source: query.source, field: selection }] : [],
        );
      }),
    );
    return roots.flatMap(({ query, source, field }) => {
      const root = field.name.value;
      const isTyped = field.selectionSet !== undefined && (field.arguments ?? []).length === 0;
      const isHole = query.hasHole?.(field.name.loc?.start ?? 0, field.name.loc?.end ?? 0) === true;
      if (!isTyped || isHole || KNOWN_FIELDS.has(root) || ABOVE.has(root)) return [];
      const meant = meantBy(root);
      if (meant !== undefined) {
        const help = `Did you mean "${meant}"? Typed roots are the resource itself, and those above it.`;
        return [{ source, at: field.name.loc?.start ?? 0, rule: "begin at a resource", got: root, help }];
      }
      const [near] = TARGETS.filter(
        (target) => name.startsWith(target) && !name.toLowerCase().startsWith(root.toLowerCase()),
      );
      if (near === undefined || !TARGETS.includes(root)) return [];
      const help = `Is it ${near}? Typed roots are the resource itself, and those above it.`;
      return [{ source, at: field.name.loc?.start ?? 0, rule: `begin at a resource of ${type.path}`, got: root, help }];
    });
  },
});

/** A root whose name is long enough to tell from all others, with a letter too many, missing, or swapped. */
const meantBy = (root: string): string | undefined =>
  nearName(
    root,
    ["resource", ...ABOVE].filter((name) => name.length >= LONG),
    1,
  );

const LONG = 6;

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
