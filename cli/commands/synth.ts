import { createRequire } from "node:module";
import type { Command } from "commander";
import { readProject } from "../project/project";
import type * as Description from "../synthesis/description";
import { runApp } from "../synthesis/run-app";
import type * as Summary from "../synthesis/summary";
import { withApp, withExamples } from "./options";

/** `policy-packs synth` */
export default function synth(command: Command): void {
  withExamples(
    withApp(command)
      .option("--json", "print what was written as JSON")
      .option("-q, --quiet", "print only what is wrong"),
    "policy-packs synth",
    "policy-packs synth --app main.ts --json",
  ).action(async ({ app, json, quiet }: SynthOptions) => {
    const project = readProject(process.cwd(), app);
    if (!(await runApp(project)) || quiet) return;
    // They need the library, which is loaded while the types are checked.
    const { descriptions } = load("../synthesis/description") as Pick<typeof Description, "descriptions">;
    const { summary } = load("../synthesis/summary") as Pick<typeof Summary, "summary">;
    const stacks = descriptions(project.outdir);
    console.log(json ? JSON.stringify({ stacks }, undefined, 2) : summary(stacks));
  });
}

const load = createRequire(__filename);

interface SynthOptions {
  readonly app?: string;
  readonly json?: true;
  readonly quiet?: true;
}
