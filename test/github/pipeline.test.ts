import type { Json } from "../synth";
import { pipelineJobs as jobs, pipelineStep, workflow } from "./workflow";

const { on } = workflow("policy-packs.yml");
const stepsOf = (job: string): Json[] => jobs[job].steps;
const allSteps: Json[] = Object.keys(jobs).flatMap(stepsOf);
const namesOf = (steps: readonly Json[]): string[] => steps.map(({ name }) => name);
const holding = (text: string): Json[] => allSteps.filter((step) => JSON.stringify(step).includes(text));

describe("the pipeline of policy packs", () => {
  it("plans on pull requests and on main, and looks for drift every night", () => {
    expect(Object.keys(on)).toEqual(["pull_request", "push", "schedule", "workflow_dispatch"]);
    expect(on.push).toEqual({ branches: ["main"] });
  });

  it("has one job for each stack", () => {
    expect(jobs.plan.strategy.matrix).toEqual({ include: "${{ fromJson(needs.synth.outputs.stacks) }}" });
    expect(jobs.apply.strategy.matrix).toEqual({ include: "${{ fromJson(needs.approval.outputs.stacks) }}" });
  });

  it("plans and applies a stack in the environments of its workspace", () => {
    expect(jobs.plan.environment).toBe("${{ matrix.environment }}-plan");
    expect(jobs.apply.environment).toBe("${{ matrix.environment }}");
  });

  it("never plans or applies one stack twice at a time, nor stops an apply half-way", () => {
    expect(jobs.plan.concurrency.group).toContain("${{ matrix.stack }}");
    expect(jobs.apply.concurrency).toEqual({
      group: "policy-packs-apply-${{ matrix.stack }}",
      "cancel-in-progress": false,
    });
  });

  it("refuses a local state before anything is planned", () => {
    const check = stepsOf("synth").find(({ run }) => run === "npm run check:remote-state");
    expect(check.if).toBe("steps.stacks.outputs.stacks != '[]'");
    expect(jobs.plan.needs).toBe("synth");
  });

  it("applies on main alone, the plan that was saved, in an environment that someone must approve", () => {
    expect(jobs.approval.if).toMatch(
      /^github\.ref == 'refs\/heads\/main' && contains\(.*\["push", "workflow_dispatch"\]/,
    );
    expect(jobs.approval.needs).toContain("plan");
    expect(jobs.apply.needs).toBe("approval");
    expect(pipelineStep("apply", "Apply the saved plan").run).toMatch(/ apply -input=false plan\.tfplan\n$/);
  });

  it("makes and applies a plan by the same version of Terraform", () => {
    const setUps = allSteps.filter(({ uses = "" }) => uses.startsWith("hashicorp/setup-terraform@"));
    expect(setUps).toHaveLength(2);
    for (const { with: options } of setUps) expect(options.terraform_version).toBe("${{ env.TERRAFORM_VERSION }}");
  });

  it("fails on a plan that would act on more than the limit, once people see it and before it is kept", () => {
    const names = stepsOf("plan").map(({ name, uses = "" }) => name ?? uses.split("@")[0]);
    const at = (name: string): number => names.indexOf(name);
    expect(at("Post the plan on the pull request")).toBeLessThan(at("Hold to the limit"));
    expect(at("Hold to the limit")).toBeLessThan(at("actions/upload-artifact"));
    expect(pipelineStep("plan", "Plan").env.MAX_IMPACT).toBe("${{ vars.POLICY_PACKS_MAX_IMPACT }}");
  });

  it("keeps a plan for one day, since it holds values in clear", () => {
    const uploads = allSteps.filter(({ uses = "" }) => uses.startsWith("actions/upload-artifact@"));
    expect(uploads.map(({ with: options }) => [options.name, options["retention-days"]])).toEqual([
      ["stacks", 1],
      ["plan-${{ matrix.stack }}", 1],
    ]);
  });
});

describe("the keys", () => {
  it("are given to no job as a whole", () => {
    for (const job of Object.values<Json>(jobs)) expect(JSON.stringify(job.env ?? {})).not.toContain("secrets.");
  });

  it("that read are given to the step that plans", () => {
    expect(namesOf(holding("${{ secrets.TURBOT_READ_"))).toEqual(["Look for the keys", "Plan"]);
    expect(pipelineStep("plan", "Plan").env).toMatchObject({
      TURBOT_ACCESS_KEY: "${{ secrets.TURBOT_READ_ACCESS_KEY }}",
      TURBOT_SECRET_KEY: "${{ secrets.TURBOT_READ_SECRET_KEY }}",
    });
  });

  it("that may change something are given to the step that applies", () => {
    expect(namesOf(holding("${{ secrets.TURBOT_ACCESS_KEY }}"))).toEqual(["Apply the saved plan"]);
    expect(namesOf(holding("${{ secrets.TURBOT_SECRET_KEY }}"))).toEqual(["Apply the saved plan"]);
  });

  it("only tell whether they are there, to the step that looks for them", () => {
    for (const value of Object.values(pipelineStep("plan", "Look for the keys").env)) {
      expect(value).toMatch(/^\$\{\{ (matrix\.environment|[^}]* != '') \}\}$/);
    }
  });

  it("of the cloud are none: the state is reached by OIDC", () => {
    for (const job of ["plan", "apply"]) expect(jobs[job].permissions["id-token"]).toBe("write");
    expect(JSON.stringify(jobs)).not.toMatch(/AWS_SECRET_ACCESS_KEY|aws-secret-access-key/);
  });
});

it("plans without a lock on the state, to which the role of the plans cannot write", () => {
  expect(pipelineStep("plan", "Plan").env.TF_CLI_ARGS_plan).toBe("-lock=false");
});

describe("the code of a pull request", () => {
  it("runs in a job that has no keys, no token of the cloud, and may only read", () => {
    expect(JSON.stringify(jobs.synth)).not.toContain("secrets.");
    expect(jobs.synth.permissions).toBeUndefined();
    expect(jobs.synth.environment).toBeUndefined();
  });

  it("is not what plans: that is the code of the branch that it would be merged into", () => {
    const [checkout] = stepsOf("plan").filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(checkout.with.ref).toBe("${{ github.event.pull_request.base.sha || github.sha }}");
    expect(
      stepsOf("plan")
        .map(({ run = "" }) => run)
        .join("\n"),
    ).not.toContain("npm run synth");
  });

  it("hands over what it synthesized", () => {
    const [upload] = stepsOf("synth").filter(({ uses = "" }) => uses.startsWith("actions/upload-artifact@"));
    const [download] = stepsOf("plan").filter(({ uses = "" }) => uses.startsWith("actions/download-artifact@"));
    expect(upload.with).toMatchObject({ name: "stacks", path: "cdktf.out" });
    expect(download.with).toEqual({ name: "stacks", path: "cdktf.out" });
  });

  it("is nowhere near the keys of apply, whose job checks nothing out", () => {
    expect(stepsOf("apply").filter(({ uses = "" }) => /checkout|setup-node/.test(uses))).toEqual([]);
  });
});

describe("the repository's token", () => {
  it("may comment in the job that plans, read the runs in the one that looks for approval, and nothing else", () => {
    expect(jobs.plan.permissions).toEqual({ contents: "read", "id-token": "write", "pull-requests": "write" });
    expect(jobs.approval.permissions).toEqual({ actions: "read" });
    expect(jobs.apply.permissions).toEqual({ "id-token": "write" });
  });
});
