import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutOf } from "../../../cli/project/layout";
import { packName } from "../../../cli/scaffold/pack-name";
import { copiedPackFiles } from "../../../cli/scaffold/shipped-pack";
import { packFolders } from "../../../cli/site/packs";
import { nativeCompiler } from "../../../cli/support/native-compiler";
import { Project } from "../../project";
import { contentsOf, newFolder } from "../../synth";

const ROOT = join(__dirname, "../../..");
const PATH = "aws/s3/enforce-encryption-at-rest";
const OWNERS = [
  "aws/s3/enforce-owners-of-buckets",
  ...["--policy", "aws-s3/bucketApproved", "--policy", "aws-s3/bucketVersioning"],
  ...["--calculated", "aws-s3/bucketApprovedCustom"],
];
const TESTS_MS = 120_000;

const newPack = (project: Project, ...args: string[]): ReturnType<Project["run"]> => project.run("new", {}, ...args);

/** The files below a folder of a project, in order. */
const filesOf = (project: Project, folder: string): string[] =>
  Object.entries(contentsOf(join(project.folder, folder))).flatMap(([file, text]) =>
    text === undefined ? [] : [file],
  );

describe("policy-packs new", () => {
  it("writes the class, the example of its page, and its test, and says what to do next", () => {
    expect(newPack(new Project(), PATH)).toEqual({
      code: 0,
      stdout: `Wrote src/packs/${PATH}/index.ts
Wrote src/packs/${PATH}/example.ts
Wrote test/packs/${PATH}.test.ts

Next:
  1. Replace each PLACEHOLDER in src/packs/${PATH}; until then synth refuses the pack.
  2. Use the pack in main.ts:
       import { EnforceEncryptionAtRest } from "./src/packs/${PATH}";
       new EnforceEncryptionAtRest(stack, "main");
  3. Test it: npx jest test/packs/${PATH}
  4. Try it out: policy-packs rehearse
  5. See its page: policy-packs docs
`,
      stderr: "",
    });
  });

  it("writes a pack that synthesizes once its placeholder is replaced, and not before", () => {
    const project = new Project({ isTyped: true });
    newPack(project, PATH);
    project
      .edit(/^import \{ EnforceMfa.*$/m, `import { EnforceEncryptionAtRest } from "./src/packs/${PATH}";`)
      .edit(/new EnforceMfa[^]*?\}\);/, 'new EnforceEncryptionAtRest(stack, "main", { description });')
      .edit("const app", 'const description = "PLACEHOLDER: say in a sentence what the pack is for.";\nconst app');
    expect(project.synth()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Replace the placeholder that policy-packs left there."),
    });
    expect(project.edit("PLACEHOLDER: say", "Say").synth()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("  Enforce Encryption at Rest for AWS S3\n"),
    });
  });

  it("begins with a copy of a shipped pack, under a name of its own", () => {
    const project = new Project();
    const path = "aws/ec2/enforce-golden-images";
    const { code, stdout } = newPack(project, path, "--from", "aws/ec2/enforce-approved-images");
    expect(code).toBe(0);
    expect(stdout.match(/^Wrote .*$/gm)?.map((line) => line.slice("Wrote ".length))).toEqual([
      ...filesOf(project, "src/packs/aws/ec2/enforce-approved-images").map((file) => `src/packs/${path}/${file}`),
      `test/packs/${path}.test.ts`,
    ]);
    const shipped = project.read("src/packs/aws/ec2/enforce-approved-images/index.ts");
    expect(project.read(`src/packs/${path}/index.ts`)).toBe(
      shipped
        .replaceAll("EnforceApprovedImages", "EnforceGoldenImages")
        .replace("Enforce Approved Images for AWS EC2", "Enforce Golden Images for AWS EC2")
        .replace("aws_ec2_enforce_approved_images", "aws_ec2_enforce_golden_images"),
    );
  });

  it("copies every shipped pack into a project of one's own, where it compiles", () => {
    const root = newFolder();
    const layout = layoutOf(root);
    for (const from of packFolders(ROOT)) {
      const name = packName(from.replace(/enforce-/, "enforce-our-"));
      for (const [file, text] of Object.entries(copiedPackFiles(name, from, layout))) {
        mkdirSync(join(root, file, ".."), { recursive: true });
        writeFileSync(join(root, file), text);
      }
    }
    const library = "guardrails-policy-packs";
    const paths = { [library]: [join(ROOT, "src/index")], [`${library}/*`]: [join(ROOT, "src/*")] };
    const typeRoots = [join(ROOT, "node_modules/@types")];
    const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false, paths, typeRoots };
    symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
    writeFileSync(
      join(root, "tsconfig.json"),
      JSON.stringify({ extends: join(ROOT, "tsconfig.json"), compilerOptions, include: ["packs", "test"] }),
    );
    const { stdout } = spawnSync(nativeCompiler(), ["--project", root], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(readdirSync(join(root, "packs"), { recursive: true }).length).toBeGreaterThan(100);
  });

  it("leaves a pack alone that exists", () => {
    const project = new Project();
    newPack(project, PATH);
    const before = project.read(`src/packs/${PATH}/index.ts`);
    expect(newPack(project, PATH)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`src/packs/${PATH}/index.ts exists`),
    });
    expect(project.read(`src/packs/${PATH}/index.ts`)).toBe(before);
  });

  it.each([
    [["--policy", "aws-s3/bucketVersionin"], "Did you mean aws-s3/bucketVersioning?"],
    [["--policy", "aws-s3/bucketApprovedCustom"], "of kind result. Leave it out"],
    [["--policy", "aws-s3/bucketApproved", "--policy", "aws-s3/bucketApproved"], "aws-s3/bucketApproved twice"],
    [["--policy", "aws-s3/bucketApproved", "--calculated", "aws-s3/bucketApproved"], "aws-s3/bucketApproved twice"],
    [["--calculated", "aws-iam/accountPasswordPolicySettingsMinimumLength"], "of kind number. Leave it out"],
    [["--from", "aws/s3/enforce-acces-logging"], "Did you mean aws/s3/enforce-access-logging?"],
    [["--from", "aws/s3/enforce-access-logging", "--policy", "aws-s3/bucketVersioning"], "add others to it by hand"],
  ])("refuses %j, and writes nothing", async (options, message) => {
    const project = new Project();
    expect(await project.runHere("new", PATH, ...options)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
    expect(() => project.read(`src/packs/${PATH}/index.ts`)).toThrow();
  });
});

describe("a pack with modes and a calculated policy, as policy-packs new writes it", () => {
  const project = new Project();
  const files: string[] = [];

  beforeAll(() => {
    for (const args of [OWNERS, [PATH], ["aws/sns/check-tags", "--calculated", "aws-s3/bucketVersioning"]]) {
      const { stdout, stderr } = newPack(project, ...args);
      expect(stderr).toBe("");
      files.push(...[...stdout.matchAll(/^Wrote (.*)$/gm)].map(([, file = ""]) => file));
    }
  });

  it("has the files of the calculated policy, and a fixture of each case", () => {
    const folder = "src/packs/aws/s3/enforce-owners-of-buckets";
    expect(files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length + 1))).toEqual([
      "index.ts",
      "example.ts",
      "bucket-approved-custom.graphql",
      "bucket-approved-custom.njk",
      "fixtures/bucket-approved-custom/tagged.json",
      "fixtures/bucket-approved-custom/not-tagged.json",
      "fixtures/bucket-approved-custom/not-discovered.json",
    ]);
  });

  it("takes each mode as a prop of the policy's own enum", () => {
    const text = project.read("src/packs/aws/s3/enforce-owners-of-buckets/index.ts");
    expect(text).toContain("  readonly bucketVersioning: BucketVersioning;\n");
    expect(text).toContain("    this.addSetting(bucketVersioning, props.bucketVersioning);\n");
  });

  it("is formatted as the project is", () => {
    const prettier = [
      "node_modules/prettier/bin/prettier.cjs",
      "--config",
      join(ROOT, ".prettierrc.json"),
      "--check",
      "--ignore-unknown",
    ];
    expect(() => execFileSync(process.execPath, [...prettier, ...files], { cwd: project.folder })).not.toThrow();
  });

  it(
    "passes its tests",
    () => {
      const tests = files.filter((file) => file.endsWith(".test.ts"));
      const jest = [join(ROOT, "node_modules/jest/bin/jest.js"), "--ci", "--maxWorkers=1", ...tests];
      const { status, stderr } = spawnSync(process.execPath, jest, { cwd: project.folder, encoding: "utf8" });
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("3 passed, 3 total") });
    },
    TESTS_MS,
  );
});
