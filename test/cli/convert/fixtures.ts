import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Candidate } from "../../../cli/convert/candidate";
import { ConversionError } from "../../../cli/convert/errors";
import { readModule } from "../../../cli/convert/hcl/read-module";
import { packOf } from "../../../cli/convert/pack/from-module";
import { writePack, type PackOptions, type Project } from "../../../cli/convert/write/write-pack";

/** The fixtures are packs of this repository, so that types, lint and their own tests hold for what is written. */
export const PROJECT: Project = { packs: "test/fixtures/hcl", tests: "test/fixtures/hcl", isRepository: true };

/** The rules that have a fixture: `<rule>/input` is HCL, `<rule>/expected` what it becomes. */
export const RULES = readdirSync(PROJECT.packs).filter((rule) => existsSync(join(PROJECT.packs, rule, "input")));

/** What the command is told beside the folder. */
const OPTIONS: Readonly<Record<string, Partial<PackOptions>>> = {
  verbatim: { verbatim: true },
  "keep-variables": { keepVariables: true },
};

/** The pack of a rule, as it is converted now. */
export async function converted(rule: string): Promise<Candidate> {
  const source = posix.join(PROJECT.packs, rule, "input");
  const module = await readModule(source, source);
  const model = packOf(module, { readme: rule === "readme" });
  const pack = await writePack(model, {
    project: PROJECT,
    folder: `${rule}/expected`,
    verbatim: false,
    keepVariables: false,
    ...OPTIONS[rule],
  });
  return { source, model, pack, comments: module.comments };
}

/** What is refused: each folder has HCL, and the reason in a file. */
export const REFUSED = readdirSync(join(PROJECT.packs, "refused"));

/** Why a folder is refused; undefined if it is not. */
export async function refusal(name: string): Promise<string | undefined> {
  const source = posix.join(PROJECT.packs, "refused", name);
  try {
    packOf(await readModule(source, source), { readme: false });
    return undefined;
  } catch (error) {
    if (error instanceof ConversionError) return `${error.message}\n`;
    throw error;
  }
}

/** The file that says what must be told of a rule's pack, or why a folder must be refused. */
export const reportFile = (rule: string): string => posix.join(PROJECT.packs, rule, "report.txt");

/** The files that a rule's pack must become. */
export function expectedFiles(rule: string): Map<string, string> {
  const folder = posix.join(PROJECT.packs, rule, "expected");
  if (!existsSync(folder)) return new Map();
  const names = [...readdirSync(folder).map((name) => posix.join(folder, name)), `${folder}.test.ts`];
  return new Map(names.map((name) => [name, readFileSync(name, "utf8")]));
}
