import { join } from "node:path";
import { SITE, writeSite } from "../../../cli/site/site";
import { contentsOf, newFolder } from "../../synth";

const ROOT = join(__dirname, "../../..");

describe("the site", () => {
  const folder = newFolder();
  let files: Record<string, string | undefined>;

  beforeAll(async () => {
    await writeSite(ROOT, folder);
    files = contentsOf(join(folder, SITE));
  });

  it("has a front page, a page of the catalog and one for each pack, a style sheet and a script", () => {
    const pack = "packs/aws/iam/enforce-mfa-is-enabled-for-users.html";
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "catalog.html",
        "compliance.html",
        "compliance.json",
        "copy.js",
        "find.js",
        "index.html",
        pack,
        "style.css",
      ]),
    );
  });

  it("says what a calculated policy can give, and what it gives with nothing known", () => {
    const text = files["packs/aws/iam/enforce-mfa-is-enabled-for-users.html"]
      ?.replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ");
    expect(text).toContain("Can give Skip, Approved, Not approved");
    expect(text).toContain("With nothing known: Skip");
  });

  it("is the same each time, and leaves nothing beside it", async () => {
    await writeSite(ROOT, folder);
    expect(contentsOf(join(folder, SITE))).toEqual(files);
    expect(Object.keys(contentsOf(folder)).filter((path) => !path.startsWith(SITE))).toEqual([]);
  });

  it("names no path of the machine that made it", () => {
    expect(Object.entries(files).filter(([, text]) => text?.includes(ROOT))).toEqual([]);
  });

  it("loads nothing from elsewhere", () => {
    const loading =
      /<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//;
    expect(Object.entries(files).filter(([, text]) => text !== undefined && loading.test(text))).toEqual([]);
  });
});
