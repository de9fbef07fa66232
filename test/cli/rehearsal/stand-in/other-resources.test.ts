import { UNKNOWN } from "../../../../cli/rehearsal/protocol/values";
import { lookUp } from "../../../../cli/rehearsal/stand-in/operations";
import { newWorkspace, Resource } from "./resource";

it("a resource without rules of its own has an id, its parent's AKAs and nothing made up", () => {
  const workspace = newWorkspace();
  const directory = { parent: "sandbox", profile_id_template: "t", title: "Any" };
  expect(new Resource(workspace, "turbot_local_directory").plan(directory).planned).toMatchObject({
    ...directory,
    id: UNKNOWN,
    parent_akas: UNKNOWN,
    status: UNKNOWN,
  });
  const { state } = Resource.create(workspace, "turbot_local_directory", directory);
  expect(state).toMatchObject({ parent: workspace.get("sandbox").id, parent_akas: ["sandbox"], status: null });
});

it("a folder can be what others lie below or are attached to", () => {
  const workspace = newWorkspace();
  const { state } = Resource.create(workspace, "turbot_folder", { parent: "sandbox", title: "Any", akas: ["deep"] });
  expect(Resource.create(workspace, "turbot_folder", { parent: "deep", title: "Any" }).state.parent).toBe(state.id);
});

it("an id given in the configuration stays unused, as the workspace gives its own", () => {
  const { state } = Resource.create(newWorkspace(), "turbot_folder", { parent: "sandbox", title: "Any", id: "mine" });
  expect(state.id).not.toBe("mine");
});

it("the data source turbot_resource tells id and AKAs", () => {
  const workspace = newWorkspace();
  expect(lookUp(workspace, "turbot_resource", { id: "sandbox", data: null })).toEqual({
    id: "sandbox",
    akas: ["sandbox"],
    turbot: { id: workspace.get("sandbox").id },
    data: null,
  });
  expect(() => lookUp(workspace, "turbot_resource", { id: "nowhere" })).toThrow("Not Found: nowhere");
});
