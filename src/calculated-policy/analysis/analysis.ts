import { Token } from "cdktf";
import { PolicyPackError } from "../../errors";
import type { AnyPolicyType } from "../../policy-type";
import { evaluatedUnknown } from "../evaluation/unknown";
import type { Literal } from "../literal";
import type { PolicyTexts } from "../policy-texts";
import { Selection } from "../query/selection";
import type { Template } from "../template/parse";
import { Changes } from "./changes";
import { documentOf } from "./document";
import { flowOf, type Flow } from "./flow";
import { alternatives } from "./output";
import { BOTTOM, join, NOWHERE, single, TOP, type Value } from "./value";

/** What can be printed, as YAML reads it. */
export interface Printed {
  readonly value: Value;
  /** False if there are so many ways that some were left out. */
  readonly isAll: boolean;
}

/** What a policy gives with nothing known: a value, or an error. */
export type Unknown = { readonly value: unknown } | { readonly error: PolicyPackError };

/** What a policy's texts alone tell, for the checks to judge. */
export class Analysis {
  /** True once someone has asked for a part that may be too large to work out. */
  public isUsed = false;

  private readonly flows = new Map<Template, Flow | undefined>();
  private document: Printed | undefined;
  private outcome: Unknown | undefined;

  /**
   * @param texts - the texts of the policy
   * @param constants - the variables that are set before the template begins
   * @param type - the type that the policy is for
   */
  public constructor(
    public readonly texts: PolicyTexts,
    private readonly constants: Readonly<Record<string, Literal>>,
    public readonly type: AnyPolicyType,
  ) {}

  /** True if a text holds a token of CDKTF, so that it is known only later. */
  public get isHidden(): boolean {
    const { queries, template } = this.texts;
    return [...queries, template].some(({ source }) => Token.isUnresolved(source.text));
  }

  /** What the policy gives with nothing known, or why it fails; undefined if a text does not parse. */
  public get unknown(): Unknown | undefined {
    this.outcome ??= this.hasFaults ? undefined : unknownOf(this.texts, this.constants);
    return this.outcome;
  }

  private get hasFaults(): boolean {
    return [...this.texts.queries, this.texts.template].some(({ faults }) => faults.length > 0);
  }

  /** The flow of each later query, in their order. */
  public get laterQueries(): readonly Flow[] {
    return this.texts.laterQueries.map((query, index) => this.flow(query, index, new Map()) ?? NO_FLOW);
  }

  /** The flow of the template; undefined if it does not compile. */
  public get template(): Flow | undefined {
    const variables = new Map(Object.entries(this.constants).map(([name, value]) => [name, constant(value)]));
    return this.flow(this.texts.template, this.texts.queries.length - 1, variables);
  }

  /** What a template prints over the result of a query. */
  private flow(template: Template, query: number, variables: ReadonlyMap<string, Value>): Flow | undefined {
    this.isUsed = true;
    if (template.faults.length > 0) return undefined;
    const known = this.flows.get(template);
    if (known) return known;
    const flow = flowOf(template, this.result(query), variables);
    this.flows.set(template, flow);
    return flow;
  }

  private result(query: number): Value {
    const { queries } = this.texts;
    const selection = queries.length === 0 ? new Selection() : queries[query]?.selection;
    return selection ? single({ kind: "selected", selection }) : TOP;
  }

  /** What the template changes in place. */
  public get changes(): Changes {
    return new Changes(this.texts.template.statements);
  }

  /** What the template can print; undefined if it does not compile. */
  public get printed(): Printed | undefined {
    this.isUsed = true;
    if (!this.document && this.template) {
      const { texts, isAll } = alternatives(this.template.output);
      this.document = { value: join(...texts.map(documentOf)), isAll };
    }
    return this.document;
  }
}

function unknownOf(texts: PolicyTexts, constants: Readonly<Record<string, Literal>>): Unknown | undefined {
  try {
    return { value: evaluatedUnknown(texts, constants) };
  } catch (error) {
    if (error instanceof PolicyPackError) return { error };
    throw error;
  }
}

const NO_FLOW: Flow = { output: [], misreads: [], listConditions: [], textLoops: [], comparedLists: [] };

/** A constant: the template does not write it. */
function constant(value: Literal): Value {
  const at = NOWHERE;
  if (typeof value !== "object" || value === null) {
    return Token.isUnresolved(value) ? TOP : single({ kind: "text", value, at, isDefault: false });
  }
  if (isList(value)) return single({ kind: "list", items: join(BOTTOM, ...value.map(constant)), at });
  return single({
    kind: "dict",
    entries: new Map(Object.entries(value).map(([key, item]) => [key, constant(item)])),
    at,
  });
}

const isList = (value: object): value is readonly Literal[] => Array.isArray(value);
