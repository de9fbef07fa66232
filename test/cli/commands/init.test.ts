import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles } from "../../../cli/scaffold/project-files";
import { MAIN } from "../../../cli/scaffold/project-texts";
import { writeProject } from "../../../cli/scaffold/write-project";
import { contentsOf, newFolder, type Json } from "../../synth";

const PLAIN = { framework: "cdktf", modules: "commonjs" } as const;
const ROOT = join(__dirname, "../../..");

const packageJson = (options: Partial<Parameters<typeof projectFiles>[0]>): Json =>
  JSON.parse(projectFiles({ name: "acme", ...PLAIN, ...options })["package.json"] ?? "");

describe("policy-packs init", () => {
  it("writes what a project needs", () => {
    const folder = join(newFolder(), "My Packs");
    expect(writeProject(folder, PLAIN)).toEqual([
      "package.json",
      "tsconfig.json",
      "cdktf.json",
      "main.ts",
      "packs/README.md",
      "test/main.test.ts",
      "README.md",
      ".gitignore",
      ".prettierrc.json",
      ".editorconfig",
      ".github/workflows/policy-packs.yml",
      ".graphqlrc.cjs",
      ".vscode/extensions.json",
    ]);
    expect(contentsOf(folder)["main.ts"]).toBe(MAIN);
    expect(JSON.parse(contentsOf(folder)["package.json"] ?? "")).toMatchObject({ name: "my-packs", private: true });
  });

  it("takes a folder that holds a Git repository alone", () => {
    const folder = newFolder();
    mkdirSync(join(folder, ".git"));
    expect(() => writeProject(folder, PLAIN)).not.toThrow();
  });

  it("leaves a folder alone that holds anything else", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "notes.txt"), "mine");
    expect(() => writeProject(folder, PLAIN)).toThrow(
      `'folder' must be new or empty, got: ${folder}, a folder that holds notes.txt. Choose another one.`,
    );
    expect(contentsOf(folder)).toEqual({ "notes.txt": "mine" });
  });

  it("puts CDK Terrain in the place of CDKTF when it is asked for", () => {
    expect(packageJson({}).dependencies.cdktf).toBe("^0.21.0");
    expect(packageJson({ framework: "cdktn" })).toMatchObject({
      dependencies: { cdktf: "npm:cdktn@^0.24.0" },
      engines: { node: ">=22" },
    });
  });

  it("writes a project of ES modules when it is asked for", () => {
    expect(packageJson({}).type).toBe("commonjs");
    expect(packageJson({ modules: "es" }).type).toBe("module");
  });

  it("formats what it writes as the project's Prettier does", () => {
    const parent = newFolder();
    for (const modules of ["commonjs", "es"] as const) writeProject(join(parent, modules), { ...PLAIN, modules });
    const prettier = join(ROOT, "node_modules/prettier/bin/prettier.cjs");
    const { status, stderr } = spawnSync(process.execPath, [prettier, "--check", parent], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("gives the project the scripts that its pipeline calls", () => {
    const workflow = readFileSync(join(ROOT, ".github/workflows/policy-packs.yml"), "utf8");
    const called = [...workflow.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script);
    expect(called.length).toBeGreaterThan(2);
    expect(Object.keys(packageJson({}).scripts)).toEqual(expect.arrayContaining(called));
  });
});
