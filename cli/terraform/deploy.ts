import type { Interrupts } from "../support/interrupts";
import type { SynthesizedStack } from "../synthesis/stacks";
import { showTerraform } from "./terraform";

/** How stacks are deployed, or destroyed. */
export interface DeployOptions {
  /** Whether Terraform asks before it changes anything. */
  readonly autoApprove: boolean;
  readonly interrupts: Interrupts;
}

/** Shows what a deploy of stacks would change. */
export async function diffStacks(stacks: readonly SynthesizedStack[], interrupts: Interrupts): Promise<void> {
  for (const { name, folder } of inOrder(stacks)) {
    heading(name);
    await showTerraform(folder, ["init", "-input=false"], "shown", interrupts);
    await showTerraform(folder, ["plan"], "shown", interrupts);
  }
}

/** Applies stacks, those that others depend on first. */
export const deployStacks = (stacks: readonly SynthesizedStack[], options: DeployOptions): Promise<void> =>
  change("apply", inOrder(stacks), options);

/** Destroys what stacks have deployed, those that depend on others first. */
export const destroyStacks = (stacks: readonly SynthesizedStack[], options: DeployOptions): Promise<void> =>
  change("destroy", inOrder(stacks).reverse(), options);

async function change(
  command: "apply" | "destroy",
  stacks: readonly SynthesizedStack[],
  { autoApprove, interrupts }: DeployOptions,
): Promise<void> {
  for (const { name, folder } of stacks) {
    heading(name);
    await showTerraform(folder, ["init", "-input=false"], "shown", interrupts);
    await showTerraform(folder, [command, ...(autoApprove ? ["-auto-approve"] : [])], "shown", interrupts);
  }
}

const heading = (name: string): void => console.log(`\n${name}`);

/** The stacks, each after those that it depends on. */
export function inOrder(stacks: readonly SynthesizedStack[]): SynthesizedStack[] {
  const ordered = new Set<SynthesizedStack>();
  const visit = (stack: SynthesizedStack): void => {
    for (const name of stack.dependencies) {
      const needed = stacks.find((other) => other.name === name);
      if (needed !== undefined) visit(needed);
    }
    ordered.add(stack);
  };
  stacks.forEach(visit);
  return [...ordered];
}

/**
 * Checks that someone can approve.
 *
 * @throws if Terraform would have to ask, and there is no terminal to ask in
 */
export function requireApproval(command: string, autoApprove: boolean): void {
  if (autoApprove || process.stdin.isTTY) return;
  throw new Error(
    `There is no terminal to approve the plan in. Run: npx policy-packs ${command} --auto-approve, or look at the plan ` +
      "first: npx policy-packs diff",
  );
}
