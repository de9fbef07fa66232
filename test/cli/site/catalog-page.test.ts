import type { CatalogEntry } from "../../../cli/catalog/catalog";
import { catalogPage, type CatalogPage } from "../../../cli/site/catalog-page";

const entry = (name: string, more: Partial<CatalogEntry> = {}): CatalogEntry => ({
  uri: `tmod:@turbot/${name}`,
  kind: "mode",
  source: "public use",
  ...more,
});

type PackOf = Parameters<typeof catalogPage>[1][number];

const pageOf = (entries: CatalogEntry[]): CatalogPage => catalogPage(entries, []);

describe("the page of the catalog", () => {
  it("shows an entry with what each of its values does", () => {
    const { entries } = pageOf([
      entry("aws-iam#/policy/types/userApproved", {
        path: "AWS > IAM > User > Approved",
        values: ["Skip", "Enforce: Delete unapproved"],
      }),
    ]);
    expect(entries).toEqual([
      {
        id: "aws-iam/userApproved",
        uri: "tmod:@turbot/aws-iam#/policy/types/userApproved",
        path: "AWS > IAM > User > Approved",
        name: "userApproved",
        mod: "@turbot/aws-iam",
        kind: "mode",
        importLine: 'import { userApproved, UserApproved } from "./src/policy-types/aws-iam";',
        values: [
          { value: "Skip", tone: "skip", does: "Does nothing.", member: "UserApproved.SKIP" },
          {
            value: "Enforce: Delete unapproved",
            tone: "destructive",
            does: "Deletes what fails the check.",
            member: "UserApproved.ENFORCE_DELETE_UNAPPROVED",
          },
        ],
        destructive: true,
        readOnly: false,
        source: "public use",
        modVersion: undefined,
        hub: "https://hub.guardrails.turbot.com/mods/aws/policies/aws-iam/userApproved",
        packs: [],
      },
    ]);
  });

  it("names the packs that set a policy", () => {
    const owner = entry("aws#/policy/types/owner");
    const pack = (title: string, ...uris: string[]): PackOf => ({
      folder: "acme",
      title,
      settings: uris.map((uri) => ({ uri })),
    });
    const { entries } = catalogPage(
      [owner, entry("aws#/policy/types/other")],
      [pack("First", owner.uri), pack("Second", "tmod:@turbot/aws#/policy/types/more", owner.uri)],
    );
    expect(entries.map(({ packs }) => packs)).toEqual([
      [
        { folder: "acme", title: "First" },
        { folder: "acme", title: "Second" },
      ],
      [],
    ]);
  });

  it("calls an entry by its name where the path is not known", () => {
    const { entries } = pageOf([entry("aws#/policy/types/accountStack", { values: ["Skip"] })]);
    expect(entries).toMatchObject([{ path: "accountStack", destructive: false }]);
  });

  it("keeps the mods of publishers apart", () => {
    const { entries } = pageOf([{ ...entry(""), uri: "tmod:@acme/aws#/policy/types/owner" }]);
    expect(entries).toMatchObject([{ id: "@acme/aws/owner", mod: "@acme/aws", hub: undefined }]);
  });

  it("imports the constant alone where there is no enum, by the names of the generated file", () => {
    const importLines = pageOf([
      entry("aws#/policy/types/default", { kind: "text" }),
      { ...entry(""), uri: "tmod:@acme/aws#/policy/types/owner", kind: "choice", values: ["Ann"] },
    ]).entries.map(({ importLine }) => importLine);
    expect(importLines).toEqual([
      'import { _default } from "./src/policy-types/aws";',
      'import { owner, Owner } from "./src/policy-types/acme/aws";',
    ]);
  });

  it("counts mods by name, and kinds by how many there are", () => {
    const { mods, kinds } = pageOf([
      entry("gcp#/policy/types/a", { kind: "text" }),
      entry("aws#/policy/types/b"),
      entry("gcp#/policy/types/c"),
    ]);
    expect(mods).toEqual([
      { name: "@turbot/aws", count: 1 },
      { name: "@turbot/gcp", count: 2 },
    ]);
    expect(kinds).toEqual([
      { name: "mode", count: 2 },
      { name: "text", count: 1 },
    ]);
  });
});
