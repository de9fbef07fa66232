import type { PolicyPackErrorCode } from "../error-codes";
import { fault, PolicyPackError, sentence, type Place } from "../errors";

/** What an error says of one place in a policy. */
export interface FaultText {
  readonly prop: string;
  readonly rule: string;
  readonly got: unknown;
  /** The construct, the file or policy, line and column. */
  readonly place: string;
  readonly help: string;
  /** The line, and a caret below the place. */
  readonly excerpt: string;
}

/** A calculated policy has faults. */
export const faultyPolicy = (
  faults: readonly FaultText[],
  code: PolicyPackErrorCode = "faulty-policy",
): PolicyPackError =>
  new PolicyPackError(
    faults
      .map(({ prop, rule, got, place, help, excerpt }) => `${sentence(prop, rule, got, place, help)}\n${excerpt}`)
      .join("\n\n"),
    code,
    faults.length === 1 ? faults[0]?.prop : undefined,
  );

/** A check that is to be accepted does not exist. */
export const unknownCheck = (got: unknown, known: readonly string[], near: string | undefined): PolicyPackError =>
  fault(
    "unknown-check",
    "accept",
    "name checks that exist",
    got,
    undefined,
    near === undefined ? `The checks are ${known.join(", ")}.` : `Did you mean "${near}"?`,
  );

/** A check is accepted without a reason. */
export const acceptedWithoutReason = (check: string, got: unknown): PolicyPackError =>
  fault(
    "accepted-without-reason",
    "reason",
    `say why ${check} is accepted`,
    got,
    undefined,
    "Say why the policy is right.",
  );

/** An evaluation came to its end before it was done; it is told as what {@link evaluationFailed} got. */
export const overLimit = (limit: string): PolicyPackError =>
  new PolicyPackError(`it takes more than ${limit}`, "evaluation-failed");

/** An operation of a template got what it cannot take; it is told as what {@link evaluationFailed} got. */
export const wrongOperand = (operand: string): PolicyPackError =>
  new PolicyPackError(`${operand} cannot be used here`, "evaluation-failed");

/** A template or a later query fails while it is evaluated. */
export const evaluationFailed = (prop: string, got: string, place: string, excerpt: string): PolicyPackError =>
  faultyPolicy(
    [
      {
        prop,
        rule: "be evaluated to its end",
        got,
        place,
        help: "In a workspace the policy's value would be in error.",
        excerpt,
      },
    ],
    "evaluation-failed",
  );

/** An evaluation has more or fewer results than the policy has queries. */
export const wrongNumberOfResults = (queries: number, got: number): PolicyPackError =>
  fault(
    "wrong-number-of-results",
    "results",
    `be one for each query, ${queries} in all`,
    got,
    undefined,
    "Give them in the queries' order.",
  );

/** A result is nothing that JSON could say. */
export const resultIsNotJson = (where: string, got: unknown): PolicyPackError =>
  fault(
    "result-is-not-json",
    where,
    "be what JSON can say",
    got,
    undefined,
    "Give the result as the workspace's API returns it.",
  );

/** A result has what its query does not ask for, so no workspace could have given it. */
export const resultNotSelected = (where: string, query: string, selected: readonly string[]): PolicyPackError =>
  fault(
    "result-not-selected",
    "results",
    `hold what ${query} selects`,
    where,
    undefined,
    `It selects ${selected.join(", ")} there; a recorded answer is given without the "data" around it.`,
  );

/** A result has another shape than the schema gives it. */
export const resultOfAnotherShape = (where: string, query: string, shape: string): PolicyPackError =>
  fault(
    "result-of-another-shape",
    "results",
    `have the shape that the workspace's schema gives ${query}`,
    where,
    undefined,
    `By the schema it is ${shape}.`,
  );

/** A fixture was made from another query than the policy's. */
export const staleFixture = (prop: string, query: number, got: unknown, stamp: string): PolicyPackError =>
  fault(
    "stale-fixture",
    prop,
    `be the stamp of query ${query}`,
    got,
    undefined,
    `The query has changed since the fixture was made. Record it again, or make it right and write "${stamp}".`,
  );

/** A later query is not GraphQL once it is rendered. */
export const renderedQueryBroken = (prop: string, got: string, place: string, excerpt: string): PolicyPackError =>
  faultyPolicy(
    [{ prop, rule: "be GraphQL when it is rendered", got, place, help: "Look at what is put into it.", excerpt }],
    "rendered-query-broken",
  );

/** What a template prints is not YAML. */
export const printedIsNotYaml = (message: string, printed: string): PolicyPackError =>
  fault("printed-is-not-yaml", "template", "print YAML", printed, undefined, `${message} Print values with | json.`);

/** A policy works out a value that its type does not take. */
export const wrongValue = (policy: string, rule: string, got: unknown, help: string): PolicyPackError =>
  fault("wrong-value", "template", `print ${rule} for ${policy}`, got, undefined, help);

/** A pack has no calculated policy for a type. */
export const notCalculated = (policy: string, at: Place): PolicyPackError =>
  fault("not-calculated", "type", "have a calculated policy in the pack", policy, at, "Add one with addSetting first.");

/** The context says of the checks what they do not know. */
export const badPolicyChecks = (got: unknown): PolicyPackError =>
  fault(
    "bad-policy-checks",
    "policyChecks",
    'be "strict"',
    got,
    undefined,
    "Correct it in the context of cdktf.json, or leave it out.",
  );

/** A calculated policy lacks its template, or one of its queries is blank. */
export const missingQueryOrTemplate = (prop: string, got: unknown): PolicyPackError =>
  fault(
    "missing-query-or-template",
    prop,
    "hold GraphQL and Nunjucks text",
    got,
    undefined,
    "Give a template; queries can be left out, but not blank.",
  );

/** A name of a constant is none that a template could read. */
export const badConstantName = (got: unknown): PolicyPackError =>
  fault(
    "bad-constant-name",
    "constants",
    "be named as template variables are (a letter or _, then letters, digits and _; not true, false, none, null, not)",
    got,
    undefined,
    "Choose a name such as withoutDevices.",
  );

/** A file of a calculated policy cannot be read. */
export const unreadableFile = (file: string, reason: string): PolicyPackError =>
  fault(
    "unreadable-file",
    "file",
    "be a readable file",
    file,
    undefined,
    `${reason}. Paths are taken from the folder given first.`,
  );
