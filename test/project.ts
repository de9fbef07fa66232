import { spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { runProgram } from "../cli/program";
import { failWith } from "../cli/support/fail";
import { newFolder } from "./synth";

const ROOT = join(__dirname, "..");

/** The command line, as a script for Node. */
export const POLICY_PACKS = join(ROOT, "cli/bin.js");

/** What an app needs besides its own two files; packages and the command line are shared with this repository. */
const PARTS = ["src", "package.json"];

/** By what its types are checked. */
const TYPES = ["tsconfig.json", "tsconfig.app.json"];

/**
 * The main.ts of the tests' app, as it would stand at the root: the tests hold whatever the repository's own main.ts
 * says, which belongs to the user.
 */
export const APP = readFileSync(join(ROOT, "test/fixtures/app/main.ts"), "utf8").replaceAll("../../../src", "./src");

/** What a command printed, and its exit code. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of this project with the tests' app, which a test can change; gone after the tests of the file. */
export class Project {
  public readonly folder = newFolder();

  /**
   * @param options - whether each synthesis checks the types, which takes longer than all else that it does; without it
   *   the project has no tsconfig.json, like one that is written in JavaScript
   */
  public constructor({ isTyped = false }: { readonly isTyped?: boolean } = {}) {
    for (const part of isTyped ? [...PARTS, ...TYPES] : PARTS)
      cpSync(join(ROOT, part), join(this.folder, part), { recursive: true });
    writeFileSync(join(this.folder, "main.ts"), APP);
    this.write("cdktf.json", { ...cdktfJson(), context: {} });
    for (const shared of ["node_modules", "cli"]) symlinkSync(join(ROOT, shared), join(this.folder, shared));
  }

  /** Exchanges a text of main.ts. */
  public edit(text: string | RegExp, replacement: string): this {
    const main = join(this.folder, "main.ts");
    const before = readFileSync(main, "utf8");
    const after = before.replace(text, replacement);
    if (after === before) throw new Error(`main.ts has no ${String(text)}.`);
    writeFileSync(main, after);
    return this;
  }

  /** Writes a JSON file of the project. */
  public write(file: string, content: unknown): this {
    writeFileSync(join(this.folder, file), JSON.stringify(content));
    return this;
  }

  /** What `policy-packs synth` does. */
  public synth(env: NodeJS.ProcessEnv = {}): Run {
    return this.run("synth", env);
  }

  /** Runs a command of `policy-packs`. */
  public run(command: string, env: NodeJS.ProcessEnv = {}, ...args: string[]): Run {
    const script = [POLICY_PACKS, command, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, script, {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, DEBUG: "", CDKTF_CONTEXT_JSON: "", ...env },
    });
    return { code: status, stdout, stderr };
  }

  /** Runs a command of `policy-packs` within this process, which takes no time to start: one that starts none itself. */
  public async runHere(...args: string[]): Promise<Run> {
    const cwd = process.cwd();
    const printed = { stdout: "", stderr: "" };
    const into = (stream: keyof typeof printed) => (text: unknown) => (printed[stream] += `${String(text)}\n`);
    const spies = [
      jest.spyOn(console, "log").mockImplementation(into("stdout")),
      jest.spyOn(console, "error").mockImplementation(into("stderr")),
    ];
    process.chdir(this.folder);
    try {
      await runProgram(args).catch((error: unknown) => failWith(error));
      return { code: Number(process.exitCode ?? 0), ...printed };
    } finally {
      process.exitCode = undefined;
      process.chdir(cwd);
      spies.forEach((spy) => spy.mockRestore());
    }
  }

  /** Runs a command of `policy-packs` while this program goes on, for example as the workspace that it asks. */
  public async runBeside(command: string, env: NodeJS.ProcessEnv = {}, ...args: string[]): Promise<Run> {
    const child = spawn(process.execPath, [POLICY_PACKS, command, ...args], {
      cwd: this.folder,
      env: { ...process.env, DEBUG: "", CDKTF_CONTEXT_JSON: "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const closed = new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject));
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    return { code, stdout, stderr };
  }

  /** A file of the project. */
  public read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }
}

/** How CDKTF runs the app; the context, in which a user's backend stands, is another matter. */
const cdktfJson = (): object => JSON.parse(readFileSync(join(ROOT, "cdktf.json"), "utf8")) as object;
