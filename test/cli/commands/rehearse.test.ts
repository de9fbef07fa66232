import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describeWithTerraform, TERRAFORM_MS } from "../../e2e/deployment";
import { begun, gone } from "../../processes";
import { POLICY_PACKS, Project } from "../../project";
import { contentsOf, newFolder } from "../../synth";

/** `policy-packs rehearse` in a project. Its temporary files go to a folder of their own. */
function rehearse(project: Project, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Rehearsing {
  const temporary = newFolder();
  const child = spawn(process.execPath, [POLICY_PACKS, "rehearse", ...args], {
    cwd: project.folder,
    env: { ...process.env, DEBUG: "", TMPDIR: temporary, ...env },
    detached: true,
  });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code], stdout, stderr]) => ({ code: code as number, stdout, stderr, left: contentsOf(temporary) }),
  );
  return { child, ended };
}

interface Rehearsing {
  readonly child: ReturnType<typeof spawn>;
  /** How it ended, and the temporary files that it left. */
  readonly ended: Promise<{ code: number; stdout: string; stderr: string; left: object }>;
}

describeWithTerraform("policy-packs rehearse", () => {
  it(
    "gives a short account of every step and every mode, and leaves nothing behind",
    async () => {
      const project = new Project();
      const before = readdirSync(project.folder);
      const { stdout, ...others } = await rehearse(project).ended;
      expect(others).toEqual({ code: 0, stderr: "", left: {} });
      expect(stdout.replace(/Terraform [\d.]+/, "Terraform 1").replace(/[\d.]+ s\.$/m, "1 s.")).toBe(`\
A rehearsal: Terraform 1, and a stand-in for the turbot provider. No workspace is touched.

aws-iam-enforce-mfa
  init      ready
  validate  the configuration is valid
  plan      3 to add
              aws_iam_user_approved         "Check: Approved"             Raises an alarm, and changes nothing.
              aws_iam_user_approved_custom  calculated for each resource
  apply     3 added
  plan      no changes
  switch    1 setting in place, one attribute each
              aws_iam_user_approved  "Check: Approved" → "Skip"
                                     Does nothing.
  switch    1 setting in place, one attribute each
              aws_iam_user_approved  "Skip" → "Enforce: Delete unapproved"
                                     Deletes what fails the check.
  switch    1 setting in place, one attribute each
              aws_iam_user_approved  "Enforce: Delete unapproved" → "Enforce: Delete unapproved if new"
                                     Deletes what fails the check if it was created within the last 60 minutes.
  plan      no changes
  destroy   3 destroyed, nothing is left

No surprise in 1 stack, after 1 s.
`);
      expect(readdirSync(project.folder)).toEqual(before);
    },
    TERRAFORM_MS,
  );

  it(
    "ends with one block at the first surprise",
    async () => {
      const project = new Project()
        .edit("import { App }", 'import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";\n$&')
        .edit(
          "app.synth();",
          'new PolicySetting(stack, "root", { resource: "sandbox", type: "tmod:@turbot/aws-iam#/policy/types/rootApproved", value: "Check: approved" });\n$&',
        );
      const { code, stdout, stderr, left } = await rehearse(project, ["aws-iam-enforce-mfa"]).ended;
      expect({ code, left }).toEqual({ code: 1, left: {} });
      expect(stdout).toContain("  taken to exist in the workspace: sandbox\n");
      expect(stdout).toMatch(/\n {2}apply {5}failed\n$/);
      expect(stderr)
        .toBe(`turbot_policy_setting.root: data validation failed: tmod:@turbot/aws-iam#/policy/types/rootApproved does not take "Check: approved"
  → Take a value that the policy lists in its Hub page, in its exact spelling.
`);
    },
    TERRAFORM_MS,
  );

  it(
    "says what policy-packs synth says where the app is wrong",
    async () => {
      const { code, stderr, left } = await rehearse(
        new Project({ isTyped: true }).edit("CHECK_APPROVED,", "CHECK_APROVED,"),
      ).ended;
      expect({ code, left }).toEqual({ code: 1, left: {} });
      expect(stderr).toMatch(/^main\.ts\(\d+,\d+\): error TS2551: .*Did you mean 'CHECK_APPROVED'/);
    },
    TERRAFORM_MS,
  );

  it.each([
    { signal: "SIGINT", code: 130, step: "plan" },
    { signal: "SIGTERM", code: 143, step: "version" },
  ] as const)(
    "leaves no process and no file on $signal during terraform $step",
    async ({ signal, code, step }) => {
      const pids = join(newFolder(), "pids");
      const { child, ended } = rehearse(new Project(), [], { PATH: hangingTerraform(step, pids) });
      await begun(pids, 2);
      // As a terminal does it: to the whole group, but Terraform is in another.
      process.kill(-Number(child.pid), signal);
      expect(await ended).toMatchObject({
        code,
        stderr: `Stopped by ${signal}. Nothing is left behind.\n`,
        left: {},
      });
      await gone(pids);
    },
    TERRAFORM_MS,
  );

  it(
    "leaves no process and no file on SIGINT during the synthesis",
    async () => {
      const pids = join(newFolder(), "pids");
      const wait = `require("node:fs").appendFileSync(${JSON.stringify(pids)}, process.pid + "\\n");\nfor (;;);\n`;
      const { child, ended } = rehearse(new Project().edit("app.synth();", `${wait}$&`));
      await begun(pids);
      process.kill(-Number(child.pid), "SIGINT");
      expect(await ended).toMatchObject({ code: 130, left: {} });
      await gone(pids);
    },
    TERRAFORM_MS,
  );

  it(
    "leaves no file where nobody reads its account to the end",
    async () => {
      const temporary = newFolder();
      const { child, ended } = rehearse(new Project(), [], { TMPDIR: temporary });
      ended.catch(() => undefined);
      child.stdout?.destroy();
      expect(await once(child, "exit")).toEqual([1, null]);
      expect(contentsOf(temporary)).toEqual({});
    },
    TERRAFORM_MS,
  );
});

it(
  "policy-packs rehearse without Terraform says so in one line",
  async () => {
    expect(await rehearse(new Project(), [], { PATH: newFolder() }).ended).toEqual({
      code: 1,
      stdout: "",
      stderr: "'terraform' must be on the PATH, got: nothing. Install Terraform 1.5.7 or newer.\n",
      left: {},
    });
  },
  TERRAFORM_MS,
);

it.each<[string, Record<string, string>, string]>([
  ["no place for temporary files", { TMPDIR: "/no/such/folder" }, "'TMPDIR' must be a folder that can be written to"],
  ["a context that is no JSON", { CDKTF_CONTEXT_JSON: "{" }, "'CDKTF_CONTEXT_JSON' must hold a JSON object"],
  ["a Terraform that is none", { TERRAFORM_BINARY_NAME: "true" }, "'true' must answer version with JSON, got: nothing"],
])(
  "policy-packs rehearse with %s says so in one line",
  async (_, environment, message) => {
    const { code, stderr } = await rehearse(new Project(), [], environment).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(message);
  },
  TERRAFORM_MS,
);

/** A PATH with a Terraform that hangs in one command, and says which processes do. */
function hangingTerraform(step: string, pids: string): string {
  const folder = newFolder();
  const real = spawnSync("which", ["terraform"], { encoding: "utf8" }).stdout.trim();
  const script = `#!/bin/sh
if [ "$1" != "${step}" ]; then exec "${real}" "$@"; fi
trap "" INT TERM HUP
sh -c 'trap "" INT TERM HUP; echo $$ >> "${pids}"; sleep 600' &
echo $$ >> "${pids}"
sleep 600
`;
  writeFileSync(join(folder, "terraform"), script, { mode: 0o755 });
  return `${folder}:${process.env.PATH ?? ""}`;
}
