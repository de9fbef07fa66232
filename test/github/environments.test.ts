import type { Json } from "../synth";
import { runGithubScript, type Circumstances, type Result } from "./github-script";
import { pipelineStep } from "./workflow";

const { with: options, env } = pipelineStep("synth", "Find the environment of each stack");

const LOCAL = { local: { path: "terraform.tfstate" } };
const REMOTE = { s3: { bucket: "acme" } };

/** What the step makes of a synthesis with stacks of these names and backends. */
function find(backends: Readonly<Record<string, object>>, circumstances: Circumstances = {}): Promise<Result> {
  const stacks = Object.keys(backends).map((name) => [
    name,
    { name, synthesizedStackPath: `stacks/${name}/cdk.tf.json` },
  ]);
  const jsons = Object.entries(backends).map(([name, backend]) => [
    `cdktf.out/stacks/${name}/cdk.tf.json`,
    JSON.stringify({ terraform: { backend } }),
  ]);
  return runGithubScript(options.script, {
    env: { ENVIRONMENTS: '{"*":"guardrails"}' },
    ...circumstances,
    files: {
      ...Object.fromEntries(jsons),
      "cdktf.out/manifest.json": JSON.stringify({ stacks: Object.fromEntries(stacks) }),
    },
  });
}

const placed = ({ outputs }: Result): Json => JSON.parse(outputs.stacks ?? "null");

/** A pull request from a branch of a repository; null once that repository is gone. */
const pullRequestFrom = (repository: string | null): Json => ({
  pull_request: {
    head: { repo: repository === null ? null : { full_name: repository } },
    base: { repo: { full_name: "acme/packs" } },
  },
});

it("takes all stacks for one workspace unless the variable says otherwise", async () => {
  expect(env.ENVIRONMENTS).toBe(`\${{ vars.POLICY_PACKS_ENVIRONMENTS || '{"*":"guardrails"}' }}`);
  expect(placed(await find({ iam: REMOTE, s3: REMOTE }))).toEqual([
    { stack: "iam", environment: "guardrails" },
    { stack: "s3", environment: "guardrails" },
  ]);
});

it("takes the environment of the first pattern that matches the whole name of a stack", async () => {
  const ENVIRONMENTS = JSON.stringify({ "*-dev": "dev", "iam.prod": "iam", "*prod*": "prod", base: "dev" });
  const stacks = { "iam-dev": REMOTE, "iam.prod": REMOTE, iamxprod: REMOTE, "prod-s3": REMOTE, base: REMOTE };
  expect(placed(await find(stacks, { env: { ENVIRONMENTS } }))).toEqual([
    { stack: "iam-dev", environment: "dev" },
    { stack: "iam.prod", environment: "iam" },
    { stack: "iamxprod", environment: "prod" },
    { stack: "prod-s3", environment: "prod" },
    { stack: "base", environment: "dev" },
  ]);
});

it("fails for stacks without an environment, and hands none over", async () => {
  const ENVIRONMENTS = '{"*-dev":"dev"}';
  const result = await find({ "iam-dev": REMOTE, "iam-prod": REMOTE, s3: REMOTE }, { env: { ENVIRONMENTS } });
  expect(result).toMatchObject({ status: 1, outputs: {} });
  expect(result.stdout).toContain(
    "::error::The variable POLICY_PACKS_ENVIRONMENTS has no environment for: iam-prod, s3\n",
  );
});

it.each(["dev", '["dev"]', '{"*":7}', '{"*":""}'])(
  "fails for the variable %s, and says what it must be",
  async (ENVIRONMENTS) => {
    const result = await find({ iam: REMOTE }, { env: { ENVIRONMENTS } });
    expect(result).toMatchObject({ status: 1, outputs: {} });
    expect(result.stdout).toContain(
      '::error::The variable POLICY_PACKS_ENVIRONMENTS must be JSON such as {"*-dev":"dev","*-prod":"prod"}, got: ',
    );
    expect(result.stdout).toContain(ENVIRONMENTS);
  },
);

describe("with nothing to plan, a notice takes the place of a failure", () => {
  const notice = (text: string): string => `::notice title=Nothing is planned::${text}`;

  it("while no stack has a backend", async () => {
    const result = await find({ iam: LOCAL, s3: LOCAL });
    expect(result).toMatchObject({ status: 0, outputs: { stacks: "[]" } });
    expect(result.stdout).toContain(notice("There is no backend yet."));
  });

  it.each(["ann/packs", null])("for a pull request from the fork %s", async (fork) => {
    const result = await find({ iam: REMOTE }, { event: pullRequestFrom(fork) });
    expect(result).toMatchObject({ status: 0, outputs: { stacks: "[]" } });
    expect(result.stdout).toContain(notice("GitHub gives no keys to a fork's pull request."));
  });

  it("for Dependabot", async () => {
    const env = { GITHUB_ACTOR: "dependabot[bot]", ENVIRONMENTS: "" };
    const result = await find({ iam: REMOTE }, { event: pullRequestFrom("acme/packs"), env });
    expect(result).toMatchObject({ status: 0, outputs: { stacks: "[]" } });
    expect(result.stdout).toContain(notice("GitHub gives no keys to Dependabot."));
  });
});

it("goes on for a pull request from the repository itself", async () => {
  expect(placed(await find({ iam: REMOTE }, { event: pullRequestFrom("acme/packs") }))).toHaveLength(1);
});

it("goes on when some states are local, so that the next step names them", async () => {
  expect(placed(await find({ iam: REMOTE, s3: LOCAL }))).toHaveLength(2);
});
