import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

describe("importing a mod's policy types", () => {
  const script = `
    const { userApproved } = require("./src/policy-types/aws-iam");
    const { mismatch } = require("./src/policy-values/mismatch");
    if (mismatch(userApproved, "Skip") !== undefined) throw new Error("Skip is a mode.");
    console.log(Object.keys(require.cache).join("\\n"));`;
  const loaded = execFileSync(process.execPath, ["-r", "ts-node/register/transpile-only", "-e", script], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => file.startsWith(join(ROOT, "/")));

  it("loads the file of that mod, and of no other", () => {
    const folder = join(ROOT, "src/policy-types/");
    expect(loaded.filter((file) => file.startsWith(folder))).toEqual([join(folder, "aws-iam.ts")]);
  });

  it("loads no judge of schemas, which only a policy with a schema needs", () => {
    expect(loaded.filter((file) => file.includes("/node_modules/ajv/"))).toEqual([]);
  });

  it("loads neither the catalog nor CDKTF", () => {
    const others = [join(ROOT, "cli/catalog/"), join(ROOT, "node_modules/cdktf/")];
    expect(loaded.filter((file) => others.some((folder) => file.startsWith(folder)))).toEqual([]);
  });
});
