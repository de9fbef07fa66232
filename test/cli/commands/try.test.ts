import { EnforceMfaIsEnabledForUsers } from "../../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { UserApproved, userApprovedCustom } from "../../../src/policy-types/aws-iam";
import { Project, type Run } from "../../project";
import { newStack } from "../../synth";
import { KEYS, StandInWorkspace } from "../workspace/stand-in-workspace";

const RUN_MS = 60_000;
const USER = "tmod:@turbot/aws-iam#/resource/types/user";
const FIXTURES = "src/packs/aws/iam/enforce-mfa-is-enabled-for-users/fixtures";

/** An account in the sandbox with two users, of whom ann has a device. */
const start = (): Promise<StandInWorkspace> =>
  StandInWorkspace.start({
    resources: [
      { id: "10", title: "Sandbox", akas: ["sandbox_folder"] },
      { id: "123456789012345", title: "acme-dev", parent: "10" },
      ...["ann", "bob-the-builder"].map((name, index) => ({
        ...{ id: `10${index}`, title: name, parent: "123456789012345", type: USER, data: { UserName: name } },
        akas: [`arn:aws:iam::111122223333:user/${name}`],
      })),
      {
        ...{ id: "200000000000001", title: "device", parent: "123456789012345", data: { "User.UserName": "ann" } },
        type: "tmod:@turbot/aws-iam#/resource/types/mfaVirtual",
      },
    ],
    targets: { [userApprovedCustom.uri]: [USER] },
  });

const tryOn = (project: Project, workspace: StandInWorkspace, ...args: string[]): Promise<Run> =>
  project.runBeside(
    "try",
    {
      ...{ TURBOT_WORKSPACE: workspace.address, TURBOT_PROFILE: "" },
      ...{ TURBOT_ACCESS_KEY: KEYS.accessKey, TURBOT_SECRET_KEY: KEYS.secretKey },
    },
    ...args,
  );

describe("policy-packs try", () => {
  const project = new Project()
    .edit("new EnforceMfa", "const pack = new EnforceMfa")
    .edit("app.synth();", 'pack.attachTo("sandbox_folder");\n\napp.synth();');

  it(
    "keeps what a user gives as a fixture that the pack's tests can use, and that names nobody",
    async () => {
      const workspace = await start();
      const bob = "arn:aws:iam::111122223333:user/bob-the-builder";
      const { code, stdout, stderr } = await tryOn(project, workspace, "--on", bob, "--save", "bob", "--anonymous");
      expect(code).toBe(0);
      expect(stderr.endsWith(`\nWrote ${FIXTURES}/bob.json\n`)).toBe(true);
      expect(stdout).toMatch(/^AWS > IAM > User > Approved > Custom on Sandbox > acme-dev > bob-the-builder \(101\)\n/);
      expect(stdout).toContain('"UserName": "bob-the-builder"');
      expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^ {2}Not approved/);

      const text = project.read(`${FIXTURES}/bob.json`);
      for (const secret of ["bob", "123456789012345", "200000000000001", KEYS.secretKey])
        expect(text).not.toContain(secret);
      const pack = new EnforceMfaIsEnabledForUsers(newStack(), "main", { userApproved: UserApproved.CHECK_APPROVED });
      expect(pack.calculated(userApprovedCustom).evaluateFixture(JSON.parse(text) as never)).toMatchObject({
        result: "Not approved",
      });
      expectQueriesAlone(workspace);
    },
    RUN_MS,
  );

  it(
    "counts the verdicts of all users below the attachments, and tells which have which",
    async () => {
      const workspace = await start();
      const { code, stdout } = await tryOn(project, workspace, "--all", "--skip-synth");
      expect(code).toBe(0);
      expect(stdout.replace(/\(.*?\)|: .*/g, "")).toContain("AWS > IAM > User > Approved > Custom on 2 resources");
      expect(stdout).toMatch(/ {2}Approved {2,}1\n/);
      expect(stdout).toMatch(/ {2}Not approved {2,}1\n/);
      expect(stdout).toMatch(/ {2}Not approved:\n {4}Sandbox > acme-dev > bob-the-builder {2}101/);
      expectQueriesAlone(workspace);
    },
    RUN_MS,
  );
});

/** Whatever the command sent reads, and changes nothing. */
function expectQueriesAlone({ queries }: StandInWorkspace): void {
  expect(queries.length).toBeGreaterThan(2);
  expect(queries.filter((query) => !/^(?:\s|#.*\n)*(?:query\b|\{)/.test(query))).toEqual([]);
  expect(queries.filter((query) => /\b(?:mutation|subscription)\b/.test(query))).toEqual([]);
}
