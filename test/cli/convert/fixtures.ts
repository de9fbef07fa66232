import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Candidate } from "../../../cli/convert/candidate";
import { readModule } from "../../../cli/convert/hcl/read-module";
import { packOf } from "../../../cli/convert/pack/from-module";
import { writePack, type PackOptions, type Project } from "../../../cli/convert/write/write-pack";

/** The fixtures are packs of this repository, so that types, lint and their own tests hold for what is written. */
export const PROJECT: Project = { packs: "test/fixtures/hcl", tests: "test/fixtures/hcl", isRepository: true };

/** The rules that have a fixture: `<rule>/input` is HCL, `<rule>/expected` what it becomes. */
export const RULES = readdirSync(PROJECT.packs).filter((rule) => existsSync(join(PROJECT.packs, rule, "input")));

/** The pack of a rule, as it is converted now. */
export async function converted(rule: string, options: Partial<PackOptions> = {}): Promise<Candidate> {
  const source = posix.join(PROJECT.packs, rule, "input");
  const module = await readModule(source, source);
  const model = packOf(module, { readme: options.folder === "readme" });
  const pack = await writePack(model, {
    project: PROJECT,
    folder: `${rule}/expected`,
    verbatim: false,
    keepVariables: false,
    ...options,
  });
  return { source, model, pack, comments: module.comments };
}

/** The files that a rule's pack must become. */
export function expectedFiles(rule: string): Map<string, string> {
  const folder = posix.join(PROJECT.packs, rule, "expected");
  if (!existsSync(folder)) return new Map();
  const names = [...readdirSync(folder).map((name) => posix.join(folder, name)), `${folder}.test.ts`];
  return new Map(names.map((name) => [name, readFileSync(name, "utf8")]));
}
