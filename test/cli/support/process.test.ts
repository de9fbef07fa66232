import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../../cli/support/process";
import { begun, gone } from "../../processes";
import { newFolder } from "../../synth";

const shell = (script: string, signal?: AbortSignal): ReturnType<typeof run> =>
  run("sh", ["-c", script], { cwd: newFolder(), env: process.env, signal });

it("tells how a command ended and what it printed", async () => {
  expect(await shell("echo out; echo err >&2; exit 3")).toEqual({ status: 3, stdout: "out\n", stderr: "err\n" });
});

it("fails as the system does where there is no such command", async () => {
  await expect(run("no-such-command", [], { cwd: newFolder(), env: process.env })).rejects.toMatchObject({
    code: "ENOENT",
  });
});

it("an abort kills the command and what it started, however deaf to signals", async () => {
  const pids = join(newFolder(), "pids");
  const stop = new AbortController();
  const script = `trap "" INT TERM; sh -c 'trap "" INT TERM; echo $$ >> ${pids}; sleep 60' & echo $$ >> ${pids}; sleep 60`;
  const running = shell(script, stop.signal);
  await begun(pids, 2);
  stop.abort(new Error("enough"));
  await expect(running).rejects.toThrow("enough");
  await gone(pids);
});

it("begins nothing after an abort", async () => {
  const folder = newFolder();
  const signal = AbortSignal.abort(new Error("no"));
  const attempt = run("touch", [join(folder, "begun")], { cwd: folder, env: process.env, signal });
  await expect(attempt).rejects.toThrow("no");
  expect(existsSync(join(folder, "begun"))).toBe(false);
});
