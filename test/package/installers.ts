import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder } from "../synth";

const ROOT = join(__dirname, "../..");

/** A program that installs packages into a project. */
export interface Installer {
  readonly name: string;
  /** The package that the program comes in, and where it lies there; undefined for npm, which is there. */
  readonly program?: { readonly package: string; readonly file: string };
  readonly install: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

/** npm, and those that must be fetched. */
export const INSTALLERS: readonly Installer[] = [
  { name: "npm", install: ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"] },
  {
    name: "pnpm",
    program: { package: "pnpm@10", file: "pnpm/bin/pnpm.cjs" },
    install: ["install", "--ignore-scripts", "--config.node-linker=isolated"],
  },
  {
    name: "yarn 1",
    program: { package: "yarn@1.22.22", file: "yarn/bin/yarn.js" },
    install: ["install", "--ignore-scripts", "--non-interactive", "--no-lockfile"],
  },
  {
    name: "yarn berry",
    program: { package: "@yarnpkg/cli-dist@4", file: "@yarnpkg/cli-dist/bin/yarn.js" },
    install: ["install", "--no-immutable"],
    files: {
      ".yarnrc.yml":
        "nodeLinker: node-modules\nenableScripts: false\nenableTelemetry: false\nenableGlobalCache: false\n",
      "yarn.lock": "",
    },
  },
];

/**
 * Makes a project that depends on packages and on the framework, and has an installer install them.
 *
 * @param tarballs - the packages, by name
 * @returns the project's folder
 */
export function installedWith(
  { program, install, files = {} }: Installer,
  tarballs: Readonly<Record<string, string>>,
): string {
  const project = newFolder();
  const versionHere = (name: string): string =>
    (JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;
  const others = ["cdktf", "constructs", "@types/node"].map((name) => [name, versionHere(name)]);
  const dependencies = {
    ...Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`])),
    ...Object.fromEntries(others),
  };
  const manifest = { name: "acme", version: "1.0.0", private: true, dependencies };
  write(project, { "package.json": JSON.stringify(manifest), ...files });
  if (program === undefined) run(project, "npm", ...install);
  else run(project, process.execPath, fetched(program), ...install);
  return project;
}

/** Writes files into a project, by name. */
export function write(project: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(project, file, ".."), { recursive: true });
    writeFileSync(join(project, file), text);
  }
}

/** Runs a command, and returns what it printed. */
export function run(cwd: string, command: string, ...args: string[]): string {
  const env: NodeJS.ProcessEnv = { ...process.env, CDKTF_CONTEXT_JSON: "" };
  delete env.CDKTF_OUTDIR;
  return execFileSync(command, args, { cwd, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
}

/** The program of a package, which is fetched into a folder of its own and no further. */
function fetched({ package: name, file }: NonNullable<Installer["program"]>): string {
  const folder = newFolder();
  write(folder, { "package.json": "{}" });
  run(folder, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", name);
  return join(folder, "node_modules", file);
}
