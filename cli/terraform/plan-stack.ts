import type { Interrupts } from "../support/interrupts";
import { policyTypesOf } from "../synthesis/policy-types";
import type { SynthesizedStack } from "../synthesis/stacks";
import type { Plan } from "./plan-json";
import { plannedChanges, type PlannedChanges } from "./planned-changes";
import { askTerraform, PLAN_FILE, showTerraform } from "./terraform";

/**
 * Lets Terraform plan a stack, and keeps the plan beside the stack's JSON. What Terraform says of it goes to stderr.
 *
 * @throws TerraformError if Terraform fails
 */
export async function planStack(stack: SynthesizedStack, interrupts: Interrupts): Promise<PlannedChanges> {
  const { folder } = stack;
  await showTerraform(folder, ["init", "-input=false"], "on stderr", interrupts);
  await showTerraform(folder, ["plan", "-input=false", `-out=${PLAN_FILE}`], "on stderr", interrupts);
  const plan = (await askTerraform(folder, ["show", "-json", PLAN_FILE], interrupts)) as Plan;
  return plannedChanges(plan, policyTypesOf(stack));
}
