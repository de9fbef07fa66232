import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { POLICY_PACKS } from "../../project";
import { newFolder } from "../../synth";
import { KEYS } from "../catalog/refresh/workspace-server";

const STARTING_MS = 60_000;

describe("policy-packs refresh", () => {
  function run(env: NodeJS.ProcessEnv, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [POLICY_PACKS, "refresh", ...args], {
      env: { PATH: process.env.PATH, ...env },
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  it(
    "reads the profiles of the home folder, prints one line if it fails, and exits 1",
    () => {
      const home = newFolder();
      mkdirSync(join(home, ".config/turbot"), { recursive: true });
      const profile = { ...KEYS, workspace: "http://localhost:1" };
      writeFileSync(join(home, ".config/turbot/credentials.yml"), JSON.stringify({ acme: profile }));
      expect(run({ HOME: home }, "--profile", "acme", "--dry-run")).toEqual({
        status: 1,
        stdout: "",
        stderr: expect.stringMatching(
          /^'workspace' must be within reach, got: [^\n]+ \(http:\/\/localhost:1\/[^\n]+\n$/,
        ),
      });
    },
    STARTING_MS,
  );
});
