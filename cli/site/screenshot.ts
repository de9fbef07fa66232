import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "./chromium";
import { SITE } from "./site";

/** The picture that the README shows, from the root of the repository. */
const PICTURE = "docs/images/pack-page.png";

/** The pack whose page it shows. */
const PAGE = "packs/aws/iam/enforce-mfa-is-enabled-for-users.html";

/**
 * Takes the picture of a pack's page for the README, and returns its file.
 *
 * @throws where there is no Chromium
 */
export async function takeScreenshot(root: string): Promise<string> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1180, height: 1010 }, colorScheme: "light" });
    await page.goto(pathToFileURL(join(root, SITE, PAGE)).href);
    mkdirSync(dirname(join(root, PICTURE)), { recursive: true });
    await page.screenshot({ path: join(root, PICTURE) });
  } finally {
    await browser.close();
  }
  return PICTURE;
}
