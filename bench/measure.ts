import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a command took. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that the command and its children held at one time, in megabytes; undefined outside Linux. */
  readonly megabytes: number | undefined;
}

/** Runs a command to its end, and looks at the memory of its processes all the while. */
export async function costOf(command: string, ...args: string[]): Promise<Cost> {
  const begin = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), 10);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("exit", resolve).once("error", reject);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${[command, ...args].join(" ")} must end with 0, got: ${String(code)}.`);
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  return { seconds, megabytes: most === 0 ? undefined : most / 1024 };
}

/** The resident memory of a process and its children, in kilobytes; pages that they share count for each. */
function memoryOf(root: number): number {
  if (process.platform !== "linux") return 0;
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(statusOf);
  const tree = new Set([root]);
  // A child has a higher number than its parent, but for the rare time when numbers begin anew.
  for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  return processes.filter(({ pid }) => tree.has(pid)).reduce((sum, { kilobytes }) => sum + kilobytes, 0);
}

function statusOf(pid: string): { pid: number; parent: number; kilobytes: number } {
  let status = "";
  try {
    status = readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    // It has ended meanwhile.
  }
  const field = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
  return { pid: Number(pid), parent: field("PPid"), kilobytes: field("VmRSS") };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
