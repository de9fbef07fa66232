import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { refreshQuerySchemas } from "../../../../cli/catalog/query-schemas/query-schemas";
import { calculatedTypes } from "../../../../cli/synthesis/calculated-types";
import { connect } from "../../../../cli/workspace/client";
import { CalculatedPolicy } from "../../../../src";
import { userApprovedCustom } from "../../../../src/policy-types/aws-iam";
import { Project } from "../../../project";
import { KEYS, WorkspaceServer } from "../refresh/workspace-server";

/** What a workspace offers for a policy of users, in short. */
const USERS = `
  type Query { user: User  account: Account  resources(filter: [String!], paging: String): Resources }
  scalar JSON
  interface Resource { turbot: Turbot  get(path: String!): JSON }
  type User implements Resource { UserName: String  turbot: Turbot  get(path: String!): JSON }
  type Account implements Resource { Id: String  turbot: Turbot  get(path: String!): JSON }
  type Resources { items: [Resource] }
  type Turbot { id: ID!  tags: JSON }
`;

describe("a project whose query schemas were refreshed", () => {
  const project = new Project();
  const query = join(project.folder, "src/packs/aws/iam/enforce-mfa-is-enabled-for-users/devices.graphql");
  const sound = readFileSync(query, "utf8");

  it("passes as before, and synthesizes no longer if a query asks for what the workspace does not have", async () => {
    expect(project.synth()).toMatchObject({ code: 0, stderr: "" });
    const { uri } = userApprovedCustom;
    const types = calculatedTypes(join(project.folder, "cdktf.out"));
    expect(types).toEqual([uri]);
    const server = await WorkspaceServer.start({ querySchemas: { [uri]: USERS } });
    const workspace = connect({ ...KEYS, workspace: server.address });
    await refreshQuerySchemas(workspace, { root: project.folder, types, dryRun: false });
    const files = { queries: ["user.graphql", "devices.graphql"], template: "approved.njk" };
    const policy = CalculatedPolicy.fromFiles(dirname(query), {
      ...files,
      constants: { accountsWithoutDevices: "Skip" },
    });
    expect(policy.check(userApprovedCustom, "", { root: project.folder })).toEqual([]);

    writeFileSync(query, sound.replace("get(path:", "get(pth:").replace("any: resources", "any: resorces"));
    const { code, stderr } = project.synth();
    expect(code).toBe(1);
    expect(stderr).toContain(`'queries' must ask for what the workspace has, got: "pth" (at `);
    expect(stderr).toContain('devices.graphql:5:19). Unknown argument "pth" on field "User.get". Did you mean "path"?');
    expect(stderr).toContain('Cannot query field "resorces" on type "Query". Did you mean "resources"?');
    expect(stderr).toContain('  5 |     UserName: get(pth: "UserName")\n    |                   ^');
  });
});
