import { existsSync, readdirSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { PolicyPack, type PolicyPackStack } from "../../src";
import { layoutOf } from "../project/layout";
import { loadSource } from "../project/load-source";

/**
 * The folders of a project's packs, which are those with an `index.ts`, below the folder of all packs:
 * `aws/iam/enforce-…`. A folder above others without an example of its own is not a pack: it re-exports theirs.
 */
export function packFolders(root: string): string[] {
  const { packs } = layoutOf(root);
  if (!existsSync(join(root, packs))) return [];
  const files = readdirSync(join(root, packs), { recursive: true, encoding: "utf8" });
  const folders = files
    .map((file) => file.split(sep).join("/"))
    .filter((file) => posix.basename(file) === "index.ts")
    .map((file) => posix.dirname(file))
    .sort();
  const isAbove = (folder: string): boolean =>
    folder === "." || folders.some((other) => other.startsWith(`${folder}/`));
  return folders.filter((folder) => !isAbove(folder) || existsSync(exampleFile(root, folder)));
}

/** The source that shows how a pack is made; it lies beside the pack's `index.ts`. */
export const exampleFile = (root: string, folder: string): string => join(root, examplePath(root, folder));

const examplePath = (root: string, folder: string): string => posix.join(layoutOf(root).packs, folder, "example.ts");

/**
 * Makes the pack of a folder, as its `example.ts` does.
 *
 * @throws if there is no such file, or it exports no function `example` that makes a policy pack
 */
export function examplePack(root: string, folder: string, stack: PolicyPackStack): PolicyPack {
  const path = examplePath(root, folder);
  if (!existsSync(join(root, path))) throw withoutExample(path, "no such file");
  const { example } = loadSource(join(root, path)) as { readonly example?: unknown };
  if (typeof example !== "function") throw withoutExample(path, typeof example);
  const pack = (example as (stack: PolicyPackStack) => unknown)(stack);
  if (!(pack instanceof PolicyPack)) throw withoutExample(path, `a function that returns ${typeof pack}`);
  return pack;
}

function withoutExample(path: string, got: string): Error {
  return new Error(
    `'example' must be exported by ${path} as a function that makes the pack, ` +
      `got: ${got}. Write: export const example = (stack: PolicyPackStack): MyPack => new MyPack(stack, "main", { … }); ` +
      "with modes that only check, since the page of the pack is made of it.",
  );
}
