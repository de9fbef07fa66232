import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { Project } from "../../project";
import { contentsOf, newFolder, type Json } from "../../synth";

const STACK = "cdktf.out/stacks/aws-iam-enforce-mfa/cdk.tf.json";

describe("policy-packs synth", () => {
  it("writes the stack and says where, and what the pack sets in which mode", () => {
    const project = new Project({ isTyped: true });
    expect(project.synth()).toEqual({
      code: 0,
      stdout: `Wrote ${STACK}
  Enforce MFA Is Enabled for AWS IAM Users
    AWS > IAM > User > Approved           Check: Approved
    AWS > IAM > User > Approved > Custom  (calculated for each resource; with nothing known: Skip)
`,
      stderr: "",
    });
    expect(modeIn(project)).toBe("Check: Approved");
  });

  it("switches to Enforce by one name in main.ts", () => {
    const project = new Project().edit("CHECK_APPROVED,", "ENFORCE_DELETE_UNAPPROVED_IF_NEW,");
    const { code, stdout } = project.synth();
    expect(code).toBe(0);
    expect(stdout).toContain('  Warning: AWS > IAM > User > Approved is set to "Enforce: Delete unapproved if new". ');
    expect(modeIn(project)).toBe("Enforce: Delete unapproved if new");
  });

  it("waits for an app that synthesizes after a while", () => {
    const project = new Project().edit("app.synth();", "setTimeout(() => app.synth(), 50);");
    expect(project.synth()).toMatchObject({ code: 0, stdout: expect.stringContaining(`Wrote ${STACK}`) });
    expect(modeIn(project)).toBe("Check: Approved");
  });

  it("writes to the folder of CDKTF_OUTDIR where the CLI asks for it", () => {
    const outdir = newFolder();
    expect(new Project().synth({ CDKTF_OUTDIR: outdir }).stdout).toContain(`Wrote ${outdir}/stacks/`);
    expect(Object.keys(contentsOf(outdir))).toContain("manifest.json");
  });
});

describe("the context of cdktf.json", () => {
  const withBackend = (): Project =>
    new Project().write("cdktf.json", { context: { backend: { type: "gcs", bucket: "acme" } } });

  it("is read where the CLI has not read it", () => {
    const project = withBackend();
    expect(project.synth()).toMatchObject({ code: 0 });
    expect(backendIn(project)).toEqual({ gcs: { bucket: "acme", prefix: "aws-iam-enforce-mfa" } });
  });

  it("gives way to that of the environment, key by key", () => {
    const project = new Project().write("cdktf.json", {
      context: { backend: { type: "gcs", bucket: "acme" }, mode: "of the file", kept: "of the file" },
    });
    project.edit(
      "app.synth();",
      'for (const key of ["mode", "kept"]) stack.node.addMetadata(key, app.node.tryGetContext(key));\n$&\nconsole.log(stack.node.metadata.map(({ data }) => data).join());',
    );
    const context = { backend: { type: "s3", bucket: "acme", region: "eu-west-1" }, mode: "of the environment" };
    const { code, stdout } = project.synth({ CDKTF_CONTEXT_JSON: JSON.stringify(context) });
    expect(code).toBe(0);
    expect(stdout).toContain("of the environment,of the file");
    expect(Object.keys(backendIn(project))).toEqual(["s3"]);
  });

  it.each([
    ["[1]", "a list"],
    ["{backend", "text that is not JSON"],
  ])("must be a JSON object in the environment, and is not quoted otherwise: %s", (context, got) => {
    expect(new Project().synth({ CDKTF_CONTEXT_JSON: context })).toEqual({
      code: 1,
      stdout: "",
      stderr: `'CDKTF_CONTEXT_JSON' must hold a JSON object, got: ${got}. Correct it, for example: {"key": "value"}.\n`,
    });
  });
});

describe("policy-packs synth of a wrong main.ts", () => {
  const right = new Project();

  beforeAll(() => {
    expect(right.synth()).toMatchObject({ code: 0 });
  });

  it.each([
    {
      fault: "a mode that does not exist",
      isTyped: true,
      text: "CHECK_APPROVED,",
      replacement: "CHECK_APROVED,",
      error: /main\.ts\(\d+,\d+\): error TS2551: .*Did you mean 'CHECK_APPROVED'/,
    },
    {
      fault: "a mode as plain text",
      isTyped: true,
      text: "UserApproved.CHECK_APPROVED,",
      replacement: '"Check: Approved",',
      error: /main\.ts\(\d+,\d+\): error TS2322: .* not assignable to type 'UserApproved'/,
    },
    {
      fault: "a mode cast from a wrong text",
      text: "UserApproved.CHECK_APPROVED,",
      replacement: '"Check: approved" as UserApproved,',
      error:
        /^'value' must be one of the values of AWS > IAM > User > Approved, got: "Check: approved".*\n.*src\/packs.*\n.*main\.ts:\d+:\d+\)\n$/,
    },
    {
      fault: "an error of the language",
      text: "app.synth();",
      replacement: 'JSON.parse("{}").missing.name;\napp.synth();',
      error:
        /^TypeError: Cannot read properties of undefined \(reading 'name'\)\n {4}at Object\.<anonymous> \(.*main\.ts:\d+:\d+\)\n$/,
    },
    {
      fault: "an error after a while",
      text: "app.synth();",
      replacement: 'void Promise.resolve("{}").then((text) => JSON.parse(text).missing.name);\napp.node;',
      error: /^TypeError: Cannot read properties of undefined \(reading 'name'\)\n {4}at .*main\.ts:\d+:\d+\)?\n$/,
    },
    {
      fault: "no synthesis",
      text: "app.synth();",
      replacement: "",
      error: /^main\.ts wrote nothing to cdktf\.out: end it with app\.synth\(\)\.\n$/,
    },
  ])("fails on $fault and leaves what was there", ({ isTyped, text, replacement, error }) => {
    const project = new Project({ isTyped });
    cpSync(`${right.folder}/cdktf.out`, `${project.folder}/cdktf.out`, { recursive: true });
    const before = contentsOf(`${right.folder}/cdktf.out`);

    const { code, stdout, stderr } = project.edit(text, replacement).synth();

    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(error);
    expect(contentsOf(`${project.folder}/cdktf.out`)).toEqual(before);
  });

  it("complains without colours where that goes to a file, even if the rest goes to a terminal", () => {
    const project = new Project({ isTyped: true }).edit("CHECK_APPROVED,", "CHECK_APROVED,");
    const terminal = join(project.folder, "terminal.cjs");
    writeFileSync(terminal, "process.stdout.isTTY = true;");
    const { code, stderr } = project.synth({ NODE_OPTIONS: `--require ${terminal}` });
    expect(code).toBe(1);
    expect(stderr).toBe(stripVTControlCharacters(stderr));
  });

  it("shows the whole stack where DEBUG asks for it", () => {
    const project = new Project().edit("UserApproved.CHECK_APPROVED,", '"Check: approved" as UserApproved,');
    expect(project.synth({ DEBUG: "1" }).stderr).toMatch(/policy-pack\.ts:\d+/);
  });
});

const stackIn = (project: Project): Json => JSON.parse(project.read(STACK));

const modeIn = (project: Project): string =>
  stackIn(project).resource.turbot_policy_setting.aws_iam_user_approved.value;

const backendIn = (project: Project): object => stackIn(project).terraform.backend;
