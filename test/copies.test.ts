import * as cdktf from "cdktf";
import * as constructs from "constructs";
import * as library from "../src";
import * as awsIam from "../src/policy-types/aws-iam";
import { newApp, newStack, resources, written } from "./synth";

/** The library and a mod's policy types, of one copy. */
interface Copy extends Pick<typeof library, "CalculatedPolicy" | "PolicyPack" | "PolicyPackStack" | "unlisted"> {
  readonly awsIam: typeof awsIam;
}

/** A second copy of the library, as a program has it whose packages ask for different versions. */
function secondCopy(): Copy {
  const copies: Copy[] = [];
  jest.isolateModules(() => {
    jest.doMock("cdktf", () => cdktf);
    jest.doMock("constructs", () => constructs);
    const types = jest.requireActual<typeof awsIam>("../src/policy-types/aws-iam");
    copies.push({ ...jest.requireActual<typeof library>("../src"), awsIam: types });
    jest.dontMock("cdktf");
    jest.dontMock("constructs");
  });
  return copies[0] as Copy;
}

describe("with a second copy of the library in the program", () => {
  const second = secondCopy();

  it("the copies are two", () => {
    expect(second.PolicyPack).not.toBe(library.PolicyPack);
  });

  it("a pack takes the other copy's policy types, unlisted values and calculated policies", () => {
    const pack = new library.PolicyPack(newStack(), "main", { title: "Both" });
    pack.addSetting(second.awsIam.rootApproved, second.unlisted("Enforce: Lock"));
    pack.addSetting(
      awsIam.rootApprovedCustom,
      second.CalculatedPolicy.fromText({
        queries: ['{ account { Id: get(path: "Id") } }'],
        template: '{% if $.account.Id == "1" %}"Approved"{% else %}"Skip"{% endif %}',
      }),
    );
    expect(resources(pack, "turbot_policy_setting")).toMatchObject({
      aws_iam_root_approved: { value: "Enforce: Lock" },
      aws_iam_root_approved_custom: { template: expect.stringContaining("Approved") },
    });
    expect(pack.calculated(awsIam.rootApprovedCustom).evaluate({ account: { Id: "1" } })).toBe("Approved");
  });

  it("a pack of one goes on a stack of the other", () => {
    const pack = new second.PolicyPack(newStack(), "main", { title: "Other" });
    expect(resources(pack, "turbot_policy_pack")).toMatchObject({ main: { title: "Other" } });
  });

  it("an app writes the stacks of both", () => {
    const app = newApp();
    new library.PolicyPack(newStack({}, app, "one"), "main", { title: "One" });
    new second.PolicyPack(new second.PolicyPackStack(app, "two"), "main", { title: "Two" });
    expect(written(app, "one").resource.turbot_policy_pack.main.title).toBe("One");
    expect(written(app, "two").resource.turbot_policy_pack.main.title).toBe("Two");
  });

  it("an AKA is unique over the packs of both", () => {
    const stack = newStack();
    new library.PolicyPack(stack, "main", { title: "One", akas: ["same"] });
    expect(() => new second.PolicyPack(stack, "other", { title: "Two", akas: ["same"] })).toThrow("same");
  });

  it.each([
    ["PolicyPack", () => new second.PolicyPack(newStack(), "main", { title: "Other" }), library.PolicyPack],
    ["PolicyType", () => second.awsIam.rootApproved, library.PolicyType],
    ["Unlisted", () => second.unlisted("x"), library.unlisted("x").constructor],
  ] as const)("an object of %s is one to both", (_, make, type) => {
    expect(make()).toBeInstanceOf(type);
    expect({}).not.toBeInstanceOf(type);
  });

  it("a class that extends one of them knows its own objects alone", () => {
    class Own extends library.PolicyPack {}
    expect(new Own(newStack(), "main", { title: "Own" })).toBeInstanceOf(Own);
    expect(new library.PolicyPack(newStack(), "main", { title: "Any" })).not.toBeInstanceOf(Own);
  });
});
