import { Token } from "cdktf";
import type { AnyPolicyType } from "../../policy-type";
import type { Literal } from "../literal";
import type { PolicyTexts } from "../policy-texts";
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

/** What the texts of a policy alone tell, for the checks to judge. */
export class Analysis {
  /** The flow of each later query, in their order. */
  public readonly laterQueries: readonly Flow[];
  /** The flow of the template; undefined if it does not compile. */
  public readonly template: Flow | undefined;

  private document: Printed | undefined;

  /**
   * @param texts - the texts of the policy
   * @param constants - the variables that are set before the template begins
   * @param type - the type that the policy is for
   */
  public constructor(
    public readonly texts: PolicyTexts,
    constants: Readonly<Record<string, Literal>>,
    public readonly type: AnyPolicyType,
  ) {
    const { queries, laterQueries, template } = texts;
    const results = queries.map(({ selection }) => (selection ? single({ kind: "selected", selection }) : TOP));
    this.laterQueries = laterQueries.map((query, index) => flowOf(query, results[index] ?? TOP, new Map()));
    if (template.faults.length > 0) return;
    const variables = new Map(Object.entries(constants).map(([name, value]) => [name, constant(value)]));
    this.template = flowOf(template, results.at(-1) ?? TOP, variables);
  }

  /** What the template can print; undefined if it does not compile. */
  public get printed(): Printed | undefined {
    if (!this.document && this.template) {
      const { texts, isAll } = alternatives(this.template.output);
      this.document = { value: join(...texts.map(documentOf)), isAll };
    }
    return this.document;
  }
}

/** A constant: it is written nowhere in the template. */
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
