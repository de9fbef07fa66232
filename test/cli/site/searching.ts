import type { Page } from "playwright-core";
import { describeInBrowser } from "./in-browser";

describeInBrowser("searching the catalog", (site) => {
  let page: Page;
  let all: string[];

  beforeAll(async () => {
    page = await site.newPage();
    await page.goto(site.address("catalog.html"));
    all = await shown();
  });

  // As at first, but without the second that it takes to load the page.
  beforeEach(async () => {
    await page.evaluate(`
      document.activeElement.blur();
      scrollTo(0, 0);
      history.replaceState(null, "", location.pathname);
      dispatchEvent(new HashChangeEvent("hashchange"));`);
    expect(await shown()).toEqual(all);
  });

  const shown = (): Promise<string[]> =>
    page.evaluate("[...document.querySelectorAll('.entry:not([hidden]) details')].map(({ id }) => id)");
  const focused = (): Promise<unknown> => page.evaluate("document.activeElement.closest('[id]').id");
  const isOpen = (id = ""): Promise<boolean> => page.evaluate(`document.getElementById(${JSON.stringify(id)}).open`);

  it.each([
    ["mfa", "aws-iam/userApprovedCustom"],
    ["userApproved", "aws-iam/userApproved"],
    ["Delete unapproved if new", "aws-iam/userApproved"],
    ["user approved aws iam", "aws-iam/userApproved"],
    ["UserApproved.CHECK_APPROVED", "aws-iam/userApproved"],
    ['import { bucketVersioning, BucketVersioning } from "./src/policy-types/aws-s3";', "aws-s3/bucketVersioning"],
    ["tmod:@turbot/aws-s3#/policy/types/bucketVersioning", "aws-s3/bucketVersioning"],
  ])("finds %j, and says how many there are", async (words, id) => {
    await page.getByLabel("Search").fill(words);
    const ids = await shown();
    expect(ids).toContain(id);
    expect(ids.length).toBeLessThan(all.length / 2);
    expect(await page.getByRole("status").textContent()).toBe(`${ids.length} of ${all.length} policy types`);
  });

  it.each([
    ["bucket versionning", "aws-s3/bucketVersioning", "with “versioning” for “versionning”"],
    [
      "UserApproved.CHECK_APROVED",
      "aws-iam/userApproved",
      "with “userapproved.check_approved” for “userapproved.check_aproved”",
    ],
  ])("finds %j in spite of the misspelling, and says what it looked for", async (words, id, says) => {
    await page.getByLabel("Search").fill(words);
    const ids = await shown();
    expect(ids).toContain(id);
    expect(await page.getByRole("status").textContent()).toBe(`${ids.length} of ${all.length} policy types, ${says}`);
  });

  it("opens what it finds where that is little, and marks the words", async () => {
    await page.getByLabel("Search").fill("userApproved");
    expect(await isOpen("aws-iam/userApproved")).toBe(true);
    expect(await page.evaluate("[...CSS.highlights.get('found')].map(String)")).toContain("userApproved");
    await page.getByLabel("Search").fill("user");
    expect(await isOpen("aws-iam/userApproved")).toBe(false);
  });

  it("keeps to one mod and one kind", async () => {
    await page.getByLabel("Mod").selectOption("@turbot/aws-iam");
    const ofMod = await shown();
    await page.getByLabel("Kind").selectOption("result");
    const ofBoth = await shown();
    expect(ofMod.filter((id) => !id.startsWith("aws-iam/"))).toEqual([]);
    expect(ofBoth).toContain("aws-iam/userApprovedCustom");
    expect(ofBoth.length).toBeLessThan(ofMod.length);
  });

  it("says so where nothing is found, and shows all again once cleared", async () => {
    await page.getByLabel("Search").fill("no such words");
    expect(await shown()).toEqual([]);
    expect(await page.locator("#nothing").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator("#nothing").waitFor({ state: "hidden" });
    expect(await shown()).toEqual(all);
  });

  it("is kept in the address, and read from it", async () => {
    await page.getByLabel("Search").fill("bucket");
    await page.getByLabel("Kind").selectOption("mode");
    await page.waitForURL(/#q=bucket&kind=mode$/);
    const before = await shown();
    await page.reload();
    expect(await page.getByLabel("Search").inputValue()).toBe("bucket");
    expect(await page.getByLabel("Kind").inputValue()).toBe("mode");
    expect(await shown()).toEqual(before);
  });

  it("goes to the entry that an address names, and opens it", async () => {
    await page.goto(site.address("catalog.html", "#aws-s3/bucketVersioning"));
    const entry = page.locator('[id="aws-s3/bucketVersioning"]');
    await entry.getByText("Guardrails Hub").waitFor();
    const top = await page.evaluate<number>("document.querySelector('.entry [open]').getBoundingClientRect().top");
    expect(top).toBeGreaterThan(100);
    expect(top).toBeLessThan(300);
    expect(await shown()).toEqual(all);
  });

  it("goes to an entry that the search before it did not show, on a phone", async () => {
    const phone = await site.newPage({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    await phone.goto(site.address("catalog.html", "#q=mfa"));
    await phone.goto(site.address("catalog.html", "#aws-ec2/instanceActive"));
    await phone.waitForFunction(() => {
      const { top = -1 } = document.querySelector(".entry [open]")?.getBoundingClientRect() ?? {};
      return top > 0 && top < 300;
    });
    await phone.context().close();
  });

  it.each(["#%", "#q=%&kind=mode", "#no-such/entry", "#aws-s3/%E0%A4%A"])(
    "shows its entries at an address that nobody made: %s",
    async (hash) => {
      const complaints: string[] = [];
      const complain = (error: Error): void => void complaints.push(error.message);
      page.on("pageerror", complain);
      await page.goto("about:blank");
      await page.goto(site.address("catalog.html", hash));
      await page.getByLabel("Search").fill("userApproved");
      expect(await shown()).toContain("aws-iam/userApproved");
      page.off("pageerror", complain);
      expect(complaints).toEqual([]);
    },
  );

  it("tells of its keys where they have room, and on no screen as narrow as a phone's", async () => {
    expect(await page.locator("#keys").isVisible()).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator("#keys").isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it("stays in sight over the entries that are scrolled below it", async () => {
    await page.evaluate("scrollTo(0, 2000)");
    for (const field of ["#words", "#mod", "#kind", "#count"])
      expect(
        await page.locator(field).evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const seen = element.ownerDocument.elementsFromPoint(x + width / 2, y + height / 2);
          return seen[0] === element ? "in sight" : `below ${seen[0]?.tagName}`;
        }),
      ).toBe("in sight");
  });

  it("works by keys alone", async () => {
    await page.keyboard.press("/");
    expect(await focused()).toBe("words");
    await page.keyboard.type("active iam access key");
    const [first, second] = await shown();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(first);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(second);

    const wasOpen = await isOpen(second);
    await page.keyboard.press("Enter");
    expect(await isOpen(second)).toBe(!wasOpen);

    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("words");
    await page.keyboard.press("Escape");
    await page.waitForFunction("document.querySelector('#words').value === ''");
  });
});
