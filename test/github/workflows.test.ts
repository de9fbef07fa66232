import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../synth";
import { workflow, WORKFLOWS, workflowText } from "./workflow";

const stepsOf = (name: string): Json[] => Object.values<Json>(workflow(name).jobs).flatMap(({ steps }) => steps);

describe.each(WORKFLOWS)("the workflow %s", (name) => {
  it("pins every action to a commit, with its version beside it", () => {
    const lines = workflowText(name).match(/uses: .*/g) ?? [];
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d[\d.]*$/);
  });

  it("may only read, unless a job says more", () => {
    expect(workflow(name).permissions).toEqual({ contents: "read" });
  });

  it("ends by itself when it hangs", () => {
    for (const job of Object.values<Json>(workflow(name).jobs)) {
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(20);
    }
  });

  it("does not leave the repository's token on the disk", () => {
    const checkouts = stepsOf(name).filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: options } of checkouts) expect(options).toMatchObject({ "persist-credentials": false });
  });

  it("puts no expression into a shell or a script, where its text would be run", () => {
    for (const { run = "", with: { script = "" } = {} } of stepsOf(name)) {
      expect(`${run}${script}`).not.toContain("${{");
    }
  });

  it("calls only npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
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
