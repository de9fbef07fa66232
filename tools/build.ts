import { spawnSync } from "node:child_process";
import { cpSync, statSync } from "node:fs";
import { join } from "node:path";
import { failWith } from "../cli/support/fail";
import { nativeCompiler } from "../cli/support/native-compiler";
import { replaceTogether } from "../cli/support/replace-together";

const ROOT = join(__dirname, "..");

/** `npm run build`: the package's `dist`, whole or not at all: JavaScript, declarations, and the files of policies. */
async function build(): Promise<void> {
  await replaceTogether(ROOT, (fresh) => {
    const dist = join(fresh, "dist");
    const project = join(ROOT, "tsconfig.build.json");
    const { status } = spawnSync(nativeCompiler(), ["--project", project, "--outDir", dist], { stdio: "inherit" });
    if (status !== 0) throw new Error("The library does not compile; the compiler says why above.");
    const isWanted = (path: string): boolean => statSync(path).isDirectory() || /\.(?:graphql|njk)$/.test(path);
    cpSync(join(ROOT, "src"), dist, { recursive: true, filter: isWanted });
  });
  console.log("Wrote dist");
}

build().catch(failWith);
