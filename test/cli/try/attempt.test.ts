import { tryOn } from "../../../cli/try/attempt";
import { resourceBy, resourcesOf } from "../../../cli/try/resources";
import { connect } from "../../../cli/workspace/client";
import { CalculatedPolicy } from "../../../src";
import { StandInWorkspace, type StoredResource } from "../workspace/stand-in-workspace";

const TYPE = "tmod:@turbot/aws-iam#/policy/types/userApprovedCustom";
const USER = "tmod:@turbot/aws-iam#/resource/types/user";
const RETRY_POLICY = { attempts: 2, firstPauseMs: 1, longestPauseMs: 2, timeoutMs: 10_000 };

const RESOURCES: StoredResource[] = [
  { id: "1", title: "Turbot" },
  { id: "10", title: "Sandbox", parent: "1", akas: ["sandbox_folder"] },
  ...["ann", "bob"].map((name, index) => ({
    ...{ id: `10${index}`, title: name, parent: "10", type: USER, akas: [`arn:aws:iam::111122223333:user/${name}`] },
    data: { UserName: name, Friend: "ann" },
  })),
  { id: "200", title: "logs", parent: "10", type: "tmod:@turbot/aws-s3#/resource/types/bucket" },
];

const POLICY = CalculatedPolicy.fromText({
  queries: [
    '{ user { UserName: get(path: "UserName") } }',
    '{ user { Name: get(path: "UserName") Is: get(path: "{{ $.user.UserName }}") } }',
  ],
  template: `{% if $.user.Name == "ann" %}Approved{% else %}{ result: Not approved, message: "{{ $.user.Name }}" }{% endif %}`,
});

const start = (): Promise<StandInWorkspace> =>
  StandInWorkspace.start({ resources: RESOURCES, targets: { [TYPE]: [USER] } });

describe("trying a calculated policy on a resource", () => {
  it("runs each query for the resource, renders the later ones, and evaluates the template here", async () => {
    const workspace = await start();
    const ask = connect(workspace.credentials, RETRY_POLICY);
    const bob = await resourceBy(ask, "arn:aws:iam::111122223333:user/bob");
    await expect(tryOn(ask, TYPE, POLICY, bob)).resolves.toEqual({
      resource: { id: "101", title: "bob", path: "Turbot > Sandbox > bob" },
      queries: [
        { text: POLICY.queries[0], result: { user: { UserName: "bob" } } },
        {
          text: '{ user { Name: get(path: "UserName") Is: get(path: "bob") } }',
          result: { user: { Name: "bob", Is: null } },
        },
      ],
      outcome: { kind: "value", value: { result: "Not approved", message: "bob" } },
    });
  });

  it("keeps resources apart that are tried at the same time with the same query", async () => {
    const workspace = await start();
    const ask = connect(workspace.credentials, RETRY_POLICY);
    const users = [];
    for await (const some of resourcesOf(ask, TYPE, ["10"])) users.push(...some);
    expect(users.map(({ title }) => title)).toEqual(["ann", "bob"]);
    const attempts = await Promise.all(users.map((user) => tryOn(ask, TYPE, POLICY, user)));
    expect(attempts.map(({ outcome }) => outcome)).toEqual([
      { kind: "value", value: "Approved" },
      { kind: "value", value: { result: "Not approved", message: "bob" } },
    ]);
  });

  it("says that the value would be in error if the workspace refuses a query", async () => {
    const workspace = await start();
    const ask = connect(workspace.credentials, RETRY_POLICY);
    const policy = CalculatedPolicy.fromText({ queries: ["{ bucket { Name } }"], template: "Approved" });
    await expect(tryOn(ask, TYPE, policy, { id: "100", title: "ann", path: undefined })).resolves.toMatchObject({
      queries: [],
      outcome: {
        kind: "error",
        message: 'the workspace refuses the query: Cannot query field "bucket" on type "Query"',
      },
    });
  });

  it("says that the value would be in error if the template fails", async () => {
    const workspace = await start();
    const ask = connect(workspace.credentials, RETRY_POLICY);
    const policy = CalculatedPolicy.fromText({
      queries: ['{ user { Keys: get(path: "Keys") } }'],
      template: "{% for key in $.user.Keys %}{% endfor %}{{ $.user.Keys.x() }}",
    });
    await expect(tryOn(ask, TYPE, policy, { id: "100", title: "ann", path: undefined })).resolves.toMatchObject({
      queries: [{ result: { user: { Keys: null } } }],
      outcome: { kind: "error" },
    });
  });

  it("fails if the workspace refuses the keys: that says nothing of the policy", async () => {
    const workspace = await start();
    const ask = connect({ ...workspace.credentials, secretKey: "other" }, RETRY_POLICY);
    await expect(tryOn(ask, TYPE, POLICY, { id: "100", title: "ann", path: undefined })).rejects.toThrow(
      "The keys must be valid",
    );
  });

  it("refuses a resource that the workspace does not have", async () => {
    const workspace = await start();
    await expect(resourceBy(connect(workspace.credentials, RETRY_POLICY), "nobody")).rejects.toThrow(
      'The resource must be in the workspace, got: "nobody". Check the id or AKA, and that the key may see it.',
    );
  });

  it("refuses a policy type of which the workspace does not know what it is for", async () => {
    const workspace = await start();
    const pages = resourcesOf(connect(workspace.credentials, RETRY_POLICY), "tmod:@acme/ops#/policy/types/x", ["10"]);
    await expect(pages.next()).rejects.toThrow("The workspace must know what tmod:@acme/ops#/policy/types/x is for");
  });

  it("sends queries only", async () => {
    const workspace = await start();
    const ask = connect(workspace.credentials, RETRY_POLICY);
    await tryOn(ask, TYPE, POLICY, await resourceBy(ask, "100"));
    expect(workspace.queries).toHaveLength(3);
    expect(workspace.queries.filter((query) => /\b(?:mutation|subscription)\b/.test(query))).toEqual([]);
  });
});
