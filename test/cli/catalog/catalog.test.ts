import { readFileSync } from "node:fs";
import { CATALOG_FILE, byUri, catalogText, findPolicyType, readCatalog } from "../../../cli/catalog/catalog";
import { isPolicyTypeUri } from "../../../src/policy-values/policy-type-uri";

describe("the catalog", () => {
  const entries = readCatalog();

  it("lies in its file one entry a line, sorted, each URI once", () => {
    const text = readFileSync(CATALOG_FILE, "utf8");
    expect(catalogText([...entries].sort(byUri))).toBe(text);
    expect(text.split("\n")).toHaveLength(entries.length + 3);
    expect(new Set(entries.map(({ uri }) => uri)).size).toBe(entries.length);
  });

  it("has URIs of policy types alone", () => {
    expect(entries.filter(({ uri }) => !isPolicyTypeUri(uri))).toEqual([]);
  });

  it("has a list of values for modes and choices, and for nothing else", () => {
    const isRight = ({ kind, values }: (typeof entries)[number]): boolean =>
      kind === "mode" || kind === "choice"
        ? values !== undefined && values.length > 0 && new Set(values).size === values.length
        : values === undefined;
    expect(entries.filter((entry) => !isRight(entry))).toEqual([]);
  });
});

describe("findPolicyType", () => {
  it("finds what is known of a policy type by its URI", () => {
    expect(findPolicyType("tmod:@turbot/aws-iam#/policy/types/userApproved")).toMatchObject({
      path: "AWS > IAM > User > Approved",
      kind: "mode",
      values: expect.arrayContaining(["Skip", "Check: Approved"]),
    });
  });

  it("finds nothing for a URI that the catalog does not list", () => {
    expect(findPolicyType("tmod:@turbot/aws-iam#/policy/types/nothing")).toBeUndefined();
  });
});
