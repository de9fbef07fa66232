import { type Command, Option } from "commander";
import { FRAMEWORKS, MODULES, type ProjectOptions } from "../scaffold/project-files";
import { writeProject } from "../scaffold/write-project";
import { withExamples } from "./options";

/** `policy-packs init <folder>` */
export default function init(command: Command): void {
  withExamples(
    command
      .argument("<folder>", "a new or empty folder for the project")
      .addOption(framework())
      .addOption(
        new Option("--modules <kind>", "the kind of modules that its files are").choices(MODULES).default("commonjs"),
      ),
    "policy-packs init my-packs",
    "policy-packs init my-packs --framework cdktn --modules es",
  ).action((folder: string, options: Omit<ProjectOptions, "name">) => {
    for (const file of writeProject(folder, options)) console.log(`Wrote ${folder}/${file}`);
    console.log(`\nNext:\n  cd ${folder}\n  npm install\n  npm run synth\n  npm test\n  npm run rehearse`);
  });
}

const framework = (): Option =>
  new Option("--framework <name>", "CDKTF, or CDK Terrain, its successor, which needs Node 22")
    .choices(FRAMEWORKS)
    .default("cdktf");
