import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder } from "./synth";

const ROOT = join(__dirname, "..");

/** What a checkout has besides its packages, its history and what commands write. */
const PARTS = [".github", "cli", "docs", "package.json", "README.md", "src", "test"].concat(
  readdirSync(ROOT).filter((name) => /^tsconfig.*\.json$/.test(name)),
);

/** Another pack, another mode, and two stacks. */
const OTHER_APP = `import { App } from "cdktf";
import { PolicyPack, PolicyPackStack } from "./src";
import { BucketVersioning, bucketVersioning } from "./src/policy-types/aws-s3";

const app = new App();
for (const name of ["dev", "prod"]) {
  const pack = new PolicyPack(new PolicyPackStack(app, name), "main", { title: name });
  pack.addSetting(bucketVersioning, BucketVersioning.ENFORCE_ENABLED);
}
app.synth();
`;

/** A test of the app, and one that the context would change; all others get theirs in the same way. */
const TESTS = {
  readme: "shows what a synthesis of it prints",
  "cli/commands/check-remote-state": "fails where the state of a stack is local",
};

const SUITES_MS = 300_000;

describe("in a checkout with an app and a context of its user", () => {
  it(
    "the tests pass",
    () => {
      const checkout = newFolder();
      for (const part of PARTS) cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
      symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
      writeFileSync(join(checkout, "main.ts"), OTHER_APP);
      const cdktfJson = JSON.parse(readFileSync(join(ROOT, "cdktf.json"), "utf8")) as object;
      const context = { backend: { type: "s3", bucket: "acme", region: "eu-west-1" } };
      writeFileSync(join(checkout, "cdktf.json"), JSON.stringify({ ...cdktfJson, context }));

      const jest = join(ROOT, "node_modules/jest/bin/jest.js");
      const suites = Object.keys(TESTS).map((suite) => `test/${suite}.test.ts`);
      const names = ["--testNamePattern", Object.values(TESTS).join("|")];
      const { status, stderr } = spawnSync(process.execPath, [jest, "--ci", "--maxWorkers=1", ...names, ...suites], {
        cwd: checkout,
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({
        status: 0,
        stderr: expect.stringMatching(new RegExp(`^Tests: .*\\b${suites.length} passed`, "m")),
      });
    },
    SUITES_MS,
  );
});

it("no test reads the app of this repository", () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const reads = /join\(ROOT, "main\.ts"\)|"(?:\.\.\/)+main(?:\.ts)?"/;
  expect(files.filter((file) => reads.test(readFileSync(join(__dirname, file), "utf8")))).toEqual([]);
});
