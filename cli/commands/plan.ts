import { spawnSync } from "node:child_process";
import { takesColours } from "../support/colours";
import { failWith } from "../support/fail";
import { outputFolder, synthesizedStacks, type SynthesizedStack } from "../synthesis/stacks";
import { planSummary, type Plan } from "../terraform/plan-summary";

/** The plan's file in the stack's folder, for `terraform apply plan.tfplan` there. */
const PLAN_FILE = "plan.tfplan";

/**
 * `npm run plan [-- STACK]`: lets Terraform plan a synthesized stack, keeps the plan beside the stack's JSON, and
 * prints it as Markdown. What Terraform itself says goes to stderr.
 */
try {
  const stack = chosen(synthesizedStacks(outputFolder()), process.argv[2]);
  terraform(stack, "init", "-input=false");
  terraform(stack, "plan", "-input=false", `-out=${PLAN_FILE}`);
  const plan = JSON.parse(terraform(stack, "show", "-json", PLAN_FILE)) as Plan;
  process.stdout.write(planSummary(stack.name, plan));
} catch (error) {
  failWith(error);
}

function chosen(stacks: readonly SynthesizedStack[], name: string | undefined): SynthesizedStack {
  const [only] = stacks;
  if (name === undefined && only !== undefined && stacks.length === 1) return only;
  const stack = stacks.find((candidate) => candidate.name === name);
  if (stack !== undefined) return stack;
  const names = stacks.map((candidate) => candidate.name).join(", ");
  throw new Error(
    `The stack must be one of ${names}, got: ${name ?? "none"}. Run: npm run plan -- ${only?.name ?? ""}`,
  );
}

/** Runs Terraform in the stack's folder, and returns what it printed for programs to read. */
function terraform({ folder }: SynthesizedStack, command: string, ...options: string[]): string {
  const binary = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
  const isAnswer = command === "show";
  const plain = takesColours(process.stderr) ? [] : ["-no-color"];
  const { error, status, stdout } = spawnSync(binary, [command, ...plain, ...options], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" },
    maxBuffer: Infinity,
    stdio: ["ignore", isAnswer ? "pipe" : process.stderr, "inherit"],
  });
  if (error) throw new Error(`${binary} must run, got: ${error.message}. Install Terraform and put it on the PATH.`);
  if (status !== 0) throw new Error(`terraform ${command} failed with exit code ${String(status)}; it says why above.`);
  return stdout;
}
