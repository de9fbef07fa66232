import { existsSync, readdirSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { PolicyPack, type PolicyPackStack } from "../../src";

/** The folder of the packs, from the root of the repository. */
export const PACKS_FOLDER = "src/packs";

/** The folders of packs, which are those with an `index.ts`, from {@link PACKS_FOLDER}: `aws/iam/enforce-…`. */
export function packFolders(root: string): string[] {
  const files = readdirSync(join(root, PACKS_FOLDER), { recursive: true, encoding: "utf8" });
  return files
    .map((file) => file.split(sep).join("/"))
    .filter((file) => posix.basename(file) === "index.ts")
    .map((file) => posix.dirname(file))
    .sort();
}

/** The source that shows how a pack is made; it lies beside the pack's `index.ts`. */
export const exampleFile = (root: string, folder: string): string => join(root, PACKS_FOLDER, folder, "example.ts");

/**
 * Makes the pack of a folder, as its `example.ts` does.
 *
 * @throws if there is no such file, or it exports no function `example` that makes a policy pack
 */
export async function examplePack(root: string, folder: string, stack: PolicyPackStack): Promise<PolicyPack> {
  const file = exampleFile(root, folder);
  if (!existsSync(file)) throw withoutExample(folder, "no such file");
  const { example } = (await import(file)) as { readonly example?: unknown };
  if (typeof example !== "function") throw withoutExample(folder, typeof example);
  const pack = (example as (stack: PolicyPackStack) => unknown)(stack);
  if (!(pack instanceof PolicyPack)) throw withoutExample(folder, `a function that returns ${typeof pack}`);
  return pack;
}

function withoutExample(folder: string, got: string): Error {
  return new Error(
    `'example' must be exported by ${PACKS_FOLDER}/${folder}/example.ts as a function that makes the pack, ` +
      `got: ${got}. Write: export const example = (stack: PolicyPackStack): MyPack => new MyPack(stack, "main", { … }); ` +
      "with modes that only check, since the page of the pack is made of it.",
  );
}
