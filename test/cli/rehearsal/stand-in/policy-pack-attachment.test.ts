import type { Values } from "../../../../cli/rehearsal/protocol/values";
import type { Workspace } from "../../../../cli/rehearsal/stand-in/workspace";
import { packIn, newWorkspace, Resource } from "./resource";

const attach = (workspace: Workspace, config: Values): Resource & { readonly state: Values } =>
  Resource.create(workspace, "turbot_policy_pack_attachment", config);

describe("an attachment", () => {
  it("is known by the ids of pack and resource", () => {
    const workspace = newWorkspace();
    const pack = packIn(workspace, { akas: ["mine"] });
    const sandbox = workspace.get("sandbox").id;
    expect(attach(workspace, { policy_pack: "mine", resource: "sandbox" }).state).toEqual({
      id: `${pack.id}_${sandbox}`,
      policy_pack: pack.id,
      policy_pack_akas: ["mine"],
      resource: sandbox,
      resource_akas: ["sandbox"],
    });
  });

  it.each([
    [{ policy_pack: "mine", resource: "sandbox" }, []],
    [{ policy_pack: "mine", resource: "production" }, ["resource"]],
    [{ policy_pack: "other", resource: "sandbox" }, ["policy_pack"]],
  ])("is replaced where either becomes another: %j", (config, replacedBy) => {
    const workspace = newWorkspace();
    packIn(workspace, { akas: ["mine"] });
    packIn(workspace, { akas: ["other"] });
    const attachment = attach(workspace, { policy_pack: "mine", resource: "sandbox" });
    expect(attachment.plan(config).replacedBy).toEqual(replacedBy);
  });

  it("cannot be there twice", () => {
    const workspace = newWorkspace();
    packIn(workspace, { akas: ["mine"] });
    const first = attach(workspace, { policy_pack: "mine", resource: "sandbox" });
    expect(() => attach(workspace, { policy_pack: "mine", resource: workspace.get("sandbox").id })).toThrow(
      `attachment ${first.id} already exists`,
    );
  });

  it.each([
    { policy_pack: "mine", resource: "nowhere" },
    { policy_pack: "nowhere", resource: "sandbox" },
  ])("needs both to be there: %j", (config) => {
    const workspace = newWorkspace();
    packIn(workspace, { akas: ["mine"] });
    expect(() => attach(workspace, config)).toThrow("Not Found: nowhere");
  });
});
