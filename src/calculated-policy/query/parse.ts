import type { GraphQLError } from "graphql";
import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type NameNode,
  type SelectionSetNode,
} from "graphql/language";
import type { Source } from "../source";
import type { SyntaxFault, Template } from "../template/parse";
import { filled, holesOutsideTexts, type Filled } from "./fill";
import { Selection } from "./selection";

/** A query of a calculated policy. */
export interface Query {
  readonly source: Source;
  /** What it selects; undefined if that cannot be told. */
  readonly selection: Selection | undefined;
  /** Why it is no query; empty where it is one. */
  readonly faults: readonly SyntaxFault[];
  /** Its tree; undefined if it does not parse, or if tags decide of its parts. */
  readonly document?: DocumentNode;
  /** True if a part of the text, from one offset to another, is not known before it is rendered. */
  readonly hasHole?: (from: number, to: number) => boolean;
}

/** A query as it stands: the first of a policy, or a later one that is rendered. */
export const parseQuery = (source: Source): Query =>
  read(source, { text: source.text, holes: [], hasStatements: false });

/**
 * A later query, which is a template: its expressions can stand in texts, for values, for names and for more. Where
 * it is no GraphQL but could become some, since its tags decide of its parts, nothing is said of it.
 */
export function parseLaterQuery({ source, faults }: Template): Query {
  if (faults.length > 0) return { source, selection: undefined, faults };
  const named = filled(source, "name");
  const query = read(source, named);
  if (query.faults.length === 0) return query;
  const isPossible =
    named.hasStatements ||
    holesOutsideTexts(named) > 1 ||
    (["argument", "nothing"] as const).some((filling) => read(source, filled(source, filling)).faults.length === 0);
  return isPossible ? { source, selection: undefined, faults: [] } : query;
}

function read(source: Source, { text, holes }: Filled): Query {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    const { message, positions } = error as GraphQLError;
    const fault: SyntaxFault = {
      at: Math.min(positions?.[0] ?? 0, text.trimEnd().length),
      got: message.replace(/^Syntax Error: |\.$/g, ""),
      help: "Correct it there, or in the lines above: every { needs its }, and every text its quotes.",
    };
    return { source, selection: undefined, faults: [fault] };
  }
  const reader = new Reader(document, (name) => holes.some(([from, to]) => from < end(name) && start(name) < to));
  const hasHole = (from: number, to: number): boolean => holes.some(([start, end]) => start < to && from < end);
  return { source, ...reader.query(), document, hasHole };
}

const start = (node: NameNode): number => node.loc?.start ?? 0;
const end = (node: NameNode): number => node.loc?.end ?? 0;

/** Fragments that hold others can select more than anyone goes through; then it cannot be told what is selected. */
const MAX_FIELDS = 50_000;

/** Collects the selections of a document. */
class Reader {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly faults: SyntaxFault[] = [];
  private left = MAX_FIELDS;

  public constructor(
    private readonly document: DocumentNode,
    private readonly isHole: (name: NameNode) => boolean,
  ) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  public query(): { selection: Selection | undefined; faults: readonly SyntaxFault[] } {
    const selection = new Selection();
    for (const definition of this.document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) this.collect(definition.selectionSet, selection, []);
    }
    return { selection: this.left < 0 ? undefined : selection, faults: this.faults };
  }

  /** Adds what a set selects; `within` are the fragments that it lies in, since one must not hold itself. */
  private collect(set: SelectionSetNode, into: Selection, within: readonly string[]): void {
    for (const node of set.selections) {
      if (--this.left < 0) return;
      if (node.kind === Kind.INLINE_FRAGMENT) this.collect(node.selectionSet, into, within);
      else if (node.kind === Kind.FRAGMENT_SPREAD) this.spread(node.name, into, within);
      else if ([node.name, node.alias].some((name) => name && this.isHole(name))) into.open();
      else if (node.selectionSet)
        this.collect(node.selectionSet, into.below((node.alias ?? node.name).value, node.name.value), within);
      else into.addLeaf((node.alias ?? node.name).value, node.name.value);
    }
  }

  private spread(name: NameNode, into: Selection, within: readonly string[]): void {
    const fragment = this.fragments.get(name.value);
    if (fragment === undefined) {
      const help = `Write fragment ${name.value} on … { … } below the query, or leave the spread out.`;
      if (this.isHole(name)) into.open();
      else this.faults.push({ at: start(name), got: `the fragment ${name.value}, which is not defined`, help });
    } else if (!within.includes(name.value)) {
      this.collect(fragment.selectionSet, into, [...within, name.value]);
    }
  }
}
