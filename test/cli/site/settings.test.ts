import { settingView, type SettingArguments } from "../../../cli/site/settings";

const APPROVED = "tmod:@turbot/aws-iam#/policy/types/userApproved";
const view = (setting: Partial<SettingArguments>, ...files: { name: string; text: string }[]): object =>
  settingView({ type: APPROVED, ...setting }, files);

describe("a setting on the page of its pack", () => {
  it("has the path, the mod and the addresses of its policy type", () => {
    expect(view({ value: "Skip" })).toMatchObject({
      path: "AWS > IAM > User > Approved",
      mods: ["@turbot/aws-iam"],
      hub: "https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userApproved",
      entry: "aws-iam/userApproved",
    });
  });

  it("has what is set, and what every other mode would do", () => {
    expect(view({ value: "Check: Approved" })).toMatchObject({
      set: { value: "Check: Approved", tone: "check" },
      values: [
        { value: "Skip", tone: "skip" },
        { value: "Check: Approved", tone: "check" },
        { value: "Enforce: Delete unapproved", tone: "destructive" },
        { value: "Enforce: Delete unapproved if new", tone: "destructive" },
      ],
    });
  });

  it("lists a value that the catalog does not know yet after those that it does", () => {
    expect(view({ value: "Enforce: Email the user" })).toMatchObject({
      values: [{}, {}, {}, {}, { value: "Enforce: Email the user" }],
    });
  });

  it("has the name of a private mod's policy type, and no values but its own", () => {
    expect(settingView({ type: "tmod:@acme/ops#/policy/types/owner", value: "platform" }, [])).toMatchObject({
      path: "owner",
      mods: ["@acme/ops"],
      hub: undefined,
      entry: undefined,
      values: [],
    });
  });

  it.each([
    ["- Owner\n- 7\n- a: b\n", ["Owner", "7", '{"a":"b"}']],
    ["Check: Approved", []],
    ["a: b", []],
    ["[", []],
  ])("has the items of a list that is set: %j", (value, items) => {
    expect(view({ value })).toMatchObject({ items });
  });

  it("shows text as it arrives, not as Terraform spells it", () => {
    expect(view({ value: "$${a} %%{b} $c", note: "$${d}" })).toMatchObject({
      set: { value: "${a} %{b} $c" },
      note: "${d}",
    });
  });
});

describe("a calculated setting on the page of its pack", () => {
  const calculation = (input: string, template: string, ...files: { name: string; text: string }[]): unknown =>
    (view({ template, template_input: input }, ...files) as { calculation: unknown }).calculation;

  it("has the texts by the names of the files that hold them, constants aside", () => {
    const user = { name: "user.graphql", text: "{ user { id } }\n" };
    const template = { name: "approved.njk", text: "{{ mode }}\n" };
    expect(
      calculation(
        '- |\n  { user { id } }\n- "{ account { id } }"\n',
        '{% set mode = "Skip" %}\n{{ mode }}\n',
        user,
        template,
      ),
    ).toMatchObject({
      queries: [user, { name: "Query 2", text: "{ account { id } }" }],
      template: { name: "approved.njk", text: '{% set mode = "Skip" %}\n{{ mode }}\n' },
    });
  });

  it.each([
    ["which is no YAML", '{\n  user(filter: "a:b") { id }\n}'],
    ["which YAML reads as a map", "{ account }"],
  ])("has its only query as it stands, %s", (_, query) => {
    expect(calculation(query, "Skip")).toMatchObject({
      queries: [{ name: "Query 1", text: query }],
      template: { name: "Template", text: "Skip" },
    });
  });

  it("has its only query as YAML tells it where that is quoted", () => {
    expect(calculation('"{ account }"', "Skip")).toMatchObject({ queries: [{ text: "{ account }" }] });
  });

  it("needs the mods that its queries name, too, but not the one that every workspace has", () => {
    const input = `{
      trails: resources(filter: "resourceTypeId:'tmod:@turbot/aws-cloudtrail#/resource/types/trail' limit:1") { items { turbot { id } } }
      own: resources(filter: "resourceTypeId:tmod:@acme/ops#/resource/types/owner") { items { turbot { id } } }
      root: resource(id: "tmod:@turbot/turbot#/") { turbot { id } }
      user: resource(id: "tmod:@turbot/aws-iam#/resource/types/user") { turbot { id } }
    }`;
    expect(view({ template: "Skip", template_input: input })).toMatchObject({
      mods: ["@turbot/aws-iam", "@turbot/aws-cloudtrail", "@acme/ops"],
    });
  });

  it("has nothing that is set", () => {
    expect(view({ template: "Skip", template_input: "{ a { b } }" })).toMatchObject({ set: undefined });
    expect(view({ value: "Skip" })).toMatchObject({ calculation: undefined });
  });

  it("has what a calculated policy can give, and what it gives with nothing known", () => {
    const calculated = { results: ["Approved", "Skip"], areAll: true, withNothingKnown: "Skip" };
    const setting = { type: APPROVED, template: "…", template_input: "{ user }" };
    expect(settingView(setting, [], calculated)).toMatchObject({
      calculation: { results: [{ value: "Approved" }, { value: "Skip" }], areAll: true, withNothingKnown: "Skip" },
    });
    expect(settingView(setting, [])).toMatchObject({ calculation: { results: [], withNothingKnown: undefined } });
  });

  it("is a calculated policy without a query, too", () => {
    expect(view({ template: "Skip" })).toMatchObject({ calculation: { queries: [], template: { text: "Skip" } } });
  });
});
