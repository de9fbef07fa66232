import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { contentsOf, PROVIDER, temporaryFolder } from "./folders";

const STARTING_MS = 60_000;

describe("npm run generate:provider", () => {
  it(
    "exits 2 and names a flag that it does not know",
    () => {
      expect(generate("--fetch", "--offline")).toEqual({
        status: 2,
        stdout: "",
        stderr: "A flag must be '--fetch', got: '--offline'. Run: npm run generate:provider -- --fetch\n",
      });
    },
    STARTING_MS,
  );

  it(
    "exits 1 with one line and writes nothing where it cannot fetch",
    () => {
      const before = contentsOf(PROVIDER);
      const { status, stderr } = generate("--fetch");
      expect(status).toBe(1);
      expect(stderr).toMatch(/^'terraform init' must run, got: .* ENOENT\. Put Terraform on the PATH, or .*\n$/);
      expect(contentsOf(PROVIDER)).toEqual(before);
    },
    STARTING_MS,
  );
});

/** Runs the command's file with nothing on the PATH; without a type check, which the project's own has done. */
function generate(...flags: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["-r", "ts-node/register/transpile-only", join(PROVIDER, "generate.ts"), ...flags],
    { cwd: PROVIDER, env: { ...process.env, PATH: temporaryFolder() }, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}
