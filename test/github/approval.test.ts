import type { Json } from "../synth";
import { runGithubScript, type Result } from "./github-script";
import { pipelineJobs } from "./workflow";

const [{ with: options }] = pipelineJobs.approval.steps;

const reviewers = { type: "required_reviewers", reviewers: [{ type: "User", reviewer: { login: "ann" } }] };
const mainOnly = { protected_branches: true, custom_branch_policies: false };

const STACKS = [
  { stack: "iam-dev", environment: "dev" },
  { stack: "s3-dev", environment: "dev" },
  { stack: "iam-prod", environment: "prod" },
];

/** What the step lets through when these stacks have plans with changes, and the environments are these. */
const look = (planned: readonly string[], environments: Readonly<Record<string, Json>>): Promise<Result> =>
  runGithubScript(options.script, {
    env: { STACKS: JSON.stringify(STACKS) },
    answers: {
      "GET /repos/acme/packs/actions/runs/42/artifacts": {
        total_count: planned.length + 1,
        artifacts: [{ name: "stacks" }, ...planned.map((stack) => ({ name: `plan-${stack}` }))],
      },
      ...Object.fromEntries(
        Object.entries(environments).map(([name, data]) => [`GET /repos/acme/packs/environments/${name}`, data]),
      ),
    },
  });

const applied = ({ outputs }: Result): string[] =>
  (JSON.parse(outputs.stacks ?? "null") as { stack: string }[]).map(({ stack }) => stack);

const sound = { protection_rules: [reviewers], deployment_branch_policy: mainOnly };

it("lets through the stacks that have changes, to environments that someone must approve", async () => {
  const result = await look(["iam-dev", "iam-prod"], { dev: sound, prod: sound });
  expect(result).toMatchObject({ status: 0, stdout: expect.not.stringContaining("::warning") });
  expect(applied(result)).toEqual(["iam-dev", "iam-prod"]);
});

it("asks no one when nothing changes", async () => {
  const result = await look([], {});
  expect(applied(result)).toEqual([]);
  expect(result.status).toBe(0);
  expect(result.requests.map(({ path }) => path?.split("?")[0])).toEqual([
    "/repos/acme/packs/actions/runs/42/artifacts",
  ]);
});

it.each<[string, Json]>([
  ["that nobody made, which GitHub would make without reviewers", undefined],
  ["without rules", { protection_rules: [], deployment_branch_policy: mainOnly }],
  ["that only waits", { protection_rules: [{ type: "wait_timer", wait_timer: 30 }] }],
  ["whose list of reviewers is empty", { protection_rules: [{ ...reviewers, reviewers: [] }] }],
  ["of a plan that has no rules", {}],
])("refuses an environment %s", async (_, prod) => {
  const result = await look(["iam-dev", "iam-prod"], { dev: sound, ...(prod && { prod }) });
  expect(result.status).toBe(1);
  expect(result.stdout).toContain(
    "::error::The environment prod has no required reviewers, so nothing is applied through it.",
  );
});

it("refuses to go on when GitHub does not say", async () => {
  const result = await runGithubScript(options.script, { env: { STACKS: JSON.stringify(STACKS) } });
  expect(result).toMatchObject({ status: 1, outputs: {} });
});

it("warns of an environment that every branch may use", async () => {
  const result = await look(["iam-dev"], { dev: { ...sound, deployment_branch_policy: null } });
  expect(result.status).toBe(0);
  expect(result.stdout).toContain("::warning::Every branch may use the environment dev: restrict it to main.");
});
