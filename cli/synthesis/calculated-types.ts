import { recordsOf } from "./records";
import { synthesizedStacks } from "./stacks";

/**
 * The URIs of the policy types that the last synthesis calculates, each once, in order.
 *
 * @param outdir - where the synthesis wrote
 * @throws if there was none
 */
export function calculatedTypes(outdir: string): string[] {
  const settings = recordsOf(synthesizedStacks(outdir)).flatMap((record) => record.settings);
  return [...new Set(settings.filter(({ isCalculated }) => isCalculated).map(({ type }) => type.uri))].sort();
}
