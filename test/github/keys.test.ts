import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../cli/support/process";
import { newFolder, type Json } from "../synth";
import { pipelineStep } from "./workflow";

/** What a step of the pipeline says and sets, given what is in its environment. */
async function runStep(step: Json, env: Readonly<Record<string, string>>): Promise<Json> {
  const output = join(newFolder(), "output");
  writeFileSync(output, "");
  const { status, stdout } = await run("bash", ["-e", "-o", "pipefail", "-c", step.run], {
    cwd: newFolder(),
    env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, STACK: "iam-prod", ...env },
  });
  return { status, stdout, output: readFileSync(output, "utf8") };
}

describe("before a plan", () => {
  /** What the step finds when these are set. */
  const look = (...set: readonly string[]): Promise<Json> => {
    const step = pipelineStep("plan", "Look for the keys");
    const names = Object.keys(step.env).filter((name) => name.startsWith("HAS_"));
    const has = names.map((name) => [name, String(set.includes(name.slice("HAS_".length)))]);
    return runStep(step, { ENVIRONMENT: "prod", ...Object.fromEntries(has) });
  };

  it("finds the keys that read", async () => {
    expect(await look("WORKSPACE", "ACCESS_KEY", "SECRET_KEY")).toEqual({
      status: 0,
      stdout: "",
      output: "found=true\n",
    });
  });

  it.each([[[]], [["WORKSPACE"]]])("leaves a notice while there are no keys, but %j", async (set: string[]) => {
    expect(await look(...set)).toEqual({
      status: 0,
      stdout:
        "::notice title=iam-prod is not planned::The environment prod-plan has no TURBOT_READ_ACCESS_KEY and " +
        "TURBOT_READ_SECRET_KEY yet; docs/pipeline.md says how to set them.\n",
      output: "",
    });
  });

  it.each([
    [
      ["ACCESS_KEY", "SECRET_KEY"],
      [false, true, true],
    ],
    [
      ["WORKSPACE", "ACCESS_KEY"],
      [true, true, false],
    ],
    [["SECRET_KEY"], [false, false, true]],
  ])("fails when only %j are set", async (set: string[], [workspace, access, secret]: boolean[]) => {
    expect(await look(...set)).toEqual({
      status: 1,
      stdout:
        `::error::The environment prod-plan needs the variable TURBOT_WORKSPACE (set: ${workspace}) and the secrets ` +
        `TURBOT_READ_ACCESS_KEY (set: ${access}) and TURBOT_READ_SECRET_KEY (set: ${secret}).\n`,
      output: "",
    });
  });

  it("refuses the keys of apply, where a plan could read them", async () => {
    const result = await look("WORKSPACE", "ACCESS_KEY", "SECRET_KEY", "KEYS_OF_APPLY");
    expect(result).toMatchObject({ status: 1, output: "" });
    expect(result.stdout).toContain("Keep them in the environment prod alone");
  });
});

describe("before an apply", () => {
  const all = { TURBOT_WORKSPACE: "acme", TURBOT_ACCESS_KEY: "key", TURBOT_SECRET_KEY: "secret" };

  it.each(Object.keys(all))("names %s when it is missing", async (name) => {
    expect(await runStep(pipelineStep("apply", "Apply the saved plan"), { ...all, [name]: "" })).toEqual({
      status: 1,
      stdout: `::error::The environment of iam-prod has no ${name}.\n`,
      output: "",
    });
  });
});
