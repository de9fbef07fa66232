import { Kind, visit, type ArgumentNode, type FieldNode, type SelectionSetNode } from "graphql/language";
import { KNOWN_FIELDS, LIST_FIELDS, TURBOT_FIELDS, type ArgumentKind, type KnownField } from "../query/fields";
import type { Query } from "../query/parse";
import { check, type Finding } from "./check";
import { didYouMean, nearName, quoted } from "./near-name";

/** A query asks a known field for arguments or fields that it does not have, or omits what it needs. */
export const queryFields = check({
  name: "query-fields",
  severity: "error",
  // A schema tells all of it, and exactly.
  find: ({ texts }) => (texts.schema ? [] : texts.queries.flatMap(faultsOf)),
});

function faultsOf(query: Query): Finding[] {
  const { source, document, hasHole } = query;
  if (!document) return [];
  const findings: Finding[] = [];
  const report = (finding: Omit<Finding, "source">): unknown => findings.push({ ...finding, source });
  visit(document, {
    Field: (node) => {
      const { start = 0, end = 0 } = node.name.loc ?? {};
      if (hasHole?.(start, end)) return;
      const known = KNOWN_FIELDS.get(node.name.value);
      if (known && node.arguments && node.arguments.length > 0) {
        node.arguments
          .filter(({ loc }) => !loc || hasHole?.(loc.start, loc.end) !== true)
          .forEach((argument) => argumentFaults(node, argument, known).forEach(report));
        selectionFaults(node, known).forEach(report);
      } else if (known?.needs !== undefined && !node.selectionSet) {
        report(missingArgument(node, known.needs));
      }
      if (node.name.value === "turbot") turbotFaults(node, query).forEach(report);
      if (!known) misspelt(node).forEach(report);
    },
  });
  return findings;
}

type Fault = Omit<Finding, "source">;

/** No property of a resource has arguments; a bare name can be one. */
function misspelt({ name, arguments: args = [], selectionSet }: FieldNode): Fault[] {
  if (name.value === "turbot") return [];
  if (args.length === 0 && nearName(name.value, ["turbot"]) !== undefined && isOfTurbot(selectionSet)) {
    const help = 'Did you mean "turbot"? Its fields are selected here.';
    return [
      { at: name.loc?.start ?? 0, rule: "ask for fields that there are", got: name.value, help, severity: "warning" },
    ];
  }
  const names = args.map((argument) => argument.name.value);
  const fields = [...KNOWN_FIELDS].filter(([, field]) => names.length > 0 && names.every((arg) => arg in field.args));
  const near = nearName(
    name.value,
    fields.map(([field]) => field),
  );
  if (near === undefined) return [];
  const help = `Did you mean "${near}"? Fields of other names have no such arguments.`;
  return [{ at: name.loc?.start ?? 0, rule: "ask for fields that there are", got: name.value, help }];
}

const isOfTurbot = (set: SelectionSetNode | undefined): boolean =>
  set?.selections.every((field) => field.kind === Kind.FIELD && TURBOT_FIELDS.includes(field.name.value)) === true;

function argumentFaults({ name: field }: FieldNode, { name, value }: ArgumentNode, { args }: KnownField): Fault[] {
  const kind = args[name.value];
  const at = name.loc?.start ?? 0;
  const names = Object.keys(args);
  if (kind === undefined) {
    const near = nearName(name.value, names);
    const help = `${didYouMean(near)}It takes ${quoted(names)}.`;
    const severity = near === undefined ? "warning" : "error";
    return [{ at, rule: `give ${field.value} only arguments that it takes`, got: name.value, help, severity }];
  }
  if (value.kind === Kind.VARIABLE || value.kind === Kind.NULL || TAKEN[kind].includes(value.kind)) return [];
  const help = kind === "number" ? "Write a number, without quotes." : "Write a text, in double quotes.";
  return [
    {
      at: value.loc?.start ?? at,
      rule: `give ${name.value} what it takes`,
      got: "value" in value ? value.value : value.kind,
      help,
    },
  ];
}

const TAKEN: Readonly<Record<ArgumentKind, readonly string[]>> = {
  text: [Kind.STRING],
  texts: [Kind.STRING, Kind.LIST],
  number: [Kind.INT],
  object: [Kind.OBJECT],
};

/** The id of a resource can be written as a number, too; GraphQL takes it. */
function selectionFaults(node: FieldNode, { gives }: KnownField): Fault[] {
  const { name, selectionSet } = node;
  const at = name.loc?.start ?? 0;
  if (gives === "value") {
    if (!selectionSet) return [];
    return [{ at, rule: "read a value as it is", got: name.value, help: "It has no fields: leave the { … } out." }];
  }
  if (!selectionSet) {
    const help =
      gives === "list" ? "Write { items { … } } behind it." : "Write { … } behind it, with the fields to read.";
    return [{ at, rule: "say which fields to read", got: name.value, help }];
  }
  if (gives === "object") return [];
  return selectionSet.selections.flatMap((selection): Fault[] => {
    if (selection.kind !== Kind.FIELD || LIST_FIELDS.includes(selection.name.value)) return [];
    const help = `Write ${name.value}(…) { items { ${selection.name.value} … } }.`;
    return [
      { at: selection.name.loc?.start ?? at, rule: "read lists by their items", got: selection.name.value, help },
    ];
  });
}

const missingArgument = ({ name }: FieldNode, needs: string): Fault => ({
  at: name.loc?.start ?? 0,
  rule: "give fields the arguments that they need",
  got: name.value,
  help: `Write ${name.value}(${needs}: …), or it gives nothing.`,
  severity: "warning",
});

function turbotFaults({ name, selectionSet }: FieldNode, { hasHole }: Query): Fault[] {
  const at = name.loc?.start ?? 0;
  if (!selectionSet)
    return [{ at, rule: "say which fields to read", got: "turbot", help: "Write turbot { id }, for example." }];
  return selectionSet.selections.flatMap((selection): Fault[] => {
    if (selection.kind !== Kind.FIELD || selection.name.value.startsWith("__")) return [];
    const { start = 0, end = 0 } = selection.name.loc ?? {};
    if (TURBOT_FIELDS.includes(selection.name.value) || hasHole?.(start, end)) return [];
    const near = nearName(selection.name.value, TURBOT_FIELDS);
    const help = `${didYouMean(near)}turbot has id, title, akas, tags, parentId, timestamps and the like.`;
    return [
      {
        at: start,
        rule: "read fields that turbot has",
        got: selection.name.value,
        help,
        severity: near === undefined ? "warning" : "error",
      },
    ];
  });
}
