import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyPack, PolicyPackStack } from "../src";
import { userApproved, type UserApproved } from "../src/policy-types/aws-iam";
import { blocks, compiled } from "./markdown";
import { APP, Project } from "./project";
import { newApp } from "./synth";

const read = (file: string): string => readFileSync(join(__dirname, "..", file), "utf8");

const README = read("README.md");
const texts = blocks(README, "text");

/** The programs of a page. A fragment stands in the program before it, whose pack it calls `pack`. */
function programs(markdown: string): string[] {
  return blocks(markdown, "ts").map((code, index, all) => {
    if (code.includes("new App()")) return code;
    const program = all.slice(0, index).findLast((before) => before.includes("new App()")) ?? "";
    return program.replace(/^new /m, "const pack = new ").replace("app.synth();", `${code}\napp.synth();`);
  });
}

describe("the programs of the README and docs/attach.md", () => {
  const codes = [README, read("docs/attach.md")].flatMap(programs);

  it("compile", () => {
    expect(codes.length).toBeGreaterThan(4);
    expect(compiled(codes)).toEqual([]);
  });

  it("write their stacks when they are pasted into main.ts", () => {
    const { folder } = new Project();
    const names = codes.map((code, index) => {
      writeFileSync(join(folder, `main-${index}.ts`), code);
      return `main-${index}`;
    });
    // One process runs them all, since the library takes longer to load than all of them to run.
    const script = `for (const name of ${JSON.stringify(names)}) {
      process.env.CDKTF_OUTDIR = name;
      require("./" + name);
    }`;
    const { status, stderr } = spawnSync(process.execPath, ["-r", "sucrase/register", "-e", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(names.filter((name) => !existsSync(join(folder, name, "manifest.json")))).toEqual([]);
  });
});

describe("the README", () => {
  it("shows the app of the tests, which is what main.ts is until you change it", () => {
    expect(blocks(README, "ts")[0]).toBe(APP);
    expect(APP.split("\n").length).toBeLessThan(30);
  });

  it("shows what a synthesis of it prints", () => {
    expect(new Project().synth().stdout).toBe(texts[0]);
  });

  it("shows the error of a misspelt mode as it is", () => {
    const pack = new PolicyPack(new PolicyPackStack(newApp(), "aws-iam-enforce-mfa"), "main", { title: "Any" });
    expect(() => pack.addSetting(userApproved, "Check: approved" as UserApproved)).toThrow((texts[1] ?? "").trim());
  });

  it("deploys to dev and prod by two stacks, each with a pack of its own that is attached", () => {
    const project = new Project();
    writeFileSync(join(project.folder, "main.ts"), blocks(README, "ts").at(-1) ?? "");
    expect(project.synth()).toMatchObject({ code: 0 });
    const packs = ["dev", "prod"].map((environment) => {
      const { resource } = JSON.parse(project.read(`cdktf.out/stacks/aws-iam-enforce-mfa-${environment}/cdk.tf.json`));
      return [resource.turbot_policy_pack.main.akas, Object.keys(resource.turbot_policy_pack_attachment)];
    });
    expect(packs).toEqual([
      [["aws_iam_enforce_mfa_dev"], ["dev_folder"]],
      [["aws_iam_enforce_mfa_prod"], ["prod_folder"]],
    ]);
  });

  it("is a first page of at most 1,100 words", () => {
    expect(README.split(/\s+/).length).toBeLessThan(1_100);
  });
});
