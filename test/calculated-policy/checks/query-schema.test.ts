import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSchema } from "graphql";
import { CalculatedPolicy } from "../../../src";
import { resultOf } from "../../../src/calculated-policy/evaluation/results";
import { parseQuery } from "../../../src/calculated-policy/query/parse";
import { Source } from "../../../src/calculated-policy/source";
import { userApprovedCustom } from "../../../src/policy-types/aws-iam";
import { newFolder } from "../../synth";
import { faults } from "../faults";

/** What a workspace offers for a policy of users, in short. */
const SCHEMA = `
  type Query {
    user: User
    resource(id: ID): Resource
    resources(filter: [String!]): Resources
    control(uri: String, resourceId: ID): Control
    get(path: String): JSON
  }
  scalar JSON
  enum State { ok alarm }
  interface Resource { turbot: Turbot }
  type User implements Resource { UserName: String  Age: Int  Keys: [Key!]  turbot: Turbot  get(path: String!): JSON }
  type Bucket implements Resource { Name: String  turbot: Turbot }
  type Key { Id: String  isActive: Boolean }
  type Turbot { id: ID!  tags: JSON  akas: [String!] }
  type Resources { items: [Resource] }
  type Control { state: State }
`;

const found = (queries: string[], template = "Skip"): string[] => faults({ queries, template, schema: SCHEMA });

describe("the check query-schema finds", () => {
  it.each([
    ["a field that is not there", "{ user { Username } }", "query-schema query 1:1:10 Username"],
    ["a root that is not there", "{ usr { UserName } }", "query-schema query 1:1:3 usr"],
    ["an argument that is not there", '{ user { get(pth: "a", path: "b") } }', "query-schema query 1:1:14 pth"],
    ["an argument that is left out", "{ user { get } }", "query-schema query 1:1:10 get"],
    ["an argument of another kind", "{ user { get(path: 5) } }", "query-schema query 1:1:20 5"],
    ["an object without its fields", "{ user { turbot } }", "query-schema query 1:1:10 turbot"],
    ["fields of a value", "{ user { UserName { a } } }", "query-schema query 1:1:19 { a }"],
    [
      "a fragment of a type that cannot be there",
      "{ user { ... on Bucket { Name } } }",
      "query-schema query 1:1:10 ... on Bucket { Name }",
    ],
    ["one name for two things", "{ user { a: UserName a: Age } }", "query-schema query 1:1:13 UserName"],
  ])("%s", (_, query, fault) => {
    expect(found([query]).map((line) => line.replace(/\s+/g, " "))).toEqual([fault]);
  });

  it("what is wrong in a later query, at its place around what is rendered", () => {
    expect(
      found([
        "{ user { turbot { id } } }",
        "{ user { turbot { id: idd } }  resource(id: {{ $.user.turbot.id }}, uri: 5) { turbot { id } } }",
      ]),
    ).toEqual(["query-schema query 2:1:23 idd", "query-schema query 2:1:69 uri"]);
    expect(
      found([
        "{ user { turbot { id } } }",
        '{% if $.user %}{ user { Nam } }{% else %}{ resource(id: "{{ $.user.turbot.id }}") { turbot { id } } }{% endif %}',
      ]),
    ).toEqual(["query-schema query 2:1:25 Nam"]);
  });
});

describe("the check query-schema passes", () => {
  it.each([
    ["what is there", '{ user { UserName name: get(path: "x") turbot { id } } }'],
    ["a list as one filter", '{ resources(filter: "limit:1") { items { turbot { id } ... on Bucket { Name } } } }'],
    ["an id as a number", "{ resource(id: 1) { ... on Bucket { Name } } }"],
    ["fragments", "{ user { ...u } } fragment u on User { UserName }"],
  ])("%s", (_, query) => {
    expect(found([query])).toEqual([]);
  });

  it("what only the rendered text can say", () => {
    const later = [
      "{ resource(id: {{ $.user.turbot.id }}) { turbot { id } } }",
      "{ user { {{ $.user.UserName }} } }",
      "{ user { get(path: {{ $.user.UserName }}) } }",
      "{ user { a: get(path: {{ $.user.UserName }}) a: get(path: {{ $.user.turbot.id }}) } }",
      "{ {% if $.user.UserName %}a: user { UserName }{% else %}a: user { UserName: Age }{% endif %} }",
      '{ resources(filter: "{{ $.user.turbot.id }}") { items { turbot { id } } } }',
    ];
    for (const query of later) expect(found(["{ user { UserName turbot { id } } }", query])).toEqual([]);
  });

  it("anything without a schema", () => {
    expect(faults({ queries: ["{ user { Username } }"] })).toEqual([]);
  });
});

describe("a schema takes the place of what is known of all workspaces", () => {
  it("so that its fields and roots are right, whatever they are", () => {
    const schema = "type Query { bucket: Bucket } type Bucket { turbot: Turbot } type Turbot { ids: ID }";
    const queries = ["{ bucket { turbot { ids } } }"];
    expect(faults({ queries, schema })).toEqual([]);
    expect(faults({ queries })).toEqual([expect.stringMatching(/^query-fields /)]);
  });
});

describe("reads of what a schema gives", () => {
  const QUERY = "{ user { UserName Age Keys { Id isActive } turbot { id tags akas } } control { state } }";
  const reads = (...paths: string[]): string[] =>
    found([QUERY], `${paths.map((path) => `{{ ${path} }}`).join("\n")}\nSkip`);

  it.each([
    ["a member of a text", "$.user.UserName.first", "unqueried-field template:1:18 $.user.UserName.first"],
    ["a member of a number", "$.user.Age.years", "unqueried-field template:1:13 $.user.Age.years"],
    ["an item of a number", "$.user.Age[0]", "unqueried-field template:1:13 $.user.Age[0]"],
    ["a member of a word", "$.control.state.name", "unqueried-field template:1:18 $.control.state.name"],
    ["a member of a list", "$.user.Keys.Id", "unqueried-field template:1:14 $.user.Keys.Id"],
    ["an item of an object", "$.user[0]", "unqueried-field template:1:9 $.user[0]"],
    ["the length of an object", "$.user.length", "unqueried-field template:1:9 $.user.length"],
    ["an item of an item", "$.user.Keys[0][1]", "unqueried-field template:1:17 $.user.Keys[0][1]"],
  ])("are found if they are of %s", (_, path, fault) => {
    expect(reads(path).map((line) => line.replace(/(template:1:)\d+/, "$1#"))).toEqual([
      fault.replace(/(template:1:)\d+/, "$1#"),
    ]);
  });

  it("are found in loops, too", () => {
    expect(found([QUERY], "{% for key in $.user.Keys %}{{ key[0] }}{{ key.Id.x }}{% endfor %}Skip")).toHaveLength(2);
  });

  it("pass if they can be there", () => {
    expect(
      reads(
        "$.user.UserName",
        "$.user.UserName.length",
        "$.user.UserName[0]",
        "$.user.UserName.split('a')[0]",
        "$.user.Keys[0].Id",
        "$.user.Keys.length",
        "$.user.Keys | length",
      ),
    ).toEqual([]);
    expect(
      reads("$.user.turbot.id.x", "$.user.turbot.tags.a.b[0]", "$.user.turbot.akas[0].x", "($.user.Keys | first).Id"),
    ).toEqual([]);
    expect(found([QUERY], "{% for key in $.user.Keys %}{{ key.Id }}{% endfor %}Skip")).toEqual([]);
  });
});

describe("results of a query that a schema is known for", () => {
  const query = parseQuery(
    new Source("query 1", "{ user { UserName Age Keys { Id } turbot { id tags akas } } control { state } }"),
    buildSchema(SCHEMA),
  );
  const take = (user: object): unknown => resultOf(query, { user });

  it.each([
    ["a number for a text", { UserName: 5 }, "$.user.UserName", "a text"],
    ["a text for a number", { Age: "5" }, "$.user.Age", "a number"],
    ["an object for a list", { Keys: { Id: "a" } }, "$.user.Keys", "a list"],
    ["a list for an object", { turbot: [{ id: "1" }] }, "$.user.turbot", "an object"],
    ["a text in a list of objects", { Keys: ["a"] }, "$.user.Keys[0]", "an object"],
    ["a number in a list of texts", { turbot: { akas: ["a", 5] } }, "$.user.turbot.akas[1]", "a text"],
  ])("are refused if they have %s", (_, user, path, shape) => {
    expect(() => take(user)).toThrow(`got: "${path}". By the schema it is ${shape}.`);
  });

  it("are taken as they are, with nulls and gaps", () => {
    const user = { UserName: null, Keys: [{ Id: "a" }, null], turbot: { id: 5, tags: { a: [1] }, akas: ["a"] } };
    expect(take(user)).toEqual({ user });
  });
});

describe("the schema of a project", () => {
  const policy = (query: string): CalculatedPolicy =>
    CalculatedPolicy.fromText({ queries: [query], template: "{{ $.user.UserName }}Skip" });

  it("is the file below query-schemas, which each check reads as it is then", () => {
    const root = newFolder();
    const file = join(root, "query-schemas/aws-iam/userApprovedCustom.graphql");
    const wrong = policy("{ user { UserName: Username } }");
    const check = (): string[] => wrong.check(userApprovedCustom, "stack/main", { root });
    expect(check).not.toThrow();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, SCHEMA);
    expect(check).toThrow(
      `'queries' must ask for what the workspace has, got: "Username" (at stack/main, AWS > IAM > User > Approved > Custom, ` +
        `query 1:1:20). Cannot query field "Username" on type "User". Did you mean "UserName"? If the policy is right, ` +
        `add accept: [{ check: "query-schema", reason: "…" }].\n  1 | { user { UserName: Username } }\n    |                    ^`,
    );
    expect(() => policy("{ user { UserName } }").check(userApprovedCustom, "stack/main", { root })).not.toThrow();
  });
});
