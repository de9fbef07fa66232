import fc from "fast-check";
import type { CatalogEntry } from "../../../../cli/catalog/catalog";
import { memberNames } from "../../../../cli/catalog/names";
import { merge } from "../../../../cli/catalog/refresh/merge";
import type { PolicyTypeAnswer } from "../../../../cli/catalog/refresh/workspace";
import { holds } from "../../../texts";

const URI = "tmod:@turbot/aws-iam#/policy/types/userApproved";
const KNOWN: CatalogEntry = {
  uri: URI,
  path: "AWS > IAM > User > Approved",
  kind: "mode",
  values: ["Check: Approved", "Skip", "Enforce: Old"],
  source: "public use and documentation",
};
const MODES = ["Skip", "Check: Approved", "Enforce: Delete unapproved"];

const answer = (given: Partial<PolicyTypeAnswer> = {}): PolicyTypeAnswer => ({
  uri: URI,
  schema: { type: "string", enum: MODES },
  resolvedSchema: null,
  trunk: { title: "AWS > IAM > User > Approved" },
  ...given,
});
const merged = (
  known: readonly CatalogEntry[],
  answers: readonly PolicyTypeAnswer[],
  versions: Record<string, string> = {},
): readonly CatalogEntry[] =>
  merge(known, { policyTypes: answers, modVersions: new Map(Object.entries(versions)) }).entries;
const kindAfter = (known: CatalogEntry["kind"], schema: unknown): string | undefined =>
  merged([{ ...KNOWN, kind: known, values: undefined }], [answer({ schema })])[0]?.kind;

describe("what a workspace tells of a policy type", () => {
  it("takes the place of what was seen in use, with where it comes from", () => {
    expect(merged([KNOWN], [answer()], { "@turbot/aws-iam": "5.40.0" })).toEqual([
      { ...KNOWN, values: MODES, complete: true, source: "workspace", modVersion: "5.40.0" },
    ]);
  });

  it("is its resolved schema, where that says something", () => {
    const resolvedSchema = { type: "string", enum: ["Skip"] };
    expect(merged([KNOWN], [answer({ resolvedSchema })])[0]?.values).toEqual(["Skip"]);
    expect(merged([KNOWN], [answer({ resolvedSchema: {} })])[0]?.values).toEqual(MODES);
  });

  it("is nothing where its schema says nothing: then all stays that is known of the values", () => {
    expect(merged([KNOWN], [answer({ schema: {} })], { "@turbot/aws-iam": "5.40.0" })).toEqual([KNOWN]);
  });

  it("is a policy type of its own where none was known", () => {
    expect(merged([], [answer({ schema: null })])).toEqual([
      { uri: URI, path: KNOWN.path, kind: "other", source: "workspace" },
    ]);
  });

  it.each([null, { title: null }, { title: " " }])("leaves the known path where it has none: %j", (trunk) => {
    expect(merged([KNOWN], [answer({ trunk })])[0]?.path).toBe(KNOWN.path);
  });

  it("can be that it takes no settings", () => {
    expect(merged([], [answer({ readOnly: true })])[0]).toMatchObject({ readOnly: true });
    expect(merged([], [answer({ readOnly: null })])[0]).not.toHaveProperty("readOnly");
  });

  it("changes the version of the mod only where it changes more", () => {
    const known: CatalogEntry = {
      ...KNOWN,
      values: MODES,
      complete: true,
      source: "workspace",
      modVersion: "5.39.0",
    };
    expect(merged([known], [answer()], { "@turbot/aws-iam": "5.40.0" })).toEqual([known]);
    expect(merged([known], [answer({ readOnly: true })], { "@turbot/aws-iam": "5.40.0" })).toEqual([
      { ...known, readOnly: true, modVersion: "5.40.0" },
    ]);
  });
});

describe("the kind of a policy type", () => {
  it.each([
    ["text", { type: "array" }, "list"],
    ["other", { type: "string" }, "text"],
    ["text", { enum: ["On"] }, "choice"],
    ["result", { enum: ["Approved", "Not approved"] }, "choice"],
    ["mode", { type: "string" }, "text"],
    ["rules", { type: "array" }, "list"],
  ] as const)("is the schema's: %s, and then %j, is %s", (known, schema, kind) => {
    expect(kindAfter(known, schema)).toBe(kind);
  });

  it.each([
    ["rules", { type: "string" }],
    ["source", { type: "string" }],
    ["result", { type: "string" }],
    ["result", { type: "object" }],
  ] as const)("stays where the schema only says it less finely: %s, and then %j", (known, schema) => {
    expect(kindAfter(known, schema)).toBe(known);
  });
});

describe("what is known beyond a kind", () => {
  const LIST: CatalogEntry = { ...KNOWN, kind: "list", values: undefined, items: ["Read", "Write"] };
  const after = (known: CatalogEntry, schema: unknown): Partial<CatalogEntry> | undefined =>
    merged([known], [answer({ schema })])[0];

  it("is complete once a workspace told the list", () => {
    expect(after(KNOWN, { enum: MODES })).toMatchObject({ values: MODES, complete: true });
    expect(after(LIST, { type: "array", items: { enum: ["Write", "Delete"] } })).toMatchObject({
      items: ["Write", "Delete"],
      complete: true,
    });
  });

  it("stays as public use knows it where the schema has no say of the items", () => {
    expect(after(LIST, { type: "array", items: { type: "string" } })).toMatchObject({ items: LIST.items });
    expect(after(LIST, { type: "array", items: { type: "string" } })).not.toHaveProperty("complete", true);
    expect(after(LIST, {})).toEqual(LIST);
    const accounts: CatalogEntry = { ...LIST, items: undefined, form: "aws-account-id" };
    expect(after(accounts, { type: "array", items: { type: "string" } })).toMatchObject({ form: "aws-account-id" });
  });

  it("gives way to a schema that has one", () => {
    const accounts: CatalogEntry = { ...LIST, items: undefined, form: "aws-account-id" };
    const items = { type: "string", pattern: "^[0-9]{12}$" };
    expect(after(accounts, { type: "array", items })).toMatchObject({
      form: undefined,
      schema: { type: "array", items },
    });
    expect(after({ ...LIST, complete: true }, { type: "array" })).toMatchObject({ items: undefined });
  });

  it.each([{ secret: true }, { secretLevel: "SECRET" }, { secretLevel: "CONFIDENTIAL" }])(
    "is that the values are secret: %j",
    (part) => {
      expect(merged([], [answer(part)])[0]).toMatchObject({ secret: true });
      expect(merged([], [answer({ secret: false, secretLevel: "NONE" })])[0]).not.toHaveProperty("secret");
    },
  );

  it("does not hold what no schema can judge, and says so", () => {
    const { entries, problems } = merge([], {
      policyTypes: [answer({ schema: { type: "string", pattern: "(" } })],
      modVersions: new Map(),
    });
    expect(entries[0]).toMatchObject({ kind: "text", schema: undefined });
    expect(problems).toEqual([
      expect.stringMatching(`^${URI}: only its kind is known, since its schema cannot be used`),
    ]);
  });
});

describe("the order of values", () => {
  it("is the schema's", () => {
    expect(merged([{ ...KNOWN, values: [...MODES].reverse() }], [answer()])[0]?.values).toEqual(MODES);
  });

  it("lets the value that was known first keep its name where another comes that reads alike", () => {
    const values = ["Skip", "Delete Unapproved", "Check: A", "Delete unapproved"];
    const known = { ...KNOWN, values: ["Skip", "Delete unapproved"] };
    expect(merged([known], [answer({ schema: { enum: values } })])[0]?.values).toEqual([
      "Skip",
      "Delete unapproved",
      "Check: A",
      "Delete Unapproved",
    ]);
  });

  it("renames no value that was known, whatever comes", () => {
    const values = fc.uniqueArray(fc.string({ unit: fc.constantFrom("a", "A", "b", " ", "2"), minLength: 1 }), {
      minLength: 1,
    });
    holds(
      fc.property(values, values, fc.boolean(), (before, more, isFirst) => {
        const now = [...new Set(isFirst ? [...more, ...before] : [...before, ...more].reverse())];
        const [entry] = merged([{ ...KNOWN, values: before }], [answer({ schema: { enum: now } })]);
        const names = memberNames(entry?.values ?? []);
        expect([...(entry?.values ?? [])].sort()).toEqual([...now].sort());
        expect(before.map((value) => names.get(value))).toEqual([...memberNames(before).values()]);
      }),
    );
  });
});

describe("the policy types of a catalog", () => {
  const uri = (mod: string, name: string): string => `tmod:${mod}#/policy/types/${name}`;
  const entry = (mod: string, name: string): CatalogEntry => ({ ...KNOWN, uri: uri(mod, name) });

  it("stay where the workspace lacks their mod", () => {
    const kept = entry("@turbot/gcp-sql", "instanceApproved");
    expect(merged([kept], [answer()])).toContainEqual(kept);
  });

  it("go where the workspace has their mod and does not list them", () => {
    expect(merged([entry("@turbot/aws-iam", "gone")], [answer()]).map((each) => each.uri)).toEqual([URI]);
  });

  it("come from private mods too, and are in order", () => {
    const answers = [answer(), answer({ uri: uri("@acme/ops", "owner") }), answer({ uri: uri("@turbot/aws", "a") })];
    expect(merged([], answers).map((each) => each.uri)).toEqual([
      uri("@acme/ops", "owner"),
      uri("@turbot/aws", "a"),
      URI,
    ]);
  });

  it("leave out what is no policy type's URI, and say so", () => {
    const odd = "tmod:@acme/ops#/policy/types/not-a-name";
    const { entries, leftOut } = merge([], { policyTypes: [answer({ uri: odd }), answer()], modVersions: new Map() });
    expect(entries.map((each) => each.uri)).toEqual([URI]);
    expect(leftOut).toEqual([odd]);
  });
});
