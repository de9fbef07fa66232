/** The app of a new project. */
export const MAIN = `import { App } from "cdktf";
import { PolicyPackStack } from "guardrails-policy-packs";
import { EnforceMfaIsEnabledForUsers } from "guardrails-policy-packs/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { UserApproved } from "guardrails-policy-packs/policy-types/aws-iam";

const app = new App();

const stack = new PolicyPackStack(app, "aws-iam-enforce-mfa");
new EnforceMfaIsEnabledForUsers(stack, "main", {
  // From Check to Enforce: UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW, which deletes new users without MFA.
  userApproved: UserApproved.CHECK_APPROVED,
});

app.synth();
`;

/** The test of a new project. */
export const TEST = `import { App, Testing } from "cdktf";
import { PolicyPackStack } from "guardrails-policy-packs";
import { EnforceMfaIsEnabledForUsers } from "guardrails-policy-packs/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { UserApproved, userApprovedCustom } from "guardrails-policy-packs/policy-types/aws-iam";

const stack = new PolicyPackStack(new App(), "test");
const pack = new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved: UserApproved.CHECK_APPROVED });

it("sets the mode that the pack is given", () => {
  const { resource } = JSON.parse(Testing.synth(stack, true));
  expect(resource.turbot_policy_setting.aws_iam_user_approved.value).toBe("Check: Approved");
});

it("approves a user who has an MFA device", () => {
  const user = { UserName: "ada" };
  const devices = { items: [{ turbot: { id: "1" } }] };
  const results = [
    { account: { turbot: { id: "2" } }, user },
    { user, own: devices, any: devices },
  ];
  expect(pack.calculated(userApprovedCustom).evaluate(...results)).toMatchObject({ result: "Approved" });
});
`;

/** What stands in the folder of the packs until there is one. */
export const PACKS_README = `# Policy packs

Write a pack of your own:

\`\`\`sh
npm run new:pack -- aws/s3/enforce-versioning --policy aws-s3/bucketVersioning
\`\`\`
`;

/** The README of a new project. */
export const readme = (name: string): string => `# ${name}

Turbot Guardrails policy packs in TypeScript, made with \`guardrails-policy-packs\`.

\`\`\`sh
npm install
npm run synth      # checks the types, and writes the Terraform JSON to cdktf.out
npm test           # runs the tests
npm run rehearse   # runs Terraform against a stand-in for the provider: no workspace, no keys
\`\`\`

[main.ts](main.ts) lists the packs and their modes. Packs of your own go in [packs](packs); this writes one:

\`\`\`sh
npm run new:pack -- aws/s3/enforce-versioning --policy aws-s3/bucketVersioning
\`\`\`

\`npm run docs\` writes a site of these packs and of all policy types.

## Deploy

Set the workspace and its keys in the environment, then look at the plan and apply it:

\`\`\`sh
export TURBOT_WORKSPACE=https://acme.cloud.turbot.com TURBOT_ACCESS_KEY=… TURBOT_SECRET_KEY=…
npm run diff
npm run deploy
\`\`\`

A pack does nothing until it is attached: \`pack.attachTo("my_folder")\` in main.ts, or in the console.

The workflow in \`.github\` plans on pull requests and applies on main once someone approves. Until a backend and keys are
set, it only synthesizes.
`;
