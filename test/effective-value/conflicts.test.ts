import { Folder } from "@cdktf/provider-turbot/lib/folder";
import { Testing, type App } from "cdktf";
import { PolicyPack, type PolicyPackStack, Precedence, type SettingOptions } from "../../src";
import { bucketVersioning, BucketVersioning } from "../../src/policy-types/aws-s3";
import { newApp, newStack } from "../synth";

const { CHECK_ENABLED, ENFORCE_ENABLED, SKIP } = BucketVersioning;

/** Adds a pack that sets the mode, and attaches it. */
function attach(
  stack: PolicyPackStack,
  id: string,
  mode: BucketVersioning,
  to: string,
  options?: SettingOptions,
): void {
  const pack = new PolicyPack(stack, id, { title: id });
  pack.addSetting(bucketVersioning, mode, options);
  pack.attachTo(to, { name: `${id}_to` });
}

const open = "'resource' must get one value of AWS > S3 > Bucket > Versioning";
const errorsOf =
  (stack: PolicyPackStack): (() => unknown) =>
  () =>
    Testing.synth(stack, true);

describe("two packs on one resource", () => {
  it("are an error if their values differ and their precedence does not", () => {
    const stack = newStack();
    attach(stack, "one", CHECK_ENABLED, "sandbox");
    attach(stack, "two", ENFORCE_ENABLED, "sandbox");
    expect(errorsOf(stack)).toThrow(open);
  });

  it.each<[string, SettingOptions, SettingOptions, BucketVersioning]>([
    ["the values are equal", {}, {}, CHECK_ENABLED],
    ["one is recommended", {}, { precedence: Precedence.RECOMMENDED }, ENFORCE_ENABLED],
    ["the other accepts it", {}, { accept: [{ conflict: "stack/one", reason: "Moving" }] }, ENFORCE_ENABLED],
    ["the first accepts it", { accept: [{ conflict: "stack/two", reason: "Moving" }] }, {}, ENFORCE_ENABLED],
    [
      "one ends when the other begins",
      { validTo: "2027-01-01T00:00:00Z" },
      { validFrom: "2027-01-01T00:00:00Z" },
      ENFORCE_ENABLED,
    ],
  ])("are none if %s", (_, first, second, mode) => {
    const stack = newStack();
    attach(stack, "one", CHECK_ENABLED, "sandbox", first);
    attach(stack, "two", mode, "sandbox", second);
    expect(errorsOf(stack)).not.toThrow();
  });

  it.each<[string, SettingOptions, SettingOptions]>([
    ["both are recommended", { precedence: Precedence.RECOMMENDED }, { precedence: Precedence.RECOMMENDED }],
    ["one spells out that it is required", {}, { precedence: Precedence.REQUIRED }],
    ["another pack is accepted", {}, { accept: [{ conflict: "stack/three", reason: "Moving" }] }],
    ["they overlap in time", { validTo: "2027-01-02T00:00:00Z" }, { validFrom: "2027-01-01T00:00:00Z" }],
  ])("are an error though %s", (_, first, second) => {
    const stack = newStack();
    attach(stack, "one", CHECK_ENABLED, "sandbox", first);
    attach(stack, "two", ENFORCE_ENABLED, "sandbox", second);
    expect(errorsOf(stack)).toThrow(open);
  });

  it("are found in two stacks of a workspace, and in none of another", () => {
    const [app, apart] = [newApp(), newApp()];
    for (const [each, profile] of [
      [app, undefined],
      [apart, "other"],
    ] as const) {
      attach(newStack({}, each, "a"), "one", CHECK_ENABLED, "sandbox");
      attach(newStack({ profile }, each, "b"), "two", ENFORCE_ENABLED, "sandbox");
    }
    expect(() => app.synth()).toThrow(open);
    expect(() => apart.synth()).not.toThrow();
  });

  it("are found if one names a folder of the app by its AKA, the other by its id", () => {
    const stack = newStack();
    const folder = new Folder(stack, "dev", { title: "Dev", parent: "tmod:@turbot/turbot#/", akas: ["x", "dev"] });
    attach(stack, "one", CHECK_ENABLED, "dev");
    attach(stack, "two", ENFORCE_ENABLED, folder.id);
    expect(errorsOf(stack)).toThrow(`${open}, got: "x"`);
  });

  it("are told by pairs: all of them, and none beside them", () => {
    const stack = newStack();
    for (const [id, mode] of Object.entries({ a: SKIP, b: CHECK_ENABLED, c: ENFORCE_ENABLED, d: SKIP })) {
      attach(stack, id, mode, "sandbox");
    }
    attach(stack, "apart", ENFORCE_ENABLED, "elsewhere");
    const thrown = ((): string => {
      try {
        Testing.synth(stack, true);
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    })();
    const told = [...thrown.matchAll(/of stack\/(\w+) and .*? of stack\/(\w+) have/g)].map(
      ([, one, two]) => `${one}${two}`,
    );
    expect(told.sort()).toEqual(["ab", "ac", "bc", "bd", "cd"]);
  });
});

describe("packs on a folder of the app and below it", () => {
  /** What a synthesis says of a pack on a folder and one on a folder in it. */
  function warnings(below: BucketVersioning, options?: SettingOptions): string[] {
    const app: App = newApp();
    const stack = newStack({}, app);
    const all = new Folder(stack, "all", { title: "All", parent: "tmod:@turbot/turbot#/", akas: ["all"] });
    new Folder(stack, "dev", { title: "Dev", parent: all.id, akas: ["dev"] });
    attach(stack, "one", CHECK_ENABLED, "all");
    attach(stack, "two", below, "dev", options);
    app.synth();
    return Object.values(app.manifest.stacks).flatMap(({ annotations }) => annotations.map(({ message }) => message));
  }

  it("are a warning that says which one wins, and why", () => {
    expect(warnings(SKIP)).toEqual([
      '"Skip" of stack/two wins over "Check: Enabled" of stack/one for AWS > S3 > Bucket > Versioning on dev. ' +
        "Of settings of one precedence, the one on the more specific resource wins. " +
        'If that is meant, accept it: { accept: [{ conflict: "stack/one", reason: "…" }] }.',
    ]);
  });

  it("tell that a required setting above wins", () => {
    expect(warnings(SKIP, { precedence: Precedence.RECOMMENDED }).join()).toContain(
      '"Check: Enabled" of stack/one wins over "Skip" of stack/two',
    );
  });

  it("say nothing if their values are equal, or the conflict is accepted", () => {
    expect(warnings(CHECK_ENABLED)).toEqual([]);
    expect(warnings(SKIP, { accept: [{ conflict: "stack/one", reason: "Held back" }] })).toEqual([]);
  });
});
