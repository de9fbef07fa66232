import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, validate } from "graphql";
import { refreshQuerySchemas } from "../../../../cli/catalog/query-schemas/query-schemas";
import type { Refreshed } from "../../../../cli/catalog/refresh/refresh";
import { calculatedTypes } from "../../../../cli/synthesis/calculated-types";
import { connect } from "../../../../cli/workspace/client";
import { CalculatedPolicy, PolicyPack } from "../../../../src";
import { loadQuerySchema } from "../../../../src/calculated-policy/query/query-schema";
import { userApproved, UserApproved, userApprovedCustom } from "../../../../src/policy-types/aws-iam";
import { contentsOf } from "../../../provider/folders";
import { newApp, newFolder, newStack } from "../../../synth";
import { KEYS, WorkspaceServer } from "../refresh/workspace-server";

const RETRY_POLICY = { attempts: 2, firstPauseMs: 1, longestPauseMs: 1, timeoutMs: 10_000 };
const OWNER = "tmod:@acme/ops#/policy/types/owner";

/** What Guardrails offers for a policy of users, in short; mutations are for no query. */
const USERS = `
  type Query { user: User  resource(id: ID): Resource  account: Account }
  interface Resource { turbot: Turbot }
  type User implements Resource { UserName: String  turbot: Turbot  get(path: String!): String }
  type Bucket implements Resource { Name: String  turbot: Turbot }
  type Account { Id: String }
  type Turbot { id: ID!  tags: String }
  type Mutation { deleteUser(input: DeleteInput!): Boolean }
  input DeleteInput { id: ID! }
`;

async function refresh(
  querySchemas: Readonly<Record<string, string>>,
  types: readonly string[],
  root = newFolder(),
  dryRun = false,
): Promise<Refreshed & { root: string }> {
  const server = await WorkspaceServer.start({ querySchemas });
  const query = connect({ ...KEYS, workspace: server.address }, RETRY_POLICY);
  return { root, ...(await refreshQuerySchemas(query, { root, types, dryRun })) };
}

/** What is wrong with a query for users of a project. */
const faultsOf = (root: string, query: string): readonly string[] => {
  const schema = loadQuerySchema(userApprovedCustom.uri, root);
  if (schema === undefined) throw new Error("There is no schema.");
  return validate(schema, parse(query)).map(({ message }) => message);
};

describe("what the queries of a policy type can ask", () => {
  const { uri } = userApprovedCustom;

  it("is stored so that graphql-js can hold queries against it", async () => {
    const { root, isChanged, lines } = await refresh({ [uri]: USERS }, [uri]);
    expect([isChanged, lines]).toEqual([true, [`~ ${uri}: query schema`]]);
    expect([...contentsOf(root).keys()]).toEqual(["query-schemas/aws-iam/userApprovedCustom.graphql"]);
    expect(faultsOf(root, '{ user { UserName name: get(path: "x") turbot { id } } }')).toEqual([]);
    expect(faultsOf(root, "{ resource(id: 1) { ... on Bucket { Name } } }")).toEqual([]);
    expect(faultsOf(root, "{ user { username get(pth: 1) } bucket { Name } }")).toEqual([
      'Cannot query field "username" on type "User". Did you mean "UserName"?',
      'Unknown argument "pth" on field "User.get". Did you mean "path"?',
      expect.stringContaining('argument "path" of type "String!" is required'),
      'Cannot query field "bucket" on type "Query".',
    ]);
  });

  it("holds nothing that no query reaches", async () => {
    const { root } = await refresh({ [uri]: USERS }, [uri]);
    expect([...contentsOf(root).values()].join("\n")).not.toMatch(/Mutation|DeleteInput/);
  });

  it("is in a file for each type, and changes nothing the second time", async () => {
    const schemas = { [uri]: USERS, [OWNER]: "type Query { folder: String }" };
    const { root } = await refresh(schemas, [uri, OWNER]);
    const before = contentsOf(root);
    expect([...before.keys()]).toEqual([
      "query-schemas/acme/ops/owner.graphql",
      "query-schemas/aws-iam/userApprovedCustom.graphql",
    ]);
    expect(await refresh(schemas, [uri, OWNER], root)).toMatchObject({ isChanged: false, lines: [] });
    expect(contentsOf(root)).toEqual(before);
  });

  it("is only told about in a dry run", async () => {
    const { root, isChanged } = await refresh({ [uri]: USERS }, [uri], newFolder(), true);
    expect([isChanged, contentsOf(root).size]).toEqual([true, 0]);
  });

  it("stays as it was for a type of which the workspace tells nothing", async () => {
    const { root } = await refresh({ [uri]: USERS, [OWNER]: USERS }, [uri, OWNER]);
    const { lines } = await refresh({ [uri]: USERS }, [uri, OWNER], root);
    expect(lines).toEqual([expect.stringMatching(`^! ${OWNER}: its query schema is not known \\(`)]);
    expect(loadQuerySchema(OWNER, root)).toBeDefined();
  });

  it("is an error if the workspace tells nothing of any type", async () => {
    await expect(refresh({}, [OWNER])).rejects.toThrow("must be a Guardrails workspace");
  });
});

describe("the schema of a policy type that was not refreshed", () => {
  it("is none", () => {
    expect(loadQuerySchema(OWNER, newFolder())).toBeUndefined();
  });

  it("is an error if its file is no schema, and is read anew once that is mended", async () => {
    const { root } = await refresh({ [OWNER]: USERS }, [OWNER]);
    const file = join(root, "query-schemas/acme/ops/owner.graphql");
    const sound = readFileSync(file, "utf8");
    writeFileSync(file, "type Query {");
    expect(() => loadQuerySchema(OWNER, root)).toThrow(
      /^'file' must be a readable file, got: "query-schemas\/acme\/ops\/owner\.graphql"\. It is no GraphQL schema \(Syntax Error: /,
    );
    writeFileSync(file, `${sound}\n`);
    expect(loadQuerySchema(OWNER, root)).toBe(loadQuerySchema(OWNER, root));
  });
});

describe("the policy types that are used", () => {
  it("are those that a pack of the last synthesis calculates", () => {
    const app = newApp();
    for (const id of ["one", "two"]) {
      const pack = new PolicyPack(newStack({}, app, id), "main", { title: "A pack" });
      pack.addSetting(userApproved, UserApproved.SKIP);
      pack.addSetting(
        userApprovedCustom,
        CalculatedPolicy.fromText({
          queries: ["{ user { UserName } }"],
          template: '{% if $.user.UserName == "ada" %}Approved{% else %}Skip{% endif %}',
        }),
      );
    }
    app.synth();
    expect(calculatedTypes(app.outdir)).toEqual([userApprovedCustom.uri]);
  });

  it("cannot be told without a synthesis", () => {
    expect(() => calculatedTypes(newFolder())).toThrow("There are no stacks in ");
  });
});
