import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Query } from "../workspace/client";
import type { Candidate } from "./candidate";
import { proveAndPlace, type Conversion, type Converted } from "./convert";
import { ConversionError, faultOf } from "./errors";
import { askName, askPack, askPacks, askSettings, type PackAnswer } from "./workspace/ask";
import { packOfWorkspace } from "./workspace/pack-of-workspace";
import { writePack } from "./write/write-pack";

/** Which packs of a workspace are to be written, and how. */
export interface Import extends Pick<Conversion, "root" | "project" | "dryRun" | "force"> {
  /** The AKA or id of a pack; undefined for all. */
  readonly pack: string | undefined;
}

/**
 * Writes packs of a workspace as TypeScript that imports them: the first plan takes them over and changes nothing.
 *
 * @throws ConversionError if one pack is asked for and cannot be written
 */
export async function importPacks(ask: Query, options: Import): Promise<Converted[]> {
  const packs = options.pack === undefined ? await askPacks(ask) : [await askPack(ask, options.pack)];
  const results: Converted[] = [];
  const candidates: Candidate[] = [];
  for (const pack of packs) {
    try {
      const candidate = await candidateOf(ask, pack, options);
      const twin = candidates.find((other) => other.pack.folder === candidate.pack.folder);
      if (twin)
        throw faultOf(candidate.source, `its folder must be free, got: ${twin.pack.folder}, as of ${twin.source}.`);
      candidates.push(candidate);
    } catch (error) {
      if (!(error instanceof ConversionError) || options.pack !== undefined) throw error;
      results.push({ source: pack.turbot.akas?.[0] ?? pack.turbot.id, refusal: error.message });
    }
  }
  const proven = await proveAndPlace(candidates, { ...options, proveState: false });
  if (options.pack !== undefined) {
    for (const result of proven) if ("refusal" in result) throw new ConversionError(result.refusal);
  }
  return [...results, ...proven];
}

async function candidateOf(ask: Query, pack: PackAnswer, { root, project, force }: Import): Promise<Candidate> {
  const { id, parentId } = pack.turbot;
  const parent = parentId == null ? undefined : await askName(ask, parentId);
  const model = packOfWorkspace(pack, await askSettings(ask, id), parent === ROOT ? undefined : parent);
  const written = await writePack(model, { project, verbatim: true, keepVariables: false });
  if (existsSync(join(root, written.folder)) && !force) {
    throw faultOf(model.source, `its folder must be free, got: ${written.folder} is there. Replace it with --force.`);
  }
  return { source: model.source, model, pack: written, comments: [] };
}

const ROOT = "tmod:@turbot/turbot#/";
