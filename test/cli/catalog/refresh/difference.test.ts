import type { CatalogEntry } from "../../../../cli/catalog/catalog";
import { difference } from "../../../../cli/catalog/refresh/difference";

const entry = (given: Partial<CatalogEntry> = {}): CatalogEntry => ({
  uri: "tmod:@turbot/aws-iam#/policy/types/userApproved",
  path: "AWS > IAM > User > Approved",
  kind: "mode",
  values: ["Skip", "Check: Approved"],
  source: "workspace",
  ...given,
});
const named = (mod: string, name: string): CatalogEntry => entry({ uri: `tmod:${mod}#/policy/types/${name}` });

describe("the difference of two catalogs", () => {
  it("is nothing where they are the same", () => {
    expect(difference([entry()], [entry()])).toEqual([]);
  });

  it("names policy types that came or went, and counts those of a new mod", () => {
    const before = [named("@turbot/aws", "a"), named("@turbot/aws", "gone")];
    const after = [
      ...[named("@acme/ops", "x"), named("@acme/ops", "y"), named("@acme/web", "z")],
      ...[named("@turbot/aws", "a"), named("@turbot/aws", "came")],
    ];
    expect(difference(before, after)).toEqual([
      "+ @acme/ops: 2 policy types of a new mod",
      "+ @acme/web: 1 policy type of a new mod",
      "+ tmod:@turbot/aws#/policy/types/came (mode)",
      "- tmod:@turbot/aws#/policy/types/gone",
      "4 added, 1 gone, 0 changed, 0 confirmed",
    ]);
  });

  it.each<[string, Partial<CatalogEntry>]>([
    ['+ "Enforce: New"; - "Check: Approved"', { values: ["Skip", "Enforce: New"] }],
    ['kind mode → text; - "Skip"; - "Check: Approved"', { kind: "text", values: undefined }],
    ["values in another order", { values: ["Check: Approved", "Skip"] }],
    ["path AWS > IAM > User > Approved → AWS > IAM > Approved", { path: "AWS > IAM > Approved" }],
    ["path AWS > IAM > User > Approved → unknown", { path: undefined }],
    ["takes no settings", { readOnly: true }],
  ])("says what changed: %s", (what, given) => {
    expect(difference([entry()], [entry(given)])).toEqual([
      `~ tmod:@turbot/aws-iam#/policy/types/userApproved: ${what}`,
      "0 added, 0 gone, 1 changed, 0 confirmed",
    ]);
  });

  it("says where a policy takes settings again", () => {
    expect(difference([entry({ readOnly: true })], [entry()])[0]).toMatch(/: takes settings$/);
  });

  it("only counts what a workspace confirms", () => {
    expect(difference([entry({ source: "public use" })], [entry({ modVersion: "5.40.0" })])).toEqual([
      "0 added, 0 gone, 0 changed, 1 confirmed",
    ]);
  });
});
