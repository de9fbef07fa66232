import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithTerraform } from "../e2e/deployment";
import { newFolder } from "../synth";
import { run } from "./installers";
import { packed } from "./packed";

const CLI = join(__dirname, "../../cli/bin.js");
const MINUTES = 60_000;

describeWithTerraform("a project that policy-packs init has written", () => {
  const project = join(newFolder(), "acme");
  const npm = (...args: string[]): string => run(project, "npm", ...args);

  beforeAll(() => {
    run(newFolder(), process.execPath, CLI, "init", project);
    usePacked(join(project, "package.json"), packed());
    npm("install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts");
  }, 10 * MINUTES);

  it(
    "synthesizes, passes its tests, and rehearses at once",
    () => {
      expect(npm("run", "--silent", "synth")).toContain("AWS > IAM > User > Approved           Check: Approved\n");
      npm("run", "--silent", "test");
      expect(npm("run", "--silent", "rehearse")).toContain("No surprise in 1 stack");
    },
    5 * MINUTES,
  );

  it(
    "gets packs of its own in packs, whose tests pass",
    () => {
      const pack = "aws/s3/enforce-versioning";
      const told = npm("run", "--silent", "new:pack", "--", pack, "--policy", "aws-s3/bucketVersioning");
      expect(told).toContain(`import { EnforceVersioning } from "./packs/${pack}";`);
      expect(() => npm("test", "--", `test/packs/${pack}`)).not.toThrow();
      expect(npm("run", "--silent", "synth")).toContain("Wrote ");
      npm("run", "--silent", "docs");
      const page = readFileSync(join(project, `site.out/packs/${pack}.html`), "utf8");
      expect(page).toContain("<h1>AWS &gt; S3 &gt; ");
    },
    5 * MINUTES,
  );
});

/** Puts the packages of this repository in the place of those that a registry would have. */
function usePacked(file: string, tarballs: Readonly<Record<string, string>>): void {
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  for (const dependencies of [manifest.dependencies, manifest.devDependencies])
    for (const name of Object.keys(dependencies).filter((name) => tarballs[name] !== undefined))
      dependencies[name] = `file:${tarballs[name] ?? ""}`;
  writeFileSync(file, JSON.stringify(manifest));
}
