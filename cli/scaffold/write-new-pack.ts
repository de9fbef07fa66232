import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { layoutOf, relative } from "../project/layout";
import { formatted } from "./formatted";
import type { NewPack } from "./new-pack";
import { newPackFiles } from "./new-pack-files";
import { packName } from "./pack-name";
import { calculatedPolicy, modePolicy } from "./policy-choice";
import { copiedPackFiles } from "./shipped-pack";

/** What a new pack has to begin with, as policy types are named on the command line. */
export interface NewPackOptions {
  readonly policies: readonly string[];
  readonly calculated: readonly string[];
  /** The shipped pack that it begins as a copy of, by its folder. */
  readonly from?: string | undefined;
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
  { policies, calculated, from }: NewPackOptions,
): Promise<{ files: string[]; next: string }> {
  const layout = layoutOf(root);
  const pack: NewPack = {
    name: packName(path),
    layout,
    policies: unique("--policy", policies).map(modePolicy),
    calculated: unique("--calculated", calculated).map(calculatedPolicy),
  };
  unique("--calculated", [...policies, ...calculated]);
  if (from !== undefined && policies.length + calculated.length > 0) throw policiesOfCopy(from);
  const files = from === undefined ? newPackFiles(pack) : copiedPackFiles(pack.name, from, layout);
  const texts = Object.entries(files);
  const taken = texts.find(([file]) => existsSync(join(root, file)));
  if (taken) throw new Error(`'path' must be new, got: ${path}, and ${taken[0]} exists. Choose another name.`);
  const written = await Promise.all(
    texts.map(async ([file, text]) => [file, await formatted(root, file, text)] as const),
  );
  for (const [file, text] of written) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { files: written.map(([file]) => file), next: nextSteps(pack, from) };
}

function unique(option: string, names: readonly string[]): readonly string[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return names;
  throw new Error(`'${option}' must name each policy once, got: ${twice} twice. A pack has one setting of a policy.`);
}

const policiesOfCopy = (from: string): Error =>
  new Error(
    `'--from' must stand without --policy and --calculated, got: ${from} and a policy. ` +
      "A copy has the policies of its pack: add others to it by hand.",
  );

const nextSteps = ({ name: { className, path }, layout, policies }: NewPack, from?: string): string =>
  [
    "Next:",
    from === undefined
      ? `  1. Replace each PLACEHOLDER in ${layout.packs}/${path}; until then synth refuses the pack.`
      : `  1. Change ${layout.packs}/${path}: it is a copy of ${from} under a name of its own.`,
    "  2. Use the pack in main.ts:",
    `       import { ${className} } from "${relative(".", `${layout.packs}/${path}`)}";`,
    `       new ${className}(stack, "main"${policies.length === 0 && from === undefined ? "" : ", { … }"});`,
    `  3. Test it: npx jest ${layout.tests}/${path}`,
    "  4. Try it out: policy-packs rehearse",
    "  5. See its page: policy-packs docs",
  ].join("\n");
