import { takesColours } from "../support/colours";
import type { Interrupts } from "../support/interrupts";
import { run, type Outcome, type ProcessOptions } from "../support/process";
import { onOneLine } from "../support/visible-text";
import { changesOf, type Change } from "./changes";
import { diagnosticsIn, explained, firstError } from "./diagnostics";
import { terraformEnvironment } from "./environment";

/** How Terraform runs. */
export interface TerraformOptions {
  /** What the environment holds beside this process's own: the `env` of a rehearsal. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Kills Terraform when it is aborted.
   *
   * @default - it runs to its end
   */
  readonly signal?: ProcessOptions["signal"];
}

/** The name of the program, as the CDKTF CLI is told of it: OpenTofu is called `tofu`. */
const terraformBinary = (): string => process.env.TERRAFORM_BINARY_NAME || "terraform";

/** Why Terraform could not do what it was asked. The message says all. */
export class TerraformError extends Error {
  public override readonly name = "TerraformError";
}

/** Runs Terraform in a folder, whatever becomes of it. */
async function runTerraform(args: readonly string[], options: ProcessOptions): Promise<Outcome> {
  try {
    return await run(terraformBinary(), args, options);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (!syscall?.startsWith("spawn")) throw error;
    const rule = code === "ENOENT" ? "be on the PATH, got: nothing" : `be a program that runs, got: ${String(code)}`;
    throw new TerraformError(`'${terraformBinary()}' must ${rule}. Install Terraform ${OLDEST} or newer.`);
  }
}

/** The oldest Terraform that this project is tested with. */
const OLDEST = "1.5.7";

/** Runs a command of Terraform in a folder, apart from what this shell has set for other work. */
export const terraform = (folder: string, args: readonly string[], options: TerraformOptions): Promise<Outcome> =>
  runTerraform(args, {
    cwd: folder,
    env: { ...terraformEnvironment(process.env), ...options.env },
    signal: options.signal,
  });

/**
 * Runs a command of Terraform in a folder for the user: with the environment that they have set, and its output shown.
 *
 * @throws TerraformError if it fails; Terraform has then said why
 */
export async function showTerraform(
  folder: string,
  args: readonly string[],
  output: "shown" | "on stderr",
  interrupts: Interrupts,
): Promise<Outcome> {
  const [command = "", ...options] = args;
  const plain = takesColours(output === "shown" ? process.stdout : process.stderr) ? [] : ["-no-color"];
  const outcome = await runTerraform([command, ...plain, ...options], {
    cwd: folder,
    env: userEnvironment(),
    output,
    interrupts,
  });
  if (outcome.status === 0) return outcome;
  throw failed(command, outcome);
}

/** What Terraform answers in JSON, with the environment that the user has set. */
export async function askTerraform(folder: string, args: readonly string[], interrupts: Interrupts): Promise<object> {
  const outcome = await runTerraform(args, { cwd: folder, env: userEnvironment(), interrupts });
  if (outcome.status === 0) return jsonOf(outcome, args[0] ?? "");
  process.stderr.write(outcome.stderr);
  throw failed(args[0] ?? "", outcome);
}

const userEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" });

const failed = (command: string, { status }: Outcome): TerraformError =>
  new TerraformError(`terraform ${command} failed with exit code ${String(status)}; it says why above.`);

/**
 * The version of the Terraform on the PATH.
 *
 * @throws TerraformError if there is none, if it does not tell its version, or if it is too old
 */
export async function terraformVersion(signal?: AbortSignal): Promise<string> {
  const outcome = await terraform(process.cwd(), ["version", "-json"], { env: {}, signal });
  const { terraform_version: version } = jsonOf(outcome, "version") as { terraform_version?: string };
  if (version === undefined || isOlder(version, OLDEST))
    throw new TerraformError(
      `'${terraformBinary()}' must be Terraform ${OLDEST} or newer, got: ${version ?? "no version"}. Upgrade it, or name ` +
        "another one in TERRAFORM_BINARY_NAME.",
    );
  return version;
}

function isOlder(version: string, than: string): boolean {
  const [numbers, others] = [version, than].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const difference = numbers?.map((number, index) => number - (others?.[index] ?? 0)).find((each) => each !== 0);
  return difference !== undefined && !(difference > 0);
}

/** What Terraform answers for programs to read; a program of another kind under its name may print anything. */
function jsonOf({ status, stdout, stderr }: Outcome, command: string): object {
  try {
    return JSON.parse(stdout) as object;
  } catch {
    const said = onOneLine(stderr || stdout).slice(0, 200) || "nothing";
    throw new TerraformError(
      `'${terraformBinary()}' must answer ${command} with JSON, got: ${said} (exit code ${String(status)}). ` +
        "Check that it is Terraform, and that it runs.",
    );
  }
}

/** Terraform in one folder. Each command throws a TerraformError with what Terraform says if it fails. */
export class Terraform {
  /**
   * @param folder - holds the configuration
   * @param options - where its provider is, and when to stop
   */
  public constructor(
    private readonly folder: string,
    private readonly options: TerraformOptions,
  ) {}

  /** Makes the folder ready. */
  public async init(): Promise<void> {
    await this.succeed("init", "-input=false", "-no-color");
  }

  /** Checks the configuration by the provider's schema. */
  public async validate(): Promise<void> {
    await this.succeed("validate", "-json");
  }

  /**
   * Plans, and keeps the plan for {@link apply}.
   *
   * @param flags - such as `-destroy`
   * @returns what would change; nothing if the workspace is as the configuration says
   */
  public async plan(...flags: readonly string[]): Promise<Change[]> {
    const { stdout } = await this.succeed("plan", "-json", "-input=false", `-out=${PLAN_FILE}`, ...flags);
    if (!stdout.includes('"planned_change"')) return [];
    return changesOf(jsonOf(await this.succeed("show", "-json", PLAN_FILE), "show"));
  }

  /** Applies the plan that was made last. */
  public async apply(): Promise<void> {
    await this.succeed("apply", "-json", "-input=false", PLAN_FILE);
  }

  private async succeed(...args: readonly string[]): Promise<Outcome> {
    const outcome = await terraform(this.folder, args, this.options);
    if (outcome.status === 0) return outcome;
    const faults = diagnosticsIn(outcome.stdout).filter(({ severity }) => severity === "error");
    const said = faults.map(explained).join("\n") || firstError(outcome.stderr);
    throw new TerraformError(
      said || `terraform ${args[0] ?? ""} failed with exit code ${String(outcome.status)}, and said nothing.`,
    );
  }
}

/** The plan's file in a stack's folder, for `terraform apply plan.tfplan` there. */
export const PLAN_FILE = "plan.tfplan";
