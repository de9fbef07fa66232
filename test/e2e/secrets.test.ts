import { TerraformVariable } from "cdktf";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import { Workspace } from "../../cli/rehearsal/stand-in/workspace";
import type { Plan } from "../../cli/terraform/plan-json";
import { planSummary } from "../../cli/terraform/plan-summary";
import { plannedChanges } from "../../cli/terraform/planned-changes";
import { PLAN_FILE, Terraform, terraform } from "../../cli/terraform/terraform";
import { PolicyType } from "../../src";
import { newPack } from "../synth";
import { deployed, describeWithTerraform, synthesize, TERRAFORM_MS } from "./deployment";

const TYPES = ["token", "encrypted", "later", "plain"].map(
  (name) => new PolicyType<string>({ uri: `tmod:@acme/ops#/policy/types/${name}` }),
);

/** A stack with a value from a sensitive variable, an encrypted one, one that is known only after apply, and a plain one. */
const stackOf = (version: number, outdir?: string): string =>
  synthesize((stack) => {
    const [token, encrypted, later, plain] = TYPES as [
      PolicyType<string>,
      PolicyType<string>,
      PolicyType<string>,
      PolicyType<string>,
    ];
    const pack = newPack({}, stack);
    const variable = new TerraformVariable(stack, "token", { sensitive: true, default: `hunter${version}` });
    pack.addSetting(token, variable.stringValue);
    pack.addSetting(encrypted, `hidden${version}`, { pgpKey: "keybase:me" });
    pack.addSetting(later, `${pack.resource.id}-${version}`);
    pack.addSetting(plain, `shown${version}`);
  }, outdir);

describeWithTerraform("the summary of a plan", () => {
  it(
    "shows no secret, at first and when it changes",
    async () => {
      await withRehearsal({ workspace: new Workspace({ policyTypes: TYPES }) }, async ({ env }) => {
        const summary = async (folder: string): Promise<string> => {
          const { stdout } = await terraform(folder, ["show", "-json", PLAN_FILE], { env });
          return planSummary("stack", plannedChanges(JSON.parse(stdout) as Plan));
        };
        const row = (name: string): string => `\`tmod:@acme/ops#/policy/types/${name}\``;

        const folder = stackOf(1);
        const first = new Terraform(folder, { env });
        await first.init();
        await first.plan();
        const added = await summary(folder);
        expect(added).toContain(`| ${row("token")} | add | – | (sensitive value) | no |`);
        expect(added).toContain(`| ${row("encrypted")} | add | – | (sensitive value) | no |`);
        expect(added).toContain(`| ${row("later")} | add | – | (known after apply) | (known after apply) |`);
        expect(added).toContain(`| ${row("plain")} | add | – | \`shown1\` | no |`);

        await deployed(folder, { env });
        stackOf(2, `${folder}/../..`);
        const changes = await first.plan();
        const changed = await summary(folder);
        expect(changed).toContain(`| ${row("token")} | change | (sensitive value) | (sensitive value) | no |`);
        expect(changed).toContain(`| ${row("encrypted")} | change | (sensitive value) | (sensitive value) | no |`);
        expect(changed).toContain(`| ${row("plain")} | change | \`shown1\` | \`shown2\` | no |`);
        expect(added + changed + JSON.stringify(changes)).not.toMatch(/hunter|hidden/);
      });
    },
    TERRAFORM_MS,
  );
});
