import { resolve } from "node:path";
import { refreshQuerySchemas } from "../catalog/query-schemas/query-schemas";
import { refreshCatalog, type Refreshed } from "../catalog/refresh/refresh";
import { outputFolder } from "../project/project";
import { withProgress } from "../support/progress";
import { onOneLine, visibleText } from "../support/visible-text";
import { calculatedTypes } from "../synthesis/calculated-types";
import { connect, type RetryPolicy } from "../workspace/client";
import { type Credentials, readCredentials } from "../workspace/credentials";
import { withoutKeys } from "../workspace/without-keys";

/** What surrounds the command. */
export interface CommandContext {
  /** The root of the project. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** How long the workspace is waited for; @default a minute or so */
  readonly retryPolicy?: RetryPolicy;
}

/** What the user asks for. */
export interface RefreshFlags {
  /** Tell what would change, and write nothing. */
  readonly dryRun: boolean;
  /** The profile of the credentials. */
  readonly profile?: string | undefined;
  /** Store what the queries of the calculated policies can ask, too. */
  readonly schemas?: boolean | undefined;
  /**
   * Whether to print the changes and the verdict as lines, the verdict alone, or all as JSON.
   *
   * @default "lines"
   */
  readonly output?: "lines" | "verdict" | "json";
}

/**
 * Brings the policy types of a project to what a workspace tells.
 *
 * @returns the exit code, as `terraform plan -detailed-exitcode` gives it: 0 if the catalog is what the workspace tells, 1 if
 * the work failed, 2 if the catalog has changed, or would
 */
export async function refreshCommand(
  { dryRun, profile, schemas = false, output = "lines" }: RefreshFlags,
  { root, env, retryPolicy }: CommandContext,
): Promise<number> {
  let credentials: Credentials | undefined;
  try {
    credentials = readCredentials(profile, env);
    const query = connect(credentials, retryPolicy);
    // Before the long work: an app that was never synthesized is told at once.
    const types = schemas ? calculatedTypes(resolve(root, outputFolder(root))) : [];
    const found = [
      await withProgress("Policy types", (advance) => {
        let before = 0;
        const onProgress = (read: number): void => {
          advance(read - before);
          before = read;
        };
        return refreshCatalog(query, { root, dryRun, onProgress });
      }),
    ];
    if (schemas) found.push(await refreshQuerySchemas(query, { root, types, dryRun }));
    const shown = found
      .flatMap((part) => [...(output === "verdict" ? [] : part.lines), verdict(part, dryRun)])
      .map((line) => visibleText(withoutKeys(line, credentials)));
    const isChanged = found.some((part) => part.isChanged);
    if (output === "json") console.log(JSON.stringify({ isChanged, isWritten: isChanged && !dryRun, lines: shown }));
    else shown.forEach((line) => console.log(line));
    return isChanged ? 2 : 0;
  } catch (error) {
    // Cut after the keys are out, so that no part of one is left.
    const message = onOneLine(withoutKeys((error as Error).message, credentials));
    console.error(message.length > 500 ? `${message.slice(0, 500)}…` : message);
    return 1;
  }
}

function verdict({ isChanged, written }: Refreshed, dryRun: boolean): string {
  const verb = isChanged ? (dryRun ? "Would write" : "Wrote") : "Nothing changed in";
  return `${verb} ${[...written].sort().join(" and ")}`;
}
