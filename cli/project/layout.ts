import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { readJsonObject } from "../support/json-file";

/** Where a project keeps its packs and their tests, and how files there import the library. */
export interface Layout {
  /** The folder of the packs, from the project's root. */
  readonly packs: string;
  /** The folder of their tests, from the project's root. */
  readonly tests: string;
  /**
   * What a file imports a name of the library from.
   *
   * @param folder - the folder of the file, from the project's root, which is ""
   * @param name - what is imported
   */
  readonly library: (folder: string, name: LibraryName) => string;
  /** What a file imports a mod's policy types from. */
  readonly policyTypes: (folder: string, module: string) => string;
}

/** What generated files need of the library. */
export type LibraryName = keyof typeof LIBRARY_MODULES;

/** The layout of the project in a folder: that of the library's own repository, or of a project that uses it. */
export function layoutOf(root: string): Layout {
  const isLibrary = readJsonObject(join(root, "package.json"))?.name === LIBRARY;
  const packs = isLibrary || existsSync(join(root, "src/packs")) ? "src/packs" : "packs";
  const own = (folder: string, file: string): string => relative(folder, `src/${file}`);
  return {
    packs,
    tests: "test/packs",
    library: (folder, name) =>
      isLibrary ? own(folder, folder.startsWith("src") ? LIBRARY_MODULES[name] : "index") : LIBRARY,
    policyTypes: (folder, module) =>
      isLibrary ? own(folder, `policy-types/${module}`) : `${LIBRARY}/policy-types/${module}`,
  };
}

/** How a file in one folder names another file, without its ending. */
export function relative(folder: string, file: string): string {
  const path = posix.relative(folder, file).replace(/\/index$/, "");
  return path.startsWith(".") ? path : `./${path}`;
}

const LIBRARY = "guardrails-policy-packs";

/** The module of each name of the library, from `src`: in its own repository packs import it by file. */
export const LIBRARY_MODULES = {
  CalculatedPolicy: "calculated-policy/calculated-policy",
  packProps: "policy-pack-props",
  PolicyException: "policy-exception",
  PolicyPack: "policy-pack",
  PolicyPackOverrides: "policy-pack-props",
  PolicyPackStack: "policy-pack-stack",
  PolicyType: "policy-type",
  Precedence: "policy-setting",
  Unlisted: "unlisted",
  unlisted: "unlisted",
} as const;
