/**
 * Writes the site of the packs anew, whole or not at all.
 * Run by `npm run docs`; with `--screenshot` it also takes the picture that the README shows, by the Chromium here.
 */
import { join } from "node:path";
import { takeScreenshot } from "../site/screenshot";
import { SITE, writeSite } from "../site/site";
import { failWith } from "../support/fail";

const ROOT = join(__dirname, "../..");

async function main(): Promise<void> {
  const count = await writeSite(ROOT);
  console.log(`Wrote ${count} files. Open ${SITE}/index.html`);
  if (process.argv.includes("--screenshot")) console.log(`Wrote ${await takeScreenshot(ROOT)}`);
}

main().catch(failWith);
