/**
 * Writes `src/policy-types` anew from `policy-types.json`: a file for each mod, all of them or none.
 * Run by `npm run generate:catalog`; exits 1 if the work fails.
 */
import { join } from "node:path";
import { readCatalog } from "../cli/catalog/catalog";
import { POLICY_TYPES_FOLDER, policyTypeFiles, writePolicyTypeFiles } from "../cli/catalog/generate/policy-types";
import { replaceTogether } from "../cli/support/replace-together";
import { runScript } from "./script";

async function main(): Promise<void> {
  const entries = readCatalog();
  const files = await policyTypeFiles(entries);
  const write = (fresh: string): void => writePolicyTypeFiles(join(fresh, POLICY_TYPES_FOLDER), files);
  await replaceTogether(join(__dirname, ".."), write, [POLICY_TYPES_FOLDER]);
  console.log(`Wrote ${POLICY_TYPES_FOLDER}: ${entries.length} policy types of ${files.size} mods`);
}

runScript("generate:catalog", "write src/policy-types anew from cli/catalog/policy-types.json", main);
