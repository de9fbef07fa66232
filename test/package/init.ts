import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describeWithTerraform } from "../e2e/deployment";
import { newFolder } from "../synth";
import { expectConversion } from "./convert";
import { run } from "./installers";

const CLI = join(__dirname, "../../cli/bin.js");
const MINUTES = 60_000;

/**
 * The tests of a new project. They belong to the suite of the packages, since it takes long to pack them.
 *
 * @param tarballs - gives the packages, by name, once they are packed
 */
export function describeNewProject(tarballs: () => Readonly<Record<string, string>>): void {
  describeWithTerraform("a project that policy-packs init has written", () => {
    const project = join(newFolder(), "acme");
    const npm = (...args: string[]): string => run(project, "npm", ...args);

    beforeAll(() => {
      run(newFolder(), process.execPath, CLI, "init", project);
      usePacked(join(project, "package.json"), tarballs());
      npm("install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts");
    }, 10 * MINUTES);

    it(
      "synthesizes and rehearses at once",
      () => {
        expect(npm("run", "--silent", "rehearse")).toContain("No surprise in 1 stack");
      },
      5 * MINUTES,
    );

    it(
      "gets packs of its own in packs, whose tests pass as those that it came with do",
      () => {
        const pack = "aws/s3/enforce-versioning";
        const told = npm("run", "--silent", "new:pack", "--", pack, "--policy", "aws-s3/bucketVersioning");
        expect(told).toContain(`import { EnforceVersioning } from "./packs/${pack}";`);
        const copy = "aws/ec2/enforce-golden-images";
        npm("run", "--silent", "new:pack", "--", copy, "--from", "aws/ec2/enforce-approved-images");
        const { testResults } = JSON.parse(npm("run", "--silent", "test", "--", "--json")) as Results;
        expect(testResults.map(({ name, status }) => [relative(join(project, "test"), name), status]).sort()).toEqual([
          ["main.test.ts", "passed"],
          [`packs/${copy}.test.ts`, "passed"],
          [`packs/${pack}.test.ts`, "passed"],
        ]);
        expect(npm("run", "--silent", "synth")).toContain("AWS > IAM > User > Approved           Check: Approved\n");
        npm("run", "--silent", "docs");
        const page = readFileSync(join(project, `site.out/packs/${pack}.html`), "utf8");
        expect(page).toContain("<h1>Enforce Versioning for AWS S3</h1>");
        expect(readFileSync(join(project, "site.out/compliance.html"), "utf8")).toContain(
          "2 of 2 packs name no control.",
        );
      },
      5 * MINUTES,
    );

    it(
      "takes packs from HCL, which compile under strict and pass their tests",
      () => expectConversion(project),
      5 * MINUTES,
    );
  });
}

/** What Jest tells of a run, as far as it is read here. */
interface Results {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

/** Puts the packages of this repository in the place of those that a registry would have. */
function usePacked(file: string, tarballs: Readonly<Record<string, string>>): void {
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  for (const dependencies of [manifest.dependencies, manifest.devDependencies])
    for (const name of Object.keys(dependencies).filter((name) => tarballs[name] !== undefined))
      dependencies[name] = `file:${tarballs[name] ?? ""}`;
  writeFileSync(file, JSON.stringify(manifest));
}
