import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StackRecord } from "../../../src";
import { STACK_RECORD_FILE } from "../../../src/tooling";
import { synthesizedStacks } from "../../synthesis/stacks";

/**
 * The URIs of the policy types that the last synthesis calculates, each once, in order.
 *
 * @param outdir - where the synthesis wrote
 * @throws if there was none
 */
export function calculatedTypes(outdir: string): string[] {
  const records = synthesizedStacks(outdir)
    .map(({ folder }) => join(folder, STACK_RECORD_FILE))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as StackRecord);
  const settings = records.flatMap((record) => record.settings);
  return [...new Set(settings.filter(({ isCalculated }) => isCalculated).map(({ type }) => type.uri))].sort();
}
