import { UNKNOWN } from "../../../../cli/rehearsal/protocol/values";
import { packIn, newWorkspace, Resource } from "./resource";

describe("a policy pack's plan", () => {
  it("leaves to the workspace what only that can tell", () => {
    const { planned } = new Resource(newWorkspace(), "turbot_policy_pack").plan({ title: "Any" });
    expect(planned).toEqual({
      title: "Any",
      parent: "tmod:@turbot/turbot#/",
      id: UNKNOWN,
      parent_akas: UNKNOWN,
      akas: null,
      description: null,
      filter: null,
      tags: null,
    });
  });

  it.each([
    ["the same again", { akas: ["a", "b"] }],
    ["AKAs in another order", { akas: ["b", "a"] }],
    ["the parent by its AKA, where the state has its id", { akas: ["a", "b"], parent: "tmod:@turbot/turbot#/" }],
  ])("shows no change for %s", (_, config) => {
    const pack = packIn(newWorkspace(), { akas: ["a", "b"] });
    expect(pack.changes({ title: "Any", ...config })).toEqual([]);
  });

  it.each([
    ["title", { title: "Other", akas: ["a"] }],
    ["akas", { title: "Any", akas: ["a", "c"] }],
    ["parent", { title: "Any", akas: ["a"], parent: "sandbox" }],
    ["description", { title: "Any", akas: ["a"], description: "New" }],
  ])("changes %s in place", (name, config) => {
    const pack = packIn(newWorkspace(), { akas: ["a"] });
    expect(pack.changes(config)).toEqual([name]);
    expect(pack.plan(config).replacedBy).toEqual([]);
  });
});

describe("a policy pack", () => {
  it("has an id, and its parent's id and AKAs, once it is applied", () => {
    const workspace = newWorkspace();
    const pack = packIn(workspace, { parent: "sandbox" });
    expect(pack.state).toMatchObject({ parent: workspace.get("sandbox").id, parent_akas: ["sandbox"] });
    expect(workspace.get(pack.id).values).toEqual(pack.state);
  });

  it("is known by its AKAs, those of its last change", () => {
    const workspace = newWorkspace();
    const pack = packIn(workspace, { akas: ["kept", "old"] });
    pack.apply({ title: "Any", akas: ["kept", "new"] });
    expect(workspace.get("kept").id).toBe(pack.id);
    expect(workspace.get("new").id).toBe(pack.id);
    expect(workspace.find("old")).toBeUndefined();
  });

  it("cannot have an AKA of another resource", () => {
    const workspace = newWorkspace();
    const first = packIn(workspace, { akas: ["mine"] });
    expect(() => packIn(workspace, { akas: ["mine"] })).toThrow(
      `data validation failed: AKA mine is in use by resource ${first.id}`,
    );
    expect(workspace.all("turbot_policy_pack")).toHaveLength(1);
  });

  it("cannot lie below what is not there", () => {
    expect(() => packIn(newWorkspace(), { parent: "nowhere" })).toThrow("Not Found: nowhere");
  });

  it("cannot be removed while it is attached, and can be afterwards", () => {
    const workspace = newWorkspace();
    const pack = packIn(workspace, { akas: ["mine"] });
    const attachment = Resource.create(workspace, "turbot_policy_pack_attachment", {
      policy_pack: "mine",
      resource: "sandbox",
    });
    expect(() => pack.remove()).toThrow(
      `policy pack ${pack.id} is attached to ${workspace.get("sandbox").id}. Detach it`,
    );
    attachment.remove();
    pack.remove();
    expect(workspace.made()).toEqual([]);
  });

  it("takes its settings with it", () => {
    const workspace = newWorkspace();
    const pack = packIn(workspace);
    Resource.create(workspace, "turbot_policy_setting", {
      resource: pack.id,
      type: "tmod:@turbot/aws-iam#/policy/types/userApproved",
      value: "Skip",
    });
    pack.remove();
    expect(workspace.made()).toEqual([]);
  });
});
