import { PolicyPack, PolicyType, unlisted } from "../src";
import { Unlisted } from "../src/unlisted";
import { newStack, synthesized } from "./synth";

enum Mode {
  SKIP = "Skip",
  CHECK_APPROVED = "Check: Approved",
  CHECK_TRUSTED_ACCESS_ALL = "Check: Trusted Access > *",
  ENFORCE_DELETE_UNAPPROVED = "Enforce: Delete unapproved",
  FORCE_INACTIVE_IF_AGE_OVER_90_DAYS = "Force inactive if age > 90 days",
}

const approved = new PolicyType<Mode>({
  uri: "tmod:@acme/ops#/policy/types/approved",
  path: "Acme > Ops > Approved",
  values: Mode,
});

const newPack = (): PolicyPack => new PolicyPack(newStack(), "main", { title: "A pack" });

describe("a value in unlisted", () => {
  it("is held exactly as it was given, and can be told from a plain one", () => {
    expect(unlisted(" Enforce: A newer mode ")).toEqual(new Unlisted(" Enforce: A newer mode "));
  });

  it("is sent as it stands", () => {
    const setting = newPack().addSetting(approved, unlisted("Enforce: Detach  unapproved"));
    const { resource } = synthesized(setting.cdktfStack);
    expect(resource.turbot_policy_setting.ops_approved.value).toBe("Enforce: Detach  unapproved");
  });

  it.each([
    ["Enforce: Delete Unapproved", "Enforce: Delete unapproved"],
    ["Enforce: delete-unapproved", "Enforce: Delete unapproved"],
    ["check: approved", "Check: Approved"],
    ["Check : Approved ", "Check: Approved"],
    ["Check: `Trusted Access > *`", "Check: Trusted Access > *"],
    ["Force inactive if age >90 days", "Force inactive if age > 90 days"],
  ])("is refused where it only misspells a listed one, which is named: %j", (given, meant) => {
    expect(() => newPack().addSetting(approved, unlisted(given))).toThrow(
      `'value' must be one of the values of Acme > Ops > Approved, got: ${JSON.stringify(given)} (at stack/main). ` +
        `Did you mean ${JSON.stringify(meant)}? `,
    );
  });

  it.each([
    "Force inactive if age < 90 days",
    "Force inactive if age >= 90 days",
    "Force inactive if age > 9 days",
    "Check: Trusted Access",
    "Check: Not approved",
  ])("is taken where it is near a listed one, but says something else: %j", (given) => {
    expect(() => newPack().addSetting(approved, unlisted(given))).not.toThrow();
  });

  it("is refused where it is empty", () => {
    expect(() => newPack().addSetting(approved, unlisted(""))).toThrow(
      /^'value' must be given for Acme > Ops > Approved/,
    );
  });
});

describe("a value without unlisted", () => {
  it("is refused where it is not listed, and the listed one that is nearest is named", () => {
    expect(() => newPack().addSetting(approved, "Enforce: Delete unaproved" as Mode)).toThrow(
      /Did you mean "Enforce: Delete unapproved"\?/,
    );
  });

  it("is refused with the way out where no listed one is near", () => {
    expect(() => newPack().addSetting(approved, "Enforce: Quarantine" as Mode)).toThrow(
      /a value that is newer than this list goes in unlisted\("…"\)\.$/,
    );
  });
});
