import {
  PolicyPackError,
  PolicyType,
  type AnyPolicyType,
  type CalculatedPolicy,
  type PolicyTypeRecord,
  type Recorded,
} from "../../src";
import { verdictsOf, type Verdict } from "../../src/tooling";
import type { CalculatedSetting } from "../try/calculated-settings";
import { policyFiles, type PolicyFiles } from "./policy-files";

/** How many single mistakes in a calculated policy's texts are found. */
export interface Mutation {
  /** The policy's path in Guardrails' console. */
  readonly policy: string;
  /** The pack's path in the app. */
  readonly pack: string;
  /** The fixtures that were the cases. */
  readonly fixtures: readonly string[];
  /** By `template` and `queries`. */
  readonly counts: Readonly<Record<"template" | "queries", Counts>>;
  readonly survivors: readonly Survivor[];
}

/** How many mistakes there are, and who finds them. */
export interface Counts {
  readonly all: number;
  readonly byChecks: number;
  readonly byFixtures: number;
  readonly byNobody: number;
}

/** A mistake that nobody finds. */
export interface Survivor {
  /** The file, or what the text is. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** What was there, and what is there now. */
  readonly change: string;
  /** The line with the mistake. */
  readonly shown: string;
}

/**
 * Puts single mistakes into the template and the queries of a calculated policy, and counts who finds them: the checks,
 * or the fixtures beside the policy's files.
 *
 * @throws Error if a fixture is not of the policy's queries
 */
export function mutationOf({ pack, setting, policy }: CalculatedSetting): Mutation {
  const files = policyFiles(setting.folder, policy);
  const cases = [...files.fixtures].filter(([file, recorded]) => isOf(policy, recorded, file, files.isAlone));
  const verdicts = verdictsOf(
    policy,
    policyTypeOf(setting.type),
    cases.map(([, recorded]) => recorded),
    {
      of: "all",
    },
  ).filter(({ mutant }) => mutant.role !== "template" || lineOf(mutant.place) > files.linesBefore);
  const isTemplate = ({ mutant }: Verdict): boolean => mutant.role === "template";
  return {
    policy: setting.type.path ?? setting.type.uri,
    pack: pack.path,
    fixtures: cases.map(([file]) => file),
    counts: {
      template: counts(verdicts.filter(isTemplate)),
      queries: counts(verdicts.filter((verdict) => !isTemplate(verdict))),
    },
    survivors: verdicts.filter(({ by }) => by === undefined).map((verdict) => survivor(verdict, files)),
  };
}

/** Fixtures of other queries are those of another policy in the folder, or else stale. */
function isOf(policy: CalculatedPolicy, recorded: Recorded, file: string, isAlone: boolean): boolean {
  try {
    policy.evaluateFixture(recorded);
    return true;
  } catch (error) {
    const code = error instanceof PolicyPackError ? error.code : undefined;
    if (code === "stale-fixture" && isAlone) throw new Error(`${(error as Error).message} (${file})`, { cause: error });
    return code !== "stale-fixture" && code !== "result-not-selected" && code !== "wrong-number-of-results";
  }
}

function policyTypeOf({ uri, path, kind, values }: PolicyTypeRecord): AnyPolicyType {
  return new PolicyType<string>({
    uri,
    ...(path !== undefined && { path }),
    ...(kind !== undefined && { kind }),
    ...(values && { values: Object.fromEntries(values.map((value) => [value, value])) }),
  });
}

const counts = (verdicts: readonly Verdict[]): Counts => {
  const count = (finder: Verdict["by"]): number => verdicts.filter(({ by }) => by === finder).length;
  return { all: verdicts.length, byChecks: count("checks"), byFixtures: count("cases"), byNobody: count(undefined) };
};

const lineOf = (place: string): number => Number(place.split(":")[0]);

function survivor({ mutant }: Verdict, { names, linesBefore }: PolicyFiles): Survivor {
  const { role, place, change, line: shown } = mutant;
  const [line = 0, column = 0] = place.split(":").map(Number);
  return {
    text: names.get(role) ?? role,
    line: role === "template" ? line - linesBefore : line,
    column,
    change,
    shown,
  };
}
