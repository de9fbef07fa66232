import { Option } from "commander";
import { excessesOf, parseLimit, type Limit } from "../impact/limit";
import type { StackImpact } from "../impact/stack-impact";

/** The option that limits how much a setting may act on. */
export const maxOption = (): Option =>
  new Option(
    "--max <limit>",
    "exit with 2 if a setting would act on more: a number, or a percentage such as 5%",
  ).argParser(parseLimit);

/** Ends the command with 2, and says why, if a setting goes beyond the limit. */
export function holdTo(max: Limit | undefined, impacts: readonly StackImpact[]): void {
  if (max === undefined) return;
  const packs = impacts.flatMap((impact) => impact.packs);
  for (const { path, why } of excessesOf(packs, max)) {
    console.error(`${path}: ${why}.`);
    process.exitCode = 2;
  }
}
