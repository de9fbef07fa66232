import { spawnSync } from "node:child_process";
import { cpSync, statSync } from "node:fs";
import { join } from "node:path";
import { SHARED_FILES } from "../cli/scaffold/project-files";
import { nativeCompiler } from "../cli/support/native-compiler";
import { replaceTogether } from "../cli/support/replace-together";
import { shipBindings } from "./bindings";
import { buildCli } from "./build-cli";
import { runScript } from "./script";

const ROOT = join(__dirname, "..");

/** The files of the library that the command line imports, and the names that the package gives them. */
const LIBRARY = new Map([
  [join(ROOT, "src"), "guardrails-policy-packs"],
  [join(ROOT, "src/tooling"), "guardrails-policy-packs/tooling"],
]);

/**
 * `npm run build`: the `dist` of each package, whole or not at all: JavaScript, declarations, the files of policies, and
 * the provider's bindings.
 */
async function build(): Promise<void> {
  await replaceTogether(ROOT, (fresh) => {
    const dist = join(fresh, "dist");
    const project = join(ROOT, "tsconfig.build.json");
    const { status } = spawnSync(nativeCompiler(), ["--project", project, "--outDir", dist], { stdio: "inherit" });
    if (status !== 0) throw new Error("The library does not compile; the compiler says why above.");
    const isWanted = (path: string): boolean => statSync(path).isDirectory() || /\.(?:graphql|njk)$/.test(path);
    cpSync(join(ROOT, "src"), dist, { recursive: true, filter: isWanted });
    shipBindings(join(ROOT, "provider/lib"), dist);
  });
  const cli = join(ROOT, "cli");
  await replaceTogether(cli, async (fresh) => {
    const dist = join(fresh, "dist");
    await buildCli(cli, LIBRARY, dist);
    // What a new pack can begin with; the library's own package has them compiled.
    cpSync(join(ROOT, "src/packs"), join(dist, "scaffold/shared/src/packs"), { recursive: true });
    for (const file of SHARED_FILES) cpSync(join(ROOT, file), join(dist, "scaffold/shared", file));
  });
  console.log("Wrote dist and cli/dist");
}

runScript("build", "write the dist of each package, whole or not at all", build);
