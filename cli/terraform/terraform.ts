import { firstError } from "../../provider/generate/schema";
import { terraformFailed, terraformMissing } from "../rehearsal/errors";
import { changesOf, type Change } from "./changes";
import { diagnosticsIn, explained } from "./diagnostics";
import { terraformEnvironment } from "./environment";
import { run, type Outcome, type ProcessOptions } from "./process";

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

/** Runs a command of Terraform, or of the binary that the CDKTF CLI is told of, in a folder, whatever becomes of it. */
export const terraform = (folder: string, args: readonly string[], options: TerraformOptions): Promise<Outcome> =>
  run(process.env.TERRAFORM_BINARY_NAME ?? "terraform", args, {
    cwd: folder,
    env: { ...terraformEnvironment(process.env), ...options.env },
    signal: options.signal,
  });

/**
 * The version of the Terraform on the PATH.
 *
 * @throws RehearsalError where there is none
 */
export async function terraformVersion(signal?: AbortSignal): Promise<string> {
  try {
    const { stdout } = await terraform(process.cwd(), ["version", "-json"], { env: {}, signal });
    return (JSON.parse(stdout) as { terraform_version: string }).terraform_version;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT" ? terraformMissing() : error;
  }
}

/** Terraform in one folder. Each command throws a RehearsalError with what Terraform says where it fails. */
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
   * @returns what would change; nothing where the workspace is as the configuration says
   */
  public async plan(...flags: readonly string[]): Promise<Change[]> {
    const { stdout } = await this.succeed("plan", "-json", "-input=false", `-out=${PLAN}`, ...flags);
    if (!stdout.includes('"planned_change"')) return [];
    return changesOf((await this.succeed("show", "-json", PLAN)).stdout);
  }

  /** Applies the plan that was made last. */
  public async apply(): Promise<void> {
    await this.succeed("apply", "-json", "-input=false", PLAN);
  }

  private async succeed(...args: readonly string[]): Promise<Outcome> {
    const outcome = await terraform(this.folder, args, this.options);
    if (outcome.status === 0) return outcome;
    const faults = diagnosticsIn(outcome.stdout).filter(({ severity }) => severity === "error");
    throw terraformFailed(faults.map(explained).join("\n") || firstError(outcome.stderr));
  }
}

/** The plan's file in the folder. */
const PLAN = "plan.tfplan";
