import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { APP, Project } from "../../project";
import { contentsOf } from "../../synth";

const TS_NODE_MS = 60_000;

/** What `npx ts-node main.ts` does, without npx. */
function tsNode({ folder }: Project): { status: number | null; stdout: string; stderr: string } {
  const script = ["node_modules/ts-node/dist/bin.js", "main.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npx ts-node main.ts", () => {
  it(
    "writes what npm run synth writes, does not mind a name that is not used yet either, and refuses a type error",
    () => {
      const project = new Project({ isTyped: true }).edit("const app", "const later = 1;\nconst app");
      expect(project.synth()).toMatchObject({ code: 0 });
      const written = contentsOf(`${project.folder}/cdktf.out`);

      // ts-node takes seconds to read the types of the library, so one run does for both.
      project.edit("app.synth();", `$&\ntry {\n  require("./wrong");\n} catch (error) {\n  console.log(error);\n}\n`);
      writeFileSync(
        join(project.folder, "wrong.ts"),
        APP.replace("UserApproved.CHECK_APPROVED,", '"Check: Approved",'),
      );
      const { status, stdout, stderr } = tsNode(project);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/wrong\.ts\(\d+,\d+\): error TS2322/);
      expect(contentsOf(`${project.folder}/cdktf.out`)).toEqual(written);
    },
    TS_NODE_MS,
  );
});
