import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { SITE, writeSite } from "../../../cli/site/site";
import { hasChromium, launchChromium, WITHOUT_CHROMIUM } from "../../../tools/chromium";
import { newFolder } from "../../synth";

/** Exceptions of an app, with texts that are long and strange. */
const EXCEPTIONS = [
  {
    ...{ stack: "aws-iam-enforce-mfa", policy: "AWS > IAM > User > Approved", value: "Skip", owner: "Platform" },
    resource: `arn:aws:iam::111122223333:user/${"break-glass-".repeat(12)}`,
    ...{ until: "2027-06-30T00:00:00.000Z", reason: "CHG-1: <b>a key</b> & more" },
  },
  {
    ...{ stack: "aws-s3", policy: "AWS > S3 > Bucket > Versioning", value: undefined, owner: undefined },
    ...{ resource: "logs", until: "${var.until}", reason: "CHG-2" },
  },
];

/** The site of this repository, as a browser opens it from a disk. */
export class SiteInBrowser {
  private readonly target = newFolder();
  private browser: Browser | undefined;

  /** Writes the site, and runs the browser, unless it is done. */
  public async start(): Promise<void> {
    if (this.browser !== undefined) return;
    await writeSite(join(__dirname, "../../.."), this.target, EXCEPTIONS);
    this.browser = await launchChromium();
  }

  public async stop(): Promise<void> {
    await this.browser?.close();
  }

  /** The paths of all pages. */
  public pages(): string[] {
    const files = readdirSync(join(this.target, SITE), { recursive: true, encoding: "utf8" });
    return files.filter((file) => file.endsWith(".html"));
  }

  /** The address of a page, with an anchor where one is given. */
  public address(page: string, hash = ""): string {
    return pathToFileURL(join(this.target, SITE, page)).href + hash;
  }

  /** An empty page in a context of its own. */
  public async newPage(options?: BrowserContextOptions): Promise<Page> {
    if (this.browser === undefined) throw new Error("The browser does not run.");
    const context = await this.browser.newContext(options);
    return context.newPage();
  }
}

/**
 * Tests that need a browser: skipped, with the reason printed, where there is none. In CI they never are; there they
 * fail instead.
 */
export function describeInBrowser(name: string, tests: (site: SiteInBrowser) => void): void {
  const canRun = hasChromium() || process.env.CI === "true";
  if (!canRun) console.warn(`Skipped "${name}". ${WITHOUT_CHROMIUM}`);
  (canRun ? describe : describe.skip)(name, () => {
    // A browser on a busy machine takes more than the few seconds that a test has otherwise.
    jest.setTimeout(300_000);
    beforeAll(() => SHARED.start());
    tests(SHARED);
  });
}

/** For all tests of a suite. */
const SHARED = new SiteInBrowser();

afterAll(() => SHARED.stop());
