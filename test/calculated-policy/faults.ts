import type { PolicyType } from "../../src";
import { faultsOf } from "../../src/calculated-policy/checks/faults";
import type { Literal } from "../../src/calculated-policy/literal";
import { PolicyTexts } from "../../src/calculated-policy/policy-texts";
import { userApprovedCustom } from "../../src/policy-types/aws-iam";

interface Texts {
  readonly queries?: readonly string[];
  readonly template?: string;
  readonly constants?: Readonly<Record<string, Literal>>;
  readonly type?: PolicyType<any>;
}

/** The faults of a policy, each as `<check> <text>:<line>:<column> <what is there>`. */
export function faults({ queries = ["{ user { name } }"], template = "Skip", constants = {}, type }: Texts): string[] {
  return faultsOf(new PolicyTexts(queries, template, undefined), constants, type ?? userApprovedCustom).map(
    ({ check, source, at, got }) => `${check} ${source.place(at)} ${String(got)}`,
  );
}
