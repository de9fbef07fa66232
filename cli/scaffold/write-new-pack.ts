import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { layoutOf, relative } from "../project/layout";
import { formatted } from "./formatted";
import type { NewPack } from "./new-pack";
import { newPackFiles } from "./new-pack-files";
import { packName } from "./pack-name";
import { calculatedPolicy, modePolicy } from "./policy-choice";

/** What a new pack has to begin with, as policy types are named on the command line. */
export interface NewPackOptions {
  readonly policies: readonly string[];
  readonly calculated: readonly string[];
}

/**
 * Writes the files that a new pack begins with, formatted as the project formats its own.
 *
 * @returns the files, from the root of the project, and what to do next
 * @throws if the path or a policy is wrong, or one of the files exists; nothing is then written
 */
export async function writeNewPack(
  root: string,
  path: string,
  { policies, calculated }: NewPackOptions,
): Promise<{ files: string[]; next: string }> {
  const layout = layoutOf(root);
  const pack: NewPack = {
    name: packName(path),
    layout,
    policies: unique("--policy", policies).map(modePolicy),
    calculated: unique("--calculated", calculated).map(calculatedPolicy),
  };
  unique("--calculated", [...policies, ...calculated]);
  const texts = Object.entries(newPackFiles(pack));
  const taken = texts.find(([file]) => existsSync(join(root, file)));
  if (taken) throw new Error(`'path' must be new, got: ${path}, and ${taken[0]} exists. Choose another name.`);
  const files = await Promise.all(
    texts.map(async ([file, text]) => [file, await formatted(root, file, text)] as const),
  );
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { files: files.map(([file]) => file), next: nextSteps(pack) };
}

function unique(option: string, names: readonly string[]): readonly string[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return names;
  throw new Error(`'${option}' must name each policy once, got: ${twice} twice. A pack has one setting of a policy.`);
}

const nextSteps = ({ name: { className, path }, layout, policies }: NewPack): string =>
  [
    "Next:",
    `  1. Replace each PLACEHOLDER in ${layout.packs}/${path}; until then synth refuses the pack.`,
    "  2. Use the pack in main.ts:",
    `       import { ${className} } from "${relative(".", `${layout.packs}/${path}`)}";`,
    `       new ${className}(stack, "main"${policies.length === 0 ? "" : ", { … }"});`,
    `  3. Test it: npx jest ${layout.tests}/${path}`,
    "  4. Try it out: policy-packs rehearse",
    "  5. See its page: policy-packs docs",
  ].join("\n");
