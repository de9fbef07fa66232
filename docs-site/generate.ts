/**
 * Writes the site of the packs to `site.out` anew, whole or not at all.
 * Run by `npm run docs`; with `--screenshot` it also takes the picture that the README shows, by the Chromium here.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { failWith } from "../tools/fail";
import { replaceTogether } from "../tools/replace-together";
import { takeScreenshot } from "./screenshot";
import { siteFiles } from "./site";

const ROOT = join(__dirname, "..");

/** The folder of the site, from the root of the repository. */
const SITE = "site.out";

async function main(): Promise<void> {
  const files = await siteFiles(ROOT);
  await replaceTogether(ROOT, (fresh) => writeFiles(join(fresh, SITE), files), [SITE]);
  console.log(`Wrote ${files.size} files. Open ${SITE}/index.html`);
  if (process.argv.includes("--screenshot")) console.log(`Wrote ${await takeScreenshot(ROOT, SITE)}`);
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

main().catch(failWith);
