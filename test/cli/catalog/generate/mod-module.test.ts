import type { CatalogEntry } from "../../../../cli/catalog/catalog";
import { modModule } from "../../../../cli/catalog/generate/mod-module";

const entry = (given: Partial<CatalogEntry>): CatalogEntry => ({
  uri: "tmod:@turbot/aws-s3#/policy/types/bucketApproved",
  path: "AWS > S3 > Bucket > Approved",
  kind: "mode",
  values: ["Skip", "Check: Approved"],
  source: "workspace",
  ...given,
});
const of = (kind: CatalogEntry["kind"]): CatalogEntry => entry({ kind, values: undefined });
const moduleOf = (...entries: CatalogEntry[]): string => modModule("@turbot/aws-s3", entries, "../policy-type");

describe("a policy type of more than kind and values", () => {
  it("has the items of a list as an enum", () => {
    const text = moduleOf(entry({ kind: "list", values: undefined, items: ["Read", "Write"], source: "public use" }));
    expect(text).toContain("/** The items of {@link bucketApproved} that are known from public use. */");
    expect(text).toContain('export enum BucketApproved {\nREAD = "Read",\nWRITE = "Write",\n}');
    expect(text).toContain("new PolicyType<readonly BucketApproved[]>({");
    expect(text).toContain("items: BucketApproved,");
  });

  it.each<[Partial<CatalogEntry>, string, string]>([
    [{ kind: "list", form: "cidr-range" }, "readonly string[]", 'form: "cidr-range",'],
    [{ kind: "list", form: "port-range" }, "readonly (string | number)[]", 'form: "port-range",'],
    [{ kind: "number", form: "days" }, "number", 'form: "days",'],
    [
      { kind: "list", schema: { type: "array", items: { type: "string" } } },
      "readonly string[]",
      'schema: {"type":"array"',
    ],
    [{ kind: "number", schema: { type: "number", enum: [1, 5, null] } }, "1 | 5", "schema: {"],
    [{ kind: "other", complete: true }, "PolicyValue", "isComplete: true,"],
    [{ kind: "text", secret: true }, "string", "isSecret: true,"],
  ])("%j takes %s", (given, type, prop) => {
    const text = moduleOf(entry({ values: undefined, ...given }));
    expect(text).toContain(`new PolicyType<${type}>({`);
    expect(text).toContain(prop);
  });

  it("keeps a key that objects have by themselves", () => {
    const schema = JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') as object;
    const text = moduleOf(entry({ kind: "map", values: undefined, schema: schema as CatalogEntry["schema"] & object }));
    expect(text).toContain('"properties":{["__proto__"]:{"type":"string"}}');
  });
});

describe("a mod's file", () => {
  it("has an enum and a constant for a policy type with a list of values", () => {
    expect(moduleOf(entry({}))).toBe(
      [
        "/** The policy types of the mod `@turbot/aws-s3`. */",
        'import { PolicyType } from "../policy-type";',
        "",
        "/** The values of {@link bucketApproved}. */",
        "export enum BucketApproved {",
        "/** Does nothing. */",
        'SKIP = "Skip",',
        "/** Raises an alarm, and changes nothing. */",
        'CHECK_APPROVED = "Check: Approved",',
        "}",
        "",
        "/**",
        " * AWS > S3 > Bucket > Approved: a mode.",
        " *",
        " * @see https://hub.guardrails.turbot.com/mods/aws/policies/aws-s3/bucketApproved",
        " */",
        "export const bucketApproved = new PolicyType<BucketApproved>({",
        'uri: "tmod:@turbot/aws-s3#/policy/types/bucketApproved",',
        'path: "AWS > S3 > Bucket > Approved",',
        'kind: "mode",',
        "values: BucketApproved,",
        "});",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["text", "string", "text"],
    ["number", "number", "a number"],
    ["list", "readonly unknown[]", "a list"],
    ["map", "Readonly<Record<string, unknown>>", "a map"],
    ["rules", "string", "rules, as text"],
    ["source", "string", "Terraform source, as text"],
    ["result", "ApprovalResult | readonly ApprovalResult[]", "the outcome of an approval"],
    ["other", "PolicyValue", "any value"],
  ] as const)("has a constant alone for a policy type of the kind %s, which takes %s", (kind, type, says) => {
    const text = moduleOf(of(kind));
    expect(text).toContain(`export const bucketApproved = new PolicyType<${type}>({`);
    expect(text).toContain(` * AWS > S3 > Bucket > Approved: ${says}.\n`);
    expect(text).not.toContain("enum");
  });

  it("imports the types that it uses, and no others", () => {
    const importsOf = (...kinds: CatalogEntry["kind"][]): string | undefined =>
      /^import .*/m.exec(moduleOf(...kinds.map(of)))?.[0];
    expect(importsOf("text")).toBe('import { PolicyType } from "../policy-type";');
    expect(importsOf("result", "other")).toBe(
      'import { PolicyType, type ApprovalResult, type PolicyValue } from "../policy-type";',
    );
  });

  it("names a policy type whose path is not known, and leaves its path out", () => {
    const text = moduleOf(entry({ path: undefined }));
    expect(text).toContain(" * bucketApproved: a mode.\n");
    expect(text).not.toContain("path:");
  });

  it.each(["public use", "public use and documentation"] as const)("says that values from %s are not all", (source) => {
    expect(moduleOf(entry({ source }))).toContain(
      "/** The values of {@link bucketApproved} that are known from public use. */",
    );
  });

  it("says where a policy takes no settings", () => {
    expect(moduleOf(entry({ readOnly: true }))).toContain("Approved: a mode. It takes no settings.\n");
  });

  it("has no page of the Hub for the mod of another publisher", () => {
    expect(moduleOf(entry({ uri: "tmod:@acme/ops#/policy/types/owner" }))).not.toContain("@see");
  });

  it("lets nothing that a workspace tells end a comment or a text", () => {
    const text = moduleOf(
      entry({ path: 'A */ evil(); /*\n@deprecated " > \u2028B', values: ['"; evil(); "', "`${evil()}`"] }),
    );
    expect(text).toContain(' * A *\\/ evil(); /* @deprecated " > B: a mode.\n');
    expect(text).toContain('path: "A */ evil(); /*\\n@deprecated \\" > \u2028B",');
    expect(text).toContain('EVIL = "\\"; evil(); \\"",');
    expect(text).toContain('EVIL__2 = "`${evil()}`",');
  });
});
