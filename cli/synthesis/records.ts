import type { StackRecord } from "../../src";
import type { SynthesizedStack } from "./stacks";

/** The records of policy pack stacks; plain stacks have none. */
export const recordsOf = (stacks: readonly SynthesizedStack[]): StackRecord[] =>
  stacks.flatMap(({ record }) => record ?? []);

/**
 * What the library recorded of a stack.
 *
 * @throws Error if another program wrote the stack
 */
export function recordOf({ name, record }: SynthesizedStack): StackRecord {
  if (record !== undefined) return record;
  throw new Error(
    `The stack must be a PolicyPackStack, got: ${name}, of which there is no record. ` +
      "Make it with new PolicyPackStack(app, …), and synthesize again.",
  );
}
