import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const RUN_MS = 30_000;

const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** The scripts of this repository's own; those of the command line have tests of theirs. */
const OWN = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node -r \.\/cli\/register\.js (\S+\.ts)$/.exec(line)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

function run(file: string, argument: string): { status: number | null; stdout: string; stderr: string } {
  const args = ["-r", "./cli/register.js", file, argument];
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
}

describe("the scripts of the repository", () => {
  it("are more than a few", () => {
    expect(OWN.length).toBeGreaterThan(4);
  });

  it.each(OWN)(
    "answer --help: %s",
    (name, file) => {
      const { status, stdout } = run(file, "--help");
      expect([status, stdout]).toEqual([0, expect.stringContaining(`npm run ${name}`)]);
    },
    RUN_MS,
  );

  it.each(OWN)(
    "refuse an argument that they do not know, and do nothing: %s",
    (_, file) => {
      const { status, stdout, stderr } = run(file, "--bogus");
      expect([status === 0, stdout]).toEqual([false, ""]);
      expect(stderr).toContain("--bogus");
    },
    RUN_MS,
  );
});
