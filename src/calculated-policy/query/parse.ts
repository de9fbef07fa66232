import type { GraphQLError, GraphQLSchema } from "graphql";
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
import { named, shapeOf, typeNamed, typeOfField, type Parent } from "./shape";

/** A query of a calculated policy. */
export interface Query {
  readonly source: Source;
  /** What it selects; undefined if that cannot be told. */
  readonly selection: Selection | undefined;
  /** Why it is not a query; empty if it is one. */
  readonly faults: readonly SyntaxFault[];
  /** Its tree; undefined if it does not parse, or if tags decide of its parts. */
  readonly document?: DocumentNode;
  /** True if a part of the text, from one offset to another, is not known before it is rendered. */
  readonly hasHole?: (from: number, to: number) => boolean;
  /** True if tags decide which parts of the document there are. */
  readonly hasStatements?: boolean;
}

/**
 * A query as it stands: the first of a policy, or a later one that is rendered.
 *
 * @param source - its text
 * @param schema - what queries can ask; undefined if that is not known
 */
export const parseQuery = (source: Source, schema?: GraphQLSchema): Query =>
  read(source, { text: source.text, holes: [], hasStatements: false }, schema);

/**
 * A later query, which is a template: its expressions can stand in texts, for values, for names and for more. If it is
 * not GraphQL but could become so, since its tags decide its parts, nothing is said of it.
 */
export function parseLaterQuery({ source, faults }: Template, schema?: GraphQLSchema): Query {
  if (faults.length > 0) return { source, selection: undefined, faults };
  const withNames = filled(source, "name");
  const query = read(source, withNames, schema);
  if (query.faults.length === 0) return query;
  const isPossible =
    withNames.hasStatements ||
    holesOutsideTexts(withNames) > 1 ||
    (["argument", "nothing"] as const).some((filling) => read(source, filled(source, filling)).faults.length === 0);
  return isPossible ? { source, selection: undefined, faults: [] } : query;
}

function read(source: Source, { text, holes, hasStatements }: Filled, schema?: GraphQLSchema): Query {
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
  const hasHole = (from: number, to: number): boolean => holes.some(([start, end]) => start < to && from < end);
  const reader = new Reader(document, schema, (name) => hasHole(start(name), end(name)));
  return { source, ...reader.query(), document, hasHole, hasStatements };
}

const start = (node: NameNode): number => node.loc?.start ?? 0;
const end = (node: NameNode): number => node.loc?.end ?? 0;

/** Nested fragments can select too much to walk through; what they select then cannot be told. */
const MAX_FIELDS = 50_000;

/** Collects the selections of a document. */
class Reader {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly faults: SyntaxFault[] = [];
  private left = MAX_FIELDS;

  public constructor(
    private readonly document: DocumentNode,
    private readonly schema: GraphQLSchema | undefined,
    private readonly isHole: (name: NameNode) => boolean,
  ) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  public query(): { selection: Selection | undefined; faults: readonly SyntaxFault[] } {
    const selection = new Selection();
    for (const definition of this.document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION)
        this.collect(definition.selectionSet, { into: selection, within: [], parent: this.typeNamed(undefined) });
    }
    return { selection: this.left < 0 ? undefined : selection, faults: this.faults };
  }

  /** Adds what a set selects. */
  private collect(set: SelectionSetNode, at: Place): void {
    const { into, within, parent } = at;
    for (const node of set.selections) {
      if (--this.left < 0) return;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition } = node;
        this.collect(node.selectionSet, {
          ...at,
          parent: typeCondition ? this.typeNamed(typeCondition.name.value) : parent,
        });
      } else if (node.kind === Kind.FRAGMENT_SPREAD) this.spread(node.name, at);
      else if ([node.name, node.alias].some((name) => name && this.isHole(name))) into.open();
      else {
        const field = node.name.value;
        const name = (node.alias ?? node.name).value;
        const type = typeOfField(parent, field);
        const shape = shapeOf(type);
        if (node.selectionSet)
          this.collect(node.selectionSet, { into: into.below(name, field, shape), within, parent: named(type) });
        else into.addLeaf(name, field, shape);
      }
    }
  }

  private spread(name: NameNode, at: Place): void {
    const fragment = this.fragments.get(name.value);
    if (fragment === undefined) {
      const help = `Write fragment ${name.value} on … { … } below the query, or leave the spread out.`;
      if (this.isHole(name)) at.into.open();
      else this.faults.push({ at: start(name), got: `the fragment ${name.value}, which is not defined`, help });
    } else if (!at.within.includes(name.value)) {
      const parent = this.typeNamed(fragment.typeCondition.name.value);
      this.collect(fragment.selectionSet, { ...at, within: [...at.within, name.value], parent });
    }
  }

  private typeNamed(name: string | undefined): Parent {
    return this.schema && typeNamed(this.schema, name);
  }
}

/** Where a set stands. */
interface Place {
  readonly into: Selection;
  /** The fragments that it lies in, since one must not hold itself. */
  readonly within: readonly string[];
  /** The type whose fields it selects, if a schema tells it. */
  readonly parent: Parent;
}
