import { buildSchema } from "graphql";
import type { PolicyType } from "../../src";
import { Analysis } from "../../src/calculated-policy/analysis/analysis";
import { faultsIn, type Fault } from "../../src/calculated-policy/checks/faults";
import type { Literal } from "../../src/calculated-policy/literal";
import { PolicyTexts } from "../../src/calculated-policy/policy-texts";
import { userApprovedCustom } from "../../src/policy-types/aws-iam";

interface Texts {
  readonly queries?: readonly string[];
  readonly template?: string;
  readonly constants?: Readonly<Record<string, Literal>>;
  readonly type?: PolicyType<any>;
  /** What the queries can ask, in GraphQL's schema language. */
  readonly schema?: string;
}

/** The faults of texts for a type. */
export const faultsOf = (texts: PolicyTexts, type: PolicyType<any> = userApprovedCustom): Fault[] =>
  faultsIn(new Analysis(texts, {}, type));

/** Every fault of a policy, each as `<check> <text>:<line>:<column> <what is there>`. */
export function everyFault({
  queries = ["{ user { name } }"],
  template = "Skip",
  constants = {},
  type,
  schema,
}: Texts): string[] {
  const known = schema === undefined ? undefined : buildSchema(schema);
  const policy = new Analysis(
    new PolicyTexts(queries, template, undefined, known),
    constants,
    type ?? userApprovedCustom,
  );
  return faultsIn(policy).map(({ check, source, at, got }) => `${check} ${source.place(at)} ${String(got)}`);
}

/** The faults of a policy but for those that most policies of tests have, whatever they test. */
export const faults = (texts: Texts): string[] =>
  everyFault(texts).filter((fault) => !/^(nothing-known|query-root|query-filter [^"]* resources$)/.test(fault));
