import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { CalculatedPolicy, Recorded } from "../../src";

/** The files that a calculated policy was made of, as far as its folder tells. */
export interface PolicyFiles {
  /** What each text is called: its file, or else its role. */
  readonly names: ReadonlyMap<string, string>;
  /** How many lines stand before the template's own: those of constants. */
  readonly linesBefore: number;
  /** The policy's fixtures, by their files. */
  readonly fixtures: ReadonlyMap<string, Recorded>;
  /** True if the folder has no other template, whose fixtures could be among them. */
  readonly isAlone: boolean;
}

/**
 * Finds the files of a policy in its folder by their texts, and its fixtures: those in `fixtures`, and those in
 * `fixtures/<name of the template>`.
 *
 * @param folder - the policy's; undefined for texts in the program
 * @param policy - as the stack has it
 */
export function policyFiles(folder: string | undefined, policy: CalculatedPolicy): PolicyFiles {
  const files = folder !== undefined && existsSync(folder) ? readdirSync(folder) : [];
  const read = (file: string): string => readFileSync(join(folder ?? "", file), "utf8");
  const names = new Map<string, string>();
  policy.queries.forEach((query, index) => {
    const file = files.find((name) => extname(name) === ".graphql" && read(name).trim() === query.trim());
    if (file !== undefined) names.set(`query ${index + 1}`, join(folder ?? "", file));
  });
  // What stands before the text of a file are the constants.
  const template = files.find((name) => extname(name) === ".njk" && policy.template.endsWith(read(name)));
  if (template !== undefined) names.set("template", join(folder ?? "", template));
  const own = template === undefined ? policy.template : read(template);
  const before = policy.template.slice(0, policy.template.length - own.length);
  const folders = [join(folder ?? "", "fixtures")];
  if (template !== undefined) folders.push(join(folder ?? "", "fixtures", basename(template, ".njk")));
  return {
    names,
    linesBefore: before.split("\n").length - 1,
    isAlone: files.filter((name) => extname(name) === ".njk").length === 1,
    fixtures: new Map(folder === undefined ? [] : folders.flatMap(fixturesIn)),
  };
}

function fixturesIn(folder: string): [file: string, recorded: Recorded][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      return [file, JSON.parse(readFileSync(file, "utf8")) as Recorded];
    });
}
