import { summary } from "../../../cli/synthesis/summary";
import { PolicyPack, unlisted } from "../../../src";
import { rootApproved, RootApproved } from "../../../src/policy-types/aws-iam";
import { ANYTHING, newApp, newPack, newStack } from "../../synth";

describe("the summary of a synthesis", () => {
  it("names each stack's file, each pack's title, and each setting's value", () => {
    const app = newApp();
    newPack({ title: "First" }, newStack({}, app, "one")).addSetting(rootApproved, RootApproved.CHECK_APPROVED);
    const two = newStack({}, app, "two");
    newPack({ title: "Second" }, two).addSetting(ANYTHING, 14);
    new PolicyPack(two, "third", { title: "Third" }).addSetting(rootApproved, RootApproved.SKIP);
    app.synth();
    expect(summary(app.outdir)).toBe(
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
    expect(summary(app.outdir)).toContain("    tmod:@acme/ops#/policy/types/owner  - a … (3 lines)");
  });

  it("lists the values that are unlisted", () => {
    const app = newApp();
    newPack({ title: "New" }, newStack({}, app)).addSetting(rootApproved, unlisted("Enforce: Lock"));
    app.synth();
    expect(summary(app.outdir)).toContain(
      '  Note: AWS > IAM > Root > Approved is set to "Enforce: Lock", which is not listed.',
    );
  });

  it("names what a pack is attached to", () => {
    const app = newApp();
    const pack = newPack({ title: "Attached" }, newStack({}, app));
    pack.addSetting(ANYTHING, unlisted("x"));
    pack.attachTo("sandbox_folder");
    app.synth();
    expect(summary(app.outdir)).toContain("    attached to sandbox_folder");
  });
});
