import { Testing, type TerraformStack } from "cdktf";
import { CalculatedPolicy, PolicyPack, PolicyPackStack } from "../src";
import { userApprovedCustom } from "../src/policy-types/aws-iam";
import { newApp, newPack, newStack, written } from "./synth";

const QUERY = "{ account { turbot { id } } }";
const TEMPLATE = '{% if $.account.turbot.id %}"Approved"{% else %}"Skip"{% endif %}';

describe("a placeholder that is left in", () => {
  it.each([
    ["the title", { title: "PLACEHOLDER: a title." }, "'title' must be written, got: \"PLACEHOLDER: a title.\""],
    ["the description", { description: "PLACEHOLDER: say why." }, "'description' must be written"],
  ])("%s is an error at synth, and nothing is written", (_, props, message) => {
    const app = newApp();
    newPack(props, newStack({}, app));
    expect(() => written(app)).toThrow(message);
  });

  it.each([
    ["queries", `# PLACEHOLDER: ask.\n${QUERY}`, TEMPLATE],
    ["template", QUERY, `{#- PLACEHOLDER: ask. -#}${TEMPLATE}`],
  ])("%s of a calculated policy is an error at synth", (prop, query, template) => {
    const app = newApp();
    const pack = newPack({}, newStack({}, app));
    pack.addSetting(userApprovedCustom, CalculatedPolicy.fromText({ queries: [query], template }));
    expect(() => written(app)).toThrow(
      `'${prop}' must be written, got: "PLACEHOLDER: ask." (at stack/main). ` +
        "Replace the placeholder that policy-packs left there.",
    );
  });

  it("does not keep a test from looking at the pack", () => {
    const stack: TerraformStack = new PolicyPackStack(newApp(), "stack");
    new PolicyPack(stack, "main", { title: "PLACEHOLDER: a title." });
    expect(Testing.synth(stack)).toContain("PLACEHOLDER: a title.");
  });

  it.each(["A placeholder for a pack", "PLACEHOLDERS: none"])("is none in %j", (title) => {
    const app = newApp();
    newPack({ title }, newStack({}, app));
    expect(written(app).resource.turbot_policy_pack.main.title).toBe(title);
  });
});
