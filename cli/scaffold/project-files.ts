import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { peerDependencies, version } from "../package.json";
import { MAIN, PACKS_README, readme, TEST } from "./project-texts";

/** What a new project is made with. */
export interface ProjectOptions {
  /** The name of its package. */
  readonly name: string;
  /** The framework that goes by the name `cdktf`: CDKTF itself, or CDK Terrain. */
  readonly framework: Framework;
  /** What Node takes its files for. */
  readonly modules: Modules;
}

/** The frameworks that a project can be made with. */
export const FRAMEWORKS = ["cdktf", "cdktn"] as const;
type Framework = (typeof FRAMEWORKS)[number];

/** The kinds of modules that a project can be made of. */
export const MODULES = ["commonjs", "es"] as const;
type Modules = (typeof MODULES)[number];

/** The files of a new project, by their paths. */
export function projectFiles(options: ProjectOptions): Record<string, string> {
  return {
    "package.json": json(packageJson(options)),
    "tsconfig.json": json(tsconfig(options)),
    "cdktf.json": json(cdktfJson()),
    "main.ts": MAIN,
    "packs/README.md": PACKS_README,
    "test/main.test.ts": TEST,
    "README.md": readme(options.name),
    ".gitignore": GITIGNORE,
    ".prettierrc.json": json({ printWidth: 120 }),
    ...Object.fromEntries(SHARED_FILES.map((file) => [file, sharedFile(file)])),
  };
}

/** The files that a project has as this repository has them. */
export const SHARED_FILES = [
  ".editorconfig",
  ".github/workflows/policy-packs.yml",
  ".graphqlrc.cjs",
  ".vscode/extensions.json",
] as const;

/** The build puts them beside this file; in the repository they are where they belong. */
function sharedFile(file: string): string {
  const folder = [join(__dirname, "shared"), join(__dirname, "../..")].find((path) => existsSync(join(path, file)));
  return readFileSync(join(folder ?? "", file), "utf8");
}

/** JSON as Prettier writes it: a list of texts stands on one line. */
const json = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(/\[\n\s+("[^[\]{}]*")\n\s+\]/g, (_, texts: string) => `[${texts.replace(/,\n\s+/g, ", ")}]`)}\n`;

const packageJson = ({ name, framework, modules }: ProjectOptions): object => ({
  name,
  version: "0.1.0",
  private: true,
  type: modules === "es" ? "module" : "commonjs",
  engines: { node: framework === "cdktn" ? ">=22" : ">=20" },
  scripts: {
    synth: "policy-packs synth",
    rehearse: "policy-packs rehearse",
    plan: "policy-packs plan",
    diff: "policy-packs diff",
    deploy: "policy-packs deploy",
    destroy: "policy-packs destroy",
    "check:remote-state": "policy-packs check-remote-state",
    "new:pack": "policy-packs new",
    docs: "policy-packs docs",
    test: "jest",
  },
  dependencies: {
    cdktf: framework === "cdktn" ? "npm:cdktn@^0.24.0" : "^0.21.0",
    constructs: peerDependencies.constructs,
    "guardrails-policy-packs": version,
  },
  devDependencies: {
    "@swc/core": "^1.16.18",
    "@swc/jest": "^0.2.39",
    "@types/jest": "^30.0.0",
    "@types/node": "^20.19.43",
    "guardrails-policy-packs-cli": version,
    jest: "^30.5.2",
    typescript: "~5.9.3",
  },
  jest: {
    testEnvironment: "node",
    transform: {
      "^.+\\.ts$": [
        "@swc/jest",
        { jsc: { target: "es2023", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
      ],
    },
  },
});

const tsconfig = ({ modules }: ProjectOptions): object => ({
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023"],
    ...(modules === "es" ? { module: "preserve" } : { module: "node16", moduleResolution: "node16" }),
    types: ["node", "jest"],
    strict: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ["main.ts", "packs", "test"],
});

const cdktfJson = (): object => ({
  language: "typescript",
  app: "npx policy-packs synth --app main.ts",
  projectId: randomUUID(),
  sendCrashReports: "false",
  terraformProviders: [],
  terraformModules: [],
  context: {},
});

const GITIGNORE = `node_modules/
cdktf.out/
site.out/
*.tfstate
*.tfstate.*
*.log
.DS_Store
`;
