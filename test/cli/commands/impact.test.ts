import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Project, type Run } from "../../project";
import { KEYS, StandInWorkspace, type StoredControl } from "../workspace/stand-in-workspace";

const TYPE = "tmod:@turbot/aws-iam#/policy/types/userApproved";
const RUN_MS = 60_000;

/** A workspace with four users below the sandbox folder, two of them in alarm. */
const start = (controls: Partial<StoredControl>[]): Promise<StandInWorkspace> =>
  StandInWorkspace.start({
    resources: [
      { id: "1", title: "Turbot" },
      { id: "10", title: "Sandbox", parent: "1", akas: ["sandbox_folder"] },
      ...controls.map((_, index) => ({
        ...{ id: `10${index}`, title: `user-${index}`, parent: "10" },
        type: "tmod:@turbot/aws-iam#/resource/types/user",
        akas: [`arn:aws:iam::111122223333:user/user-${index}`],
      })),
    ],
    controls: controls.map((control, index) => ({
      ...{ id: `c${index}`, policyType: TYPE, resource: `10${index}`, state: "ok" },
      ...control,
    })),
  });

const STATES = [{ state: "alarm" }, { state: "alarm" }, { state: "ok" }, { state: "error" }];

/** The tests' app, which enforces below the sandbox folder. */
function enforcing(): Project {
  return new Project()
    .edit("UserApproved.CHECK_APPROVED", "UserApproved.ENFORCE_DELETE_UNAPPROVED")
    .edit("new EnforceMfa", "const pack = new EnforceMfa")
    .edit("app.synth();", 'pack.attachTo("sandbox_folder");\n\napp.synth();');
}

const impact = (project: Project, workspace: StandInWorkspace, ...args: string[]): Promise<Run> =>
  project.runBeside(
    "impact",
    {
      ...{ TURBOT_WORKSPACE: workspace.address, TURBOT_PROFILE: "" },
      ...{ TURBOT_ACCESS_KEY: KEYS.accessKey, TURBOT_SECRET_KEY: KEYS.secretKey },
    },
    ...args,
  );

describe("policy-packs impact", () => {
  it(
    "says by name whom the app would act on, and ends with 2 if they are too many",
    async () => {
      const { code, stdout, stderr } = await impact(enforcing(), await start(STATES), "--max", "25%");
      expect(stdout.replace(/127\.0\.0\.1:\d+/, "HOST").replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC\n/, "NOW\n"))
        .toBe(`aws-iam-enforce-mfa: what HOST says, NOW
  Enforce MFA Is Enabled for AWS IAM Users, attached to Turbot > Sandbox
    AWS > IAM > User > Approved: Enforce: Delete unapproved
      Would delete 2 of 4 users.
        user-0  111122223333  in alarm since 2026-02-01 09:30 UTC  Turbot > Sandbox > user-0  100
        user-1  111122223333  in alarm since 2026-02-01 09:30 UTC  Turbot > Sandbox > user-1  101
      1 in error: not safe, since Guardrails has not judged them.
    AWS > IAM > User > Approved > Custom is calculated: policy-packs try tells what it gives.
  Verdicts are as old as the last run of each control, and a key sees only what it may read.
`);
      expect(stderr).toContain("AWS > IAM > User > Approved: acts on 2 of 4, and the limit is 25%.");
      expect(stderr + stdout).not.toContain(KEYS.secretKey);
      expect(code).toBe(2);
    },
    RUN_MS,
  );

  it(
    "prints JSON for programs, and ends with 0 within the limit",
    async () => {
      const { code, stdout } = await impact(enforcing(), await start(STATES), "--max", "2", "--json");
      expect(JSON.parse(stdout)).toMatchObject([
        {
          stack: "aws-iam-enforce-mfa",
          packs: [{ settings: [{ path: "AWS > IAM > User > Approved", total: 4, hit: 2, destructive: true }] }],
        },
      ]);
      expect(code).toBe(0);
    },
    RUN_MS,
  );

  it(
    "ends with 1 and one line if the keys are wrong, and shows none of them",
    async () => {
      const workspace = await start(STATES);
      const { code, stdout, stderr } = await enforcing().runBeside("impact", {
        ...{ TURBOT_WORKSPACE: workspace.address, TURBOT_PROFILE: "" },
        ...{ TURBOT_ACCESS_KEY: "wrong-access", TURBOT_SECRET_KEY: "wrong-secret" },
      });
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain("The keys must be valid for 127.0.0.1:");
      expect(stderr).not.toContain("wrong-");
    },
    RUN_MS,
  );

  it(
    "writes a skeleton of exceptions for those who would be hit, and spares them once it is filled in and used",
    async () => {
      const [project, workspace] = [enforcing(), await start(STATES)];
      const { code, stderr } = await impact(project, workspace, "--except", "exceptions.ts");
      expect([code, stderr]).toEqual([0, expect.stringContaining("Wrote exceptions.ts with 2 exceptions.")]);
      const written = project.read("exceptions.ts");
      expect(written).toBe(`import { PolicyException, type PolicyPackStack } from "./src";
import { UserApproved, userApproved } from "./src/policy-types/aws-iam";

/** Adds the exceptions to a stack. Fill in each PLACEHOLDER, and delete whoever is not to be exempt. */
export function addExceptions(stack: PolicyPackStack): void {
  // Turbot > Sandbox > user-0, in alarm since 2026-02-01 09:30 UTC
  new PolicyException(stack, "exempt_user_0", {
    resource: "arn:aws:iam::111122223333:user/user-0",
    type: userApproved,
    value: UserApproved.SKIP,
    reason: "PLACEHOLDER: why it is exempt.",
    until: "PLACEHOLDER: until when, such as 2027-01-31T00:00:00Z.",
    owner: "PLACEHOLDER: who answers for it.",
  });

  // Turbot > Sandbox > user-1, in alarm since 2026-02-01 09:30 UTC
  new PolicyException(stack, "exempt_user_1", {
    resource: "arn:aws:iam::111122223333:user/user-1",
    type: userApproved,
    value: UserApproved.SKIP,
    reason: "PLACEHOLDER: why it is exempt.",
    until: "PLACEHOLDER: until when, such as 2027-01-31T00:00:00Z.",
    owner: "PLACEHOLDER: who answers for it.",
  });
}
`);

      const again = await impact(project, workspace, "--except", "exceptions.ts");
      expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("'--except' must be a new file")]);
      expect(project.read("exceptions.ts")).toBe(written);

      const filled = written
        .replace(/reason: ".*"/g, 'reason: "CHG-1"')
        .replace(/until: ".*"/g, 'until: "9000-01-01T00:00:00Z"')
        .replace(/owner: ".*"/g, 'owner: "Platform"');
      writeFileSync(join(project.folder, "exceptions.ts"), filled);
      project
        .edit("import { App }", 'import { addExceptions } from "./exceptions";\nimport { App }')
        .edit("app.synth();", "addExceptions(stack);\napp.synth();");
      const spared = await impact(project, workspace, "--max", "0", "--except", "more.ts", "--force");
      expect(spared).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(
          /Would delete 0 of 4 users\.\n {6}1 in alarm is spared by the exception aws-iam-enforce-mfa\/exempt_user_0 until/,
        ),
        stderr: expect.stringContaining("Nobody would be hit, so more.ts is not written."),
      });
    },
    RUN_MS,
  );

  it(
    "refuses a limit that is none",
    async () => {
      const { code, stderr } = await impact(enforcing(), await start(STATES), "--max", "many");
      expect([code, stderr]).toEqual([1, expect.stringContaining("'--max' must be a whole number or a percentage")]);
    },
    RUN_MS,
  );
});
