import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commands, helpOf } from "../../tools/cli-reference";
import { Project } from "../project";
import { newFolder } from "../synth";
import { WorkspaceServer } from "./catalog/refresh/workspace-server";
import { KEYS } from "./workspace/http-server";
import { StandInWorkspace } from "./workspace/stand-in-workspace";

const RUN_MS = 60_000;

/** These need Terraform or another workspace: the tests of these files run them for real. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  import: "test/cli/convert/import.test.ts",
  rehearse: "test/cli/commands/rehearse.test.ts",
  ...Object.fromEntries(["plan", "diff", "deploy", "destroy"].map((name) => [name, "test/e2e"])),
};

const EXAMPLES = commands()
  .filter((command) => !(command.name() in ELSEWHERE))
  .flatMap((command) => [...helpOf(command).matchAll(/^ {2}\$ policy-packs (.*)$/gm)])
  .map(([, example = ""]) => example);

const APP = `
import { App } from "cdktf";
import { CalculatedPolicy, PolicyPack, PolicyPackStack } from "./src";
import { UserApproved, userApproved, userApprovedCustom } from "./src/policy-types/aws-iam";

const app = new App();
const pack = new PolicyPack(new PolicyPackStack(app, "acme"), "main", { title: "MFA" });
pack.addSetting(userApproved, UserApproved.ENFORCE_DELETE_UNAPPROVED);
const template = "{% if $.user.turbot.id %}Approved{% else %}Skip{% endif %}";
pack.addSetting(userApprovedCustom, CalculatedPolicy.fromText({ queries: ["{ user { turbot { id } } }"], template }));
pack.attachTo("sandbox_folder");
app.synth();
`;

const USER = "tmod:@turbot/aws-iam#/resource/types/user";
const HCL = "policy_packs/aws/iam/enforce_mfa/main.tf";

describe("the examples of the help", () => {
  const project = new Project();

  beforeAll(() => {
    writeFileSync(join(project.folder, "main.ts"), APP);
    project.write("cdktf.json", {
      app: "main.ts",
      context: { backend: { type: "s3", bucket: "acme", region: "eu-west-1" } },
    });
    // What convert is to write.
    rmSync(join(project.folder, "src/packs/aws/iam/enforce-mfa-is-enabled-for-users"), { recursive: true });
    mkdirSync(dirname(join(project.folder, HCL)), { recursive: true });
    cpSync(join(__dirname, "../fixtures/aws-iam-enforce-mfa/main.tf"), join(project.folder, HCL));
  });

  it.each(EXAMPLES)(
    "do what they say: policy-packs %s",
    async (example) => {
      const [name = "", ...args] = (example.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, "$1"));
      const workspace = name === "refresh" ? await workspaceOfTypes() : await workspaceOfUsers();
      const env = {
        ...{ TURBOT_WORKSPACE: workspace.address, TURBOT_PROFILE: "" },
        ...{ TURBOT_ACCESS_KEY: KEYS.accessKey, TURBOT_SECRET_KEY: KEYS.secretKey },
      };
      // In a copy of this repository, whose command line is linked, a refresh would write to the repository.
      const place = ["init", "refresh"].includes(name)
        ? Object.assign(new Project(), { folder: newFolder() })
        : project;
      const { code, stderr } = await place.runBeside(name, env, ...args);
      // A refresh finds what the catalog does not have.
      const expected = name === "refresh" ? 2 : 0;
      expect([code, code === expected ? "" : stderr]).toEqual([expected, ""]);
    },
    RUN_MS,
  );
});

const workspaceOfUsers = (): Promise<StandInWorkspace> =>
  StandInWorkspace.start({
    resources: [
      { id: "1", title: "Turbot" },
      { id: "10", title: "Sandbox", parent: "1", akas: ["sandbox_folder"] },
      { id: "100", title: "ann", parent: "10", type: USER, akas: ["arn:aws:iam::111122223333:user/ann"] },
    ],
    controls: [
      { id: "c", policyType: "tmod:@turbot/aws-iam#/policy/types/userApproved", resource: "100", state: "ok" },
    ],
    targets: { "tmod:@turbot/aws-iam#/policy/types/userApprovedCustom": [USER] },
  });

const workspaceOfTypes = (): Promise<WorkspaceServer> =>
  WorkspaceServer.start({ policyTypes: [{ uri: "tmod:@acme/ops#/policy/types/owner", schema: { type: "string" } }] });
