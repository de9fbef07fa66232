import { descriptions } from "../../../cli/synthesis/description";
import { summary } from "../../../cli/synthesis/summary";
import { CalculatedPolicy, PolicyPack, PolicyType, unlisted } from "../../../src";
import { rootApproved, RootApproved, rootApprovedCustom, userApprovedCustom } from "../../../src/policy-types/aws-iam";
import { ANYTHING, newApp, newPack, newStack } from "../../synth";

describe("the summary of a synthesis", () => {
  it("names each stack's file, each pack's title, and each setting's value", () => {
    const app = newApp();
    newPack({ title: "First" }, newStack({}, app, "one")).addSetting(rootApproved, RootApproved.CHECK_APPROVED);
    const two = newStack({}, app, "two");
    newPack({ title: "Second" }, two).addSetting(ANYTHING, 14);
    new PolicyPack(two, "third", { title: "Third" }).addSetting(rootApproved, RootApproved.SKIP);
    app.synth();
    expect(summary(descriptions(app.outdir))).toBe(
      [
        `Wrote ${app.outdir}/stacks/one/cdk.tf.json`,
        "  First",
        "    AWS > IAM > Root > Approved  Check: Approved",
        "",
        `Wrote ${app.outdir}/stacks/two/cdk.tf.json`,
        "  Second",
        "    tmod:@acme/ops#/policy/types/owner  14",
        "  Third",
        "    AWS > IAM > Root > Approved         Skip",
      ].join("\n"),
    );
  });

  it("shows the first line of a long value, and how long it is", () => {
    const app = newApp();
    newPack({ title: "Long" }, newStack({}, app)).addSetting(ANYTHING, ["a", "b", "c"]);
    app.synth();
    expect(summary(descriptions(app.outdir))).toContain("    tmod:@acme/ops#/policy/types/owner  - a … (3 lines)");
  });

  it("says what a calculated policy gives with nothing known", () => {
    const app = newApp();
    const pack = newPack({ title: "Calculated" }, newStack({}, app));
    const queries = ["{ user { Name } }"];
    const policy = (template: string): CalculatedPolicy => CalculatedPolicy.fromText({ queries, template });
    pack.addSetting(userApprovedCustom, policy('{{ "Approved" if $.user.Name == "ada" else "Not approved" }}'));
    pack.addSetting(rootApprovedCustom, policy("{{ $.user.Name.length }}{{ 'Skip' if $.user.Name }}"));
    pack.addSetting(ANYTHING, policy("{{ $.user.Name }}"));
    app.synth();
    const text = summary(descriptions(app.outdir));
    expect(text).toContain("Approved > Custom  (calculated for each resource; with nothing known: Not approved)");
    expect(text).toContain("Approved > Custom  (calculated for each resource; with nothing known: an error)");
    expect(text).toMatch(/owner +\(calculated for each resource\)$/m);
  });

  it("lists the values that are unlisted", () => {
    const app = newApp();
    newPack({ title: "New" }, newStack({}, app)).addSetting(rootApproved, unlisted("Enforce: Lock"));
    app.synth();
    expect(summary(descriptions(app.outdir))).toContain(
      '  Note: AWS > IAM > Root > Approved is set to "Enforce: Lock", which is not listed.',
    );
  });

  it("names what a pack is attached to", () => {
    const app = newApp();
    const pack = newPack({ title: "Attached" }, newStack({}, app));
    pack.addSetting(ANYTHING, unlisted("x"));
    pack.attachTo("sandbox_folder");
    app.synth();
    expect(summary(descriptions(app.outdir))).toContain("    attached to sandbox_folder");
  });

  it("shows texts as the workspace gets them, with every character in sight", () => {
    const app = newApp();
    newPack({ title: "${title} %{ if }" }, newStack({}, app)).addSetting(ANYTHING, "say ${hello} \u001b[2K");
    app.synth();
    expect(summary(descriptions(app.outdir))).toBe(
      [
        `Wrote ${app.outdir}/stacks/stack/cdk.tf.json`,
        "  ${title} %{ if }",
        "    tmod:@acme/ops#/policy/types/owner  say ${hello} \\u{1b}[2K",
      ].join("\n"),
    );
  });

  it("names a policy of a private mod by the path that the app gives it", () => {
    const app = newApp();
    const type = new PolicyType<string>({ uri: "tmod:@acme/ops#/policy/types/owner", path: "Acme > Ops > Owner" });
    newPack({ title: "Private" }, newStack({}, app)).addSetting(type, "platform");
    app.synth();
    expect(summary(descriptions(app.outdir))).toContain("    Acme > Ops > Owner  platform");
  });
});
