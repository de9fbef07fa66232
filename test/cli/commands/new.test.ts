import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { newPackFiles } from "../../../cli/scaffold/new-pack-files";
import { Project } from "../../project";

const ROOT = join(__dirname, "../../..");
const PATH = "aws/s3/enforce-encryption-at-rest";

describe("policy-packs new", () => {
  it("writes the class, the example of its page, and its test", () => {
    expect(new Project().run("new", {}, PATH)).toEqual({
      code: 0,
      stdout:
        `Wrote src/packs/${PATH}/index.ts\n` +
        `Wrote src/packs/${PATH}/example.ts\n` +
        `Wrote test/packs/${PATH}.test.ts\n`,
      stderr: "",
    });
  });

  it("writes a pack that compiles and synthesizes", () => {
    const project = new Project();
    project.run("new", {}, PATH);
    project
      .edit(/^import \{ EnforceMfa.*$/m, `import { EnforceEncryptionAtRest } from "./src/packs/${PATH}";`)
      .edit(/new EnforceMfa[^]*?\}\);/, 'new EnforceEncryptionAtRest(stack, "main");');
    expect(project.synth()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("  Enforce Encryption At Rest for AWS S3\n"),
    });
  });

  it("leaves a pack alone that exists", () => {
    const project = new Project();
    project.run("new", {}, PATH);
    const before = project.read(`src/packs/${PATH}/index.ts`);
    expect(project.run("new", {}, PATH)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`src/packs/${PATH}/index.ts exists`),
    });
    expect(project.read(`src/packs/${PATH}/index.ts`)).toBe(before);
  });
});

describe("the files of a new pack", () => {
  it("are formatted as the project is", () => {
    const project = new Project();
    project.run("new", {}, PATH);
    const prettier = ["node_modules/prettier/bin/prettier.cjs", "--config", join(ROOT, ".prettierrc.json"), "--check"];
    const files = Object.keys(newPackFiles(PATH));
    expect(() => execFileSync(process.execPath, [...prettier, ...files], { cwd: project.folder })).not.toThrow();
  });

  it.each(["", "aws", "aws/s3", "aws/s3/one", "AWS/S3/enforce-it", "../aws/s3/enforce-it", "aws/s3/enforce it"])(
    "are not written for the name %j",
    (path) => {
      expect(() => newPackFiles(path)).toThrow(`in lower case, got: ${JSON.stringify(path)}.`);
    },
  );
});
