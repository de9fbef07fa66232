import { createRequire } from "node:module";
import type { Command } from "commander";
import { readProject } from "../project/project";
import { runApp } from "../synthesis/run-app";
import { withApp, withExamples } from "./options";

/** `policy-packs synth` */
export default function synth(command: Command): void {
  withExamples(
    withApp(command).option("-q, --quiet", "print nothing but what is wrong"),
    "policy-packs synth",
    "policy-packs synth --app main.ts",
  ).action(async ({ app, quiet }: SynthOptions) => {
    const project = readProject(process.cwd(), app);
    if ((await runApp(project)) && !quiet) console.log(loadSummary()(project.outdir));
  });
}

interface SynthOptions {
  readonly app?: string;
  readonly quiet?: true;
}

/** The summary needs the library, which is loaded while the types are checked. */
const loadSummary = (): ((outdir: string) => string) =>
  (createRequire(__filename)("../synthesis/summary") as { summary: (outdir: string) => string }).summary;
