import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packDocs } from "../../tools/pack-docs";

const ROOT = join(__dirname, "../..");

describe("the documents of the packs", () => {
  const docs = packDocs();

  it("are what npm run generate:packs writes", () => {
    const written = [...docs.keys()].map((file) => [file, readFileSync(join(ROOT, file), "utf8")]);
    expect(written).toEqual([...docs]);
  });

  it("say of each pack what it is for, its modes, what it takes away, and its controls", () => {
    const row = docs
      .get("docs/packs.md")
      ?.split("\n")
      .find((line) => line.includes("enforce-public-access-is-blocked"));
    expect(row?.split("|").map((cell) => cell.trim())).toEqual([
      "",
      "[Enforce Public Access Is Blocked for AWS S3](../src/packs/aws/s3/enforce-public-access-is-blocked/index.ts)<br>" +
        "Blocks public access to S3, for each account and for each bucket, in all four ways.",
      "AWS > S3 > Account > Public Access Block: Skip, 1 Check, 1 Enforce<br>" +
        "AWS > S3 > Bucket > Public Access Block: Skip, 1 Check, 1 Enforce",
      "no",
      "CIS AWS 3.0.0 2.1.4",
      "",
    ]);
    expect(docs.get("docs/packs.md")).toMatch(/enforce-old-snapshots-are-removed.*\| \*\*delete\*\* /);
  });

  it("show the packs without a control beside those that have one", () => {
    const compliance = docs.get("docs/compliance.md");
    expect(compliance).toContain("| 2.1.4 ");
    expect(compliance).toMatch(/\d+ of \d+ packs name no control:\n\n- \[Enforce /);
  });
});
