import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { replaceTogether } from "../support/replace-together";
import type { Candidate } from "./candidate";
import { ConversionError, faultOf } from "./errors";
import { findPacks } from "./find-packs";
import { readModule } from "./hcl/read-module";
import { packOf } from "./pack/from-module";
import { prove, type Proof } from "./proof/prove";
import { writeFiles } from "./stage";
import { folderName } from "./write/names";
import { writePack, type Project, type WrittenPack } from "./write/write-pack";

/** What is to be converted, and how. */
export interface Conversion {
  /** The folder of the HCL. */
  readonly folder: string;
  /** The project's root. */
  readonly root: string;
  readonly project: Project;
  /**
   * The pack's folder, from the project's root.
   *
   * @default - made of the pack's AKA, below the folder of all packs
   */
  readonly out?: string | undefined;
  /** Every folder below that has a pack. */
  readonly all: boolean;
  /** Proves, and writes nothing. */
  readonly dryRun: boolean;
  readonly verbatim: boolean;
  readonly keepVariables: boolean;
  /** Copies the README beside the HCL into the class's documentation. */
  readonly readme: boolean;
  /** Proves with real Terraform, on the state that it makes of the HCL, as well. */
  readonly proveState: boolean;
  /** Replaces an existing pack folder. */
  readonly force: boolean;
}

/** A pack that was converted, or why it was not. */
export type Converted =
  | { readonly source: string; readonly pack: WrittenPack; readonly proof: Proof }
  | { readonly source: string; readonly refusal: string };

/**
 * Converts packs from HCL to TypeScript: reads, writes, proves from the files on the disk, and puts those in their place
 * that synthesize.
 *
 * @throws ConversionError if one pack is asked for and it cannot be converted
 */
export async function convert(conversion: Conversion): Promise<Converted[]> {
  const { folder, all } = conversion;
  if (!existsSync(folder)) throw faultOf(folder, "the folder must be there, got none. Name the folder of the HCL.");
  const below = all ? findPacks(folder) : [""];
  if (below.length === 0) throw faultOf(folder, "there must be a pack at or below the folder, got none.");
  const results: Converted[] = [];
  const candidates: Candidate[] = [];
  for (const path of below) {
    const source = join(folder, path);
    try {
      const candidate = await candidateOf(source, path, conversion);
      const twin = candidates.find(({ pack }) => pack.folder === candidate.pack.folder);
      if (twin)
        throw faultOf(source, `its folder must be free, got: ${twin.pack.folder}, as of ${twin.source}. Rename one.`);
      candidates.push(candidate);
    } catch (error) {
      if (!(error instanceof ConversionError) || !all) throw error;
      results.push({ source, refusal: error.message });
    }
  }
  const proven = await proveAndPlace(candidates, conversion);
  if (!all) for (const result of proven) if ("refusal" in result) throw new ConversionError(result.refusal);
  return [...results, ...proven].sort((one, other) => (one.source < other.source ? -1 : 1));
}

async function candidateOf(source: string, below: string, conversion: Conversion): Promise<Candidate> {
  const { project, root, out, verbatim, keepVariables, force, readme } = conversion;
  const module = await readModule(source, source);
  const model = packOf(module, { readme });
  const folder = below !== "" ? folderName(below) : out && posix.relative(project.packs, out);
  const pack = await writePack(model, { project, folder, verbatim, keepVariables });
  if (existsSync(join(root, pack.folder)) && !force) {
    throw faultOf(
      source,
      `its folder must be free, got: ${pack.folder} is there. Choose another with --out, or replace it with --force.`,
    );
  }
  return { source, model, pack, comments: module.comments };
}

/** Proves the packs where they are staged, and moves those that synthesize to where they belong. */
export async function proveAndPlace(
  candidates: readonly Candidate[],
  { root, project, dryRun, proveState }: Pick<Conversion, "root" | "project" | "dryRun" | "proveState">,
): Promise<Converted[]> {
  const proofs = await prove(candidates, { root, project, proveState });
  const results = candidates.map((candidate, index): Converted => {
    const proof = proofs[index];
    const { source, pack } = candidate;
    if (proof === undefined || "error" in proof)
      return { source, refusal: `${source}: ${proof?.error ?? "It is not proven."}` };
    return { source, pack, proof };
  });
  const written = results.flatMap((result) => ("pack" in result ? [result.pack] : []));
  if (!dryRun && written.length > 0) {
    const paths = written.flatMap(({ folder, files }) => [
      folder,
      ...[...files.keys()].filter((file) => !file.startsWith(`${folder}/`)),
    ]);
    await replaceTogether(
      root,
      (fresh) => {
        for (const { files } of written) writeFiles(fresh, files);
      },
      paths,
    );
  }
  return results;
}
