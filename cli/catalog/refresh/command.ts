import { resolve } from "node:path";
import { SingleBar } from "cli-progress";
import { outputFolder } from "../../project/project";
import { connect, type RetryPolicy } from "../../workspace/client";
import { type Credentials, readCredentials } from "../../workspace/credentials";
import { refreshQuerySchemas } from "../query-schemas/query-schemas";
import { calculatedTypes } from "../query-schemas/used-types";
import { refreshCatalog, type Refreshed } from "./refresh";

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
 * @returns the exit code, as `terraform plan -detailed-exitcode` gives it: 0 where the catalog is what the workspace
 * tells, 1 where the work failed, 2 where the catalog has changed, or would
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
    const found = [await withProgress((onProgress) => refreshCatalog(query, { root, dryRun, onProgress }))];
    if (schemas) found.push(await refreshQuerySchemas(query, { root, types, dryRun }));
    const shown = found
      .flatMap((part) => [...(output === "verdict" ? [] : part.lines), verdict(part, dryRun)])
      .map((line) => oneLine(withoutKeys(line, credentials)));
    const isChanged = found.some((part) => part.isChanged);
    if (output === "json") console.log(JSON.stringify({ isChanged, isWritten: isChanged && !dryRun, lines: shown }));
    else shown.forEach((line) => console.log(line));
    return isChanged ? 2 : 0;
  } catch (error) {
    // Cut after the keys are out, so that no part of one is left.
    const message = oneLine(withoutKeys((error as Error).message, credentials));
    console.error(message.length > 500 ? `${message.slice(0, 500)}…` : message);
    return 1;
  }
}

function verdict({ isChanged, written }: Refreshed, dryRun: boolean): string {
  const verb = isChanged ? (dryRun ? "Would write" : "Wrote") : "Nothing changed in";
  return `${verb} ${[...written].sort().join(" and ")}`;
}

/** Shows, on a terminal, how far the reading is. How much there is the workspace does not say: at least a page more. */
async function withProgress<T>(work: (onProgress: (read: number, isLast: boolean) => void) => Promise<T>): Promise<T> {
  const bar = new SingleBar({ format: "Policy types {bar} {value}", clearOnComplete: true, hideCursor: true });
  bar.start(1, 0);
  let page = 0;
  try {
    return await work((read, isLast) => {
      page ||= read;
      bar.setTotal(isLast ? read : read + page);
      bar.update(read);
    });
  } finally {
    bar.stop();
  }
}

/** Whatever a workspace puts into its texts, they begin no line of their own and move no cursor. */
const oneLine = (line: string): string => line.replace(/\p{Cc}+/gu, " ");

/** Whatever a line quotes, from the workspace or a file, the keys are not in it. */
function withoutKeys(line: string, credentials: Credentials | undefined): string {
  if (credentials === undefined) return line;
  const { accessKey, secretKey } = credentials;
  const together = Buffer.from(`${accessKey}:${secretKey}`).toString("base64");
  return [together, secretKey, accessKey].reduce((text, key) => text.replaceAll(key, "…"), line);
}
