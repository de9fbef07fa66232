import { spawnSync } from "node:child_process";
import { Project } from "../../project";
import { contentsOf } from "../../synth";

const TS_NODE_MS = 60_000;

/** What `npx ts-node main.ts` does, without npx. */
function tsNode({ folder }: Project): { status: number | null; stderr: string } {
  const script = ["node_modules/ts-node/dist/bin.js", "main.ts"];
  return spawnSync(process.execPath, script, { cwd: folder, encoding: "utf8" });
}

describe("npx ts-node main.ts", () => {
  it(
    "writes what npm run synth writes, and does not mind a name that is not used yet either",
    () => {
      const project = new Project().edit("const app", "const later = 1;\nconst app");
      expect(project.synth()).toMatchObject({ code: 0 });
      const written = contentsOf(`${project.folder}/cdktf.out`);
      expect(tsNode(project)).toMatchObject({ status: 0, stderr: "" });
      expect(contentsOf(`${project.folder}/cdktf.out`)).toEqual(written);
    },
    TS_NODE_MS,
  );

  it(
    "fails on a type error",
    () => {
      const project = new Project().edit("UserApproved.CHECK_APPROVED,", '"Check: Approved",');
      expect(tsNode(project)).toMatchObject({ status: 1, stderr: expect.stringContaining("error TS2322") });
    },
    TS_NODE_MS,
  );
});
