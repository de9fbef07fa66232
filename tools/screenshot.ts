import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { SITE, writeSite } from "../cli/site/site";
import { launchChromium } from "./chromium";
import { runScript } from "./script";

const ROOT = join(__dirname, "..");

/** The picture that the README shows, from the root of the repository. */
const PICTURE = "docs/images/pack-page.png";

/** The pack whose page it shows. */
const PAGE = "packs/aws/iam/enforce-mfa-is-enabled-for-users.html";

/** `npm run screenshot`: writes the site, and takes the picture of a pack's page by the Chromium of this machine. */
async function takeScreenshot(): Promise<void> {
  await writeSite(ROOT);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1180, height: 1010 }, colorScheme: "light" });
    await page.goto(pathToFileURL(join(ROOT, SITE, PAGE)).href);
    mkdirSync(dirname(join(ROOT, PICTURE)), { recursive: true });
    await page.screenshot({ path: join(ROOT, PICTURE) });
  } finally {
    await browser.close();
  }
  console.log(`Wrote ${PICTURE}`);
}

runScript("screenshot", "take the picture of a pack's page that docs/images shows", takeScreenshot);
