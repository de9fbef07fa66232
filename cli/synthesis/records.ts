import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StackRecord } from "../../src";
import { STACK_RECORD_FILE } from "../../src/tooling";
import type { SynthesizedStack } from "./stacks";

/** The records that the library writes beside the Terraform JSON of policy pack stacks; plain stacks have none. */
export function recordsOf(stacks: readonly SynthesizedStack[]): StackRecord[] {
  return stacks.flatMap(({ folder }) => {
    const file = join(folder, STACK_RECORD_FILE);
    return existsSync(file) ? [JSON.parse(readFileSync(file, "utf8")) as StackRecord] : [];
  });
}
