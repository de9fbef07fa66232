import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { newFolder, type Json } from "../synth";

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, ".github/workflows");
const workflow = (name: string): Json => parse(readFileSync(join(FOLDER, name), "utf8"));
const names = readdirSync(FOLDER);

const jobsOf = (name: string): [string, Json][] => Object.entries(workflow(name).jobs);
const stepsOf = (name: string): Json[] => jobsOf(name).flatMap(([, job]) => job.steps);

describe.each(names)("the workflow %s", (name) => {
  it("pins every action to a commit, with its version beside it", () => {
    const lines = readFileSync(join(FOLDER, name), "utf8").match(/uses: .*/g) ?? [];
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d[\d.]*$/);
  });

  it("may only read, unless a job says more", () => {
    expect(workflow(name).permissions).toEqual({ contents: "read" });
  });

  it("ends by itself when it hangs", () => {
    for (const [, job] of jobsOf(name)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(20);
  });

  it("does not leave the repository's token on the disk", () => {
    const checkouts = stepsOf(name).filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: options } of checkouts) expect(options).toMatchObject({ "persist-credentials": false });
  });

  it("puts no expression into a shell, where its text would be run", () => {
    for (const { run = "" } of stepsOf(name)) expect(run).not.toContain("${{");
  });

  it("calls only npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const called = stepsOf(name).flatMap(({ run = "" }) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)]);
    for (const [, script = ""] of called) expect(Object.keys(scripts)).toContain(script);
  });
});

describe("the checks of a change", () => {
  const { check } = workflow("ci.yml").jobs;

  it("run what a laptop runs, on each Node that the package is for", () => {
    expect(check.strategy.matrix.node).toEqual([20, 22, 24]);
    expect(check.steps.at(-1)).toEqual({ run: ".ci/run" });
  });
});

describe("the pipeline of policy packs", () => {
  const { on, jobs } = workflow("policy-packs.yml");

  it("plans on pull requests and on main, and looks for drift every night", () => {
    expect(Object.keys(on)).toEqual(["pull_request", "push", "schedule", "workflow_dispatch"]);
    expect(on.push).toEqual({ branches: ["main"] });
  });

  it("has one job for each stack", () => {
    for (const job of [jobs.plan, jobs.apply]) {
      expect(job.strategy.matrix.stack).toBe("${{ fromJson(needs.stacks.outputs.names) }}");
    }
  });

  it("never plans or applies one stack twice at a time, nor stops an apply half-way", () => {
    expect(jobs.plan.concurrency.group).toContain("${{ matrix.stack }}");
    expect(jobs.apply.concurrency).toEqual({
      group: "policy-packs-apply-${{ matrix.stack }}",
      "cancel-in-progress": false,
    });
  });

  it("refuses a local state before anything is planned, and again before anything is applied", () => {
    const runs = (job: Json): string[] => job.steps.map(({ run = "" }) => run);
    const check = "npm run check:remote-state";
    expect(runs(jobs.stacks)).toContain(check);
    expect(runs(jobs.plan).indexOf(check)).toBeLessThan(runs(jobs.plan).findIndex((run) => run.includes("plan --")));
    expect(runs(jobs.apply).at(-1)).toMatch(/backend\?\.local[^]*exit 1[^]*terraform .* apply/);
  });

  it("applies on main alone, the plan that was saved, once someone has approved", () => {
    expect(jobs.apply.if).toContain("github.ref == 'refs/heads/main'");
    expect(jobs.apply.environment).toBe("guardrails");
    expect(jobs.apply.needs).toContain("plan");
    expect(jobs.apply.steps.at(-1).run).toMatch(/apply -input=false plan\.tfplan\n$/);
  });

  it("gives the keys of the workspace only to the jobs that talk to it", () => {
    const withKeys = Object.entries<Json>(jobs).filter(([, job]) => JSON.stringify(job).includes("secrets.TURBOT_"));
    expect(withKeys.map(([name]) => name)).toEqual(["plan", "apply"]);
  });

  it("gets at the state by OIDC, without a key of the cloud", () => {
    for (const job of [jobs.plan, jobs.apply]) expect(job.permissions["id-token"]).toBe("write");
    expect(JSON.stringify(jobs)).not.toMatch(/AWS_SECRET_ACCESS_KEY|aws-secret-access-key/);
  });

  it("comments on the pull request from the job that plans, and from no other", () => {
    expect(jobs.plan.permissions).toEqual({ contents: "read", "id-token": "write", "pull-requests": "write" });
    expect(jobs.apply.permissions).toEqual({ contents: "read", "id-token": "write" });
  });

  it("tells drift by the exit code of Terraform itself, since CDKTF's diff has none for it", () => {
    const drift = jobs.plan.steps.find(({ name }: Json) => name === "Fail on drift");
    expect(drift.if).toBe("github.event_name == 'schedule'");
    expect(drift.run).toContain("-detailed-exitcode");
  });
});

describe("the comment on a pull request", () => {
  const { script } = workflow("policy-packs.yml").jobs.plan.steps.find(
    ({ with: options }: Json) => options?.script,
  ).with;

  /** Runs the step's script as `actions/github-script` does, with what it calls of GitHub's API written down. */
  function posted(plan: string, earlier: Json[] = []): Json[] {
    const folder = newFolder();
    writeFileSync(join(folder, "plan.md"), plan);
    const program = `
      const calls = [];
      const call = (name) => async (args) => void calls.push({ name, ...args });
      const issues = { createComment: call("create"), updateComment: call("update") };
      const github = { paginate: async () => ${JSON.stringify(earlier)}, rest: { issues } };
      const context = { repo: { owner: "acme", repo: "packs" }, issue: { number: 7 } };
      (async () => { ${script} })().then(() => console.log(JSON.stringify(calls)));`;
    const env = { ...process.env, STACK: "aws" };
    return JSON.parse(execFileSync(process.execPath, ["--eval", program], { cwd: folder, env, encoding: "utf8" }));
  }

  it("is the stack's plan", () => {
    expect(posted("### aws\n\nNo changes.\n")).toEqual([
      {
        name: "create",
        owner: "acme",
        repo: "packs",
        issue_number: 7,
        body: "<!-- policy-packs aws -->\n### aws\n\nNo changes.\n",
      },
    ]);
  });

  it("takes the place of the stack's earlier one, and of no other", () => {
    const earlier = [
      { id: 1, body: null },
      { id: 2, body: "<!-- policy-packs aws-2 -->" },
      { id: 3, body: "<!-- policy-packs aws -->" },
    ];
    expect(posted("### aws\n", earlier)).toMatchObject([{ name: "update", comment_id: 3 }]);
  });

  it("leaves out the lines that GitHub would not take", () => {
    const [{ body }] = posted("| a setting | from | to |\n".repeat(4_000)) as [Json];
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\n\| a setting \| from \| to \|\n\nThe rest is in the summary of the job\.$/);
  });
});
