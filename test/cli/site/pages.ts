import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describeInBrowser } from "./in-browser";

const PACK = "packs/aws/iam/enforce-mfa-is-enabled-for-users.html";
const CATALOG = "catalog.html";
const EXCEPTIONS = "exceptions.html";
/** Pages of each kind: all packs have the same parts. */
const OF_EACH_KIND = [
  "index.html",
  "compliance.html",
  CATALOG,
  EXCEPTIONS,
  PACK,
  "packs/aws/s3/enforce-public-access-is-blocked.html",
  "packs/aws/iam/enforce-support-role.html",
];
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describeInBrowser("a page of the site", (site) => {
  /** Runs a test on each of some pages, all of them unless told otherwise. */
  async function onPages(
    options: BrowserContextOptions,
    test: (page: Page, path: string) => Promise<void>,
    paths = site.pages(),
  ): Promise<void> {
    expect(paths.length).toBeGreaterThan(0);
    const page = await site.newPage(options);
    for (const path of paths) {
      await page.goto(site.address(path));
      await test(page, path);
    }
    await page.context().close();
  }

  it("opens from a disk without an error, asks nothing of the network, and has links that lead somewhere", async () => {
    const complaints: string[] = [];
    const requests: string[] = [];
    const page = await site.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    for (const path of site.pages()) {
      await page.goto(site.address(path));
      const links = await page.evaluate<string[]>("[...document.links].map((link) => link.href)");
      expect(links.length).toBeGreaterThan(3);
      expect([...new Set(links)].filter((link) => !leads(link))).toEqual([]);
    }
    await page.context().close();
    expect(complaints).toEqual([]);
    expect(requests).toEqual(expect.arrayContaining(["index.html", "style.css"].map((file) => site.address(file))));
    expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
  });

  it("fits a phone of 360 pixels: code scrolls, the page does not", async () => {
    await onPages(PHONE, async (page, path) => {
      await page.evaluate("document.querySelectorAll('details').forEach((entry) => { entry.open = true; })");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      if (path !== PACK) return;
      expect(await page.evaluate("((pre) => pre.scrollWidth > pre.clientWidth)(document.querySelector('pre'))")).toBe(
        true,
      );
    });
  });

  it("has the colours of a light or a dark screen, and what readers of all kinds need", async () => {
    await onPages(
      { colorScheme: "light" },
      async (page, path) => {
        const paper = (): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
        const faults = async (options: object): Promise<object[]> => {
          const { violations, passes } = await page.evaluate<Record<"violations" | "passes", { id: string }[]>>(
            `axe.run(${JSON.stringify(options)})`,
          );
          expect(passes.map(({ id }) => id)).toContain("color-contrast");
          return violations;
        };
        // Hundreds of entries are alike, so a few are looked at.
        if (path === CATALOG) {
          await page.getByLabel("Search").fill("userApproved");
          await page.evaluate("document.querySelectorAll('.entry[hidden]').forEach((entry) => { entry.remove(); })");
        }
        // So are the words of a colour in code, and most of the time would go to them.
        await page.evaluate(`
          const looked = new Set();
          for (const word of document.querySelectorAll("pre span"))
            if (looked.size === looked.add(word.className).size) word.remove();`);
        await page.addScriptTag({ path: require.resolve("axe-core") });
        expect(await paper()).toBe("rgb(255, 255, 255)");
        expect(await faults({})).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await paper()).toBe("rgb(18, 24, 29)");
        expect(await faults({ runOnly: ["color-contrast"] })).toEqual([]);
        await page.emulateMedia({ colorScheme: "light" });
      },
      OF_EACH_KIND,
    );
  });

  it("shows what a pack sets, what each other mode would do, and marks what takes something away", async () => {
    await onPages(
      {},
      async (page) => {
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
          "Enforce MFA Is Enabled for AWS IAM Users",
        );
        const rows = await page.getByRole("table").first().getByRole("row").allInnerTexts();
        expect(rows.map((text) => text.replace(/\s+/g, " "))).toEqual([
          "Value What it does",
          "Skip Does nothing.",
          "Check: Approved set by this pack Raises an alarm, and changes nothing.",
          "Enforce: Delete unapproved Deletes what fails the check. Destructive",
          "Enforce: Delete unapproved if new Deletes what fails the check if it was created within the last 60 minutes. Destructive",
        ]);
        const files = await page.locator("figcaption .file").allTextContents();
        expect(files).toEqual(["user.graphql", "devices.graphql", "approved.njk", "main.ts", "cdk.tf.json"]);
        const json = await page.getByRole("region", { name: "cdk.tf.json" }).textContent();
        expect(JSON.parse(json ?? "")).toHaveProperty("resource.turbot_policy_pack.main");
      },
      [PACK],
    );
  });

  it("finds packs by words, by provider, and by whether they can take something away", async () => {
    await onPages(
      {},
      async (page) => {
        const shown = (): Promise<string[]> =>
          page.evaluate("[...document.querySelectorAll('.card:not([hidden]) a')].map((link) => link.textContent)");
        const all = await shown();
        await page.getByLabel("Search").fill("encryption s3");
        expect(await shown()).toContain("Enforce Bucket Encryption at Rest for AWS S3");
        expect((await shown()).length).toBeLessThan(all.length / 4);
        expect(await page.getByRole("status").textContent()).toBe(`${(await shown()).length} of ${all.length} packs`);
        await page.getByLabel("Search").fill("CIS AWS 3.0.0");
        expect(await shown()).toEqual(["Enforce Public Access Is Blocked for AWS S3"]);
        await page.getByRole("button", { name: "Clear" }).click();
        await page.getByLabel("Provider").selectOption("GCP");
        await page.getByLabel("Modes").selectOption("destructive");
        const destructive = await shown();
        await page.getByLabel("Modes").selectOption("harmless");
        const harmless = await shown();
        expect(destructive).toContain("Enforce Service Account Keys Are Rotated for GCP IAM");
        expect(harmless).toContain("Enforce OS Login without Serial Ports for GCP Compute Engine");
        expect([...destructive, ...harmless].sort()).toEqual(all.filter((title) => title.includes(" for GCP ")).sort());
        await page.waitForURL(/#provider=GCP&enforce=harmless$/);
      },
      ["index.html"],
    );
  });

  it("shows what is exempt, until when, why and by whom", async () => {
    await onPages(
      {},
      async (page) => {
        const cards = await page.locator(".card").allInnerTexts();
        expect(cards.map((text) => text.replace(/(?:break-glass-)+/, "…").replace(/\s+/g, " "))).toEqual([
          "AWS > IAM > User > Approved arn:aws:iam::111122223333:user/… Skip Until 2027-06-30T00:00:00.000Z " +
            "Why CHG-1: <b>a key</b> & more Owner Platform Stack aws-iam-enforce-mfa",
          "AWS > S3 > Bucket > Versioning logs Known after apply Until Known after apply Why CHG-2 Stack aws-s3",
        ]);
      },
      [EXCEPTIONS],
    );
  });

  it("keeps the spaces of a value where it is copied", async () => {
    await onPages(
      {},
      async (page) => {
        const value = await page.evaluate(`(() => {
          const entry = document.getElementById("aws-s3/s3BucketPublicAccessBlock");
          entry.open = true;
          getSelection().selectAllChildren(entry.querySelectorAll(".badge")[1]);
          return getSelection().toString();
        })()`);
        expect(value).toBe("Check: Per `Public Access Block  > Settings`");
      },
      [CATALOG],
    );
  });

  it("copies code, an import and a member of an enum", async () => {
    const page = await site.newPage({ permissions: ["clipboard-read", "clipboard-write"] });
    const copied = async (name: string): Promise<string> => {
      await page
        .getByRole("button", { name: `Copy ${name}`, exact: true })
        .first()
        .click();
      await page.getByRole("button", { name: "Copied" }).first().waitFor();
      return page.evaluate("navigator.clipboard.readText()");
    };
    await page.goto(site.address(PACK));
    expect(JSON.parse(await copied("cdk.tf.json"))).toHaveProperty("resource.turbot_policy_pack.main");
    await page.goto(site.address(CATALOG, "#aws-iam/userApproved"));
    expect(await copied("the import")).toBe('import { userApproved, UserApproved } from "./src/policy-types/aws-iam";');
    expect(await copied("UserApproved.CHECK_APPROVED")).toBe("UserApproved.CHECK_APPROVED");
    await page.context().close();
  });

  it("selects the text where the browser does not let it copy", async () => {
    const page = await site.newPage();
    await page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('no'));");
    await page.goto(site.address(CATALOG, "#aws-iam/userApproved"));
    await page.getByRole("button", { name: "Copy the URI" }).click();
    await page.getByRole("button", { name: "Selected" }).waitFor();
    expect(await page.evaluate("getSelection().toString()")).toBe("tmod:@turbot/aws-iam#/policy/types/userApproved");
    await page.context().close();
  });

  it("is whole without scripts", async () => {
    await onPages(
      { javaScriptEnabled: false },
      async (page) => {
        expect(await page.locator(".entry").count()).toBeGreaterThan(600);
        expect(await page.locator("#search").isVisible()).toBe(false);
      },
      [CATALOG],
    );
  });
});

/** To a file that has the anchor, or to the Hub, whose pages no test can look up. */
function leads(link: string): boolean {
  const { protocol, host, pathname, hash } = new URL(link);
  if (protocol === "https:") return host === "hub.guardrails.turbot.com";
  const anchor = decodeURIComponent(hash.slice(1));
  const isQuery = anchor.includes("=");
  const anchors = anchorsOf(fileURLToPath(`file://${pathname}`));
  return anchors !== undefined && (anchor === "" || isQuery || anchors.has(anchor));
}

/** The anchors of a page; undefined where there is no such file. */
function anchorsOf(file: string): ReadonlySet<string> | undefined {
  if (!known.has(file) && existsSync(file)) {
    const ids = readFileSync(file, "utf8").matchAll(/ id="([^"]+)"/g);
    known.set(file, new Set(Array.from(ids, ([, id = ""]) => id)));
  }
  return known.get(file);
}

const known = new Map<string, ReadonlySet<string>>();
