import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  introspectionQuery,
  isPolicyTypeUri,
  QUERY_SCHEMAS_FOLDER,
  querySchemaFile,
  querySchemaText,
} from "../../../src/tooling";
import { mapConcurrently } from "../../support/map-concurrently";
import { replaceTogether } from "../../support/replace-together";
import type { Query } from "../../workspace/client";
import type { Refreshed } from "../refresh/refresh";

/** How query schemas are refreshed. */
export interface QuerySchemaOptions {
  /** The root of the project. */
  readonly root: string;
  /** The URIs of the policy types whose queries are to be checked. */
  readonly types: readonly string[];
  /** Whether only to tell what would change. */
  readonly dryRun: boolean;
}

/**
 * Stores what the queries of calculated policies can ask, a file for each policy type: all that have changed, or none.
 * A policy type of which the workspace tells nothing keeps the file that it has.
 *
 * @param query - asks the workspace
 * @throws if the workspace tells nothing of any of them, or writing fails
 */
export async function refreshQuerySchemas(
  query: Query,
  { root, types, dryRun }: QuerySchemaOptions,
): Promise<Refreshed> {
  const answers = await mapConcurrently(types.filter(isPolicyTypeUri), AT_ONCE, (uri) => ask(query, uri));
  const told = answers.filter((answer) => "text" in answer);
  const failed = answers.filter((answer) => "error" in answer);
  const [first] = failed;
  if (told.length === 0 && first !== undefined) throw first.error;
  const changed = told
    .map(({ uri, text }) => ({ uri, text, file: join(QUERY_SCHEMAS_FOLDER, querySchemaFile(uri)) }))
    .filter(({ file, text }) => textOf(join(root, file)) !== text);
  if (changed.length > 0 && !dryRun) {
    const write = (fresh: string): void => {
      for (const { file, text } of changed) {
        mkdirSync(join(fresh, dirname(file)), { recursive: true });
        writeFileSync(join(fresh, file), text);
      }
    };
    await replaceTogether(
      root,
      write,
      changed.map(({ file }) => file),
    );
  }
  return {
    isChanged: changed.length > 0,
    lines: [
      ...failed.map(({ uri, error }) => `! ${uri}: its query schema is not known (${error.message})`),
      ...changed.map(({ uri }) => `~ ${uri}: query schema`),
    ],
    written: [QUERY_SCHEMAS_FOLDER],
  };
}

/** Schemas are large, and the workspace makes each anew. */
const AT_ONCE = 3;

type Answer = { readonly uri: string; readonly text: string } | { readonly uri: string; readonly error: Error };

async function ask(query: Query, uri: string): Promise<Answer> {
  try {
    return { uri, text: querySchemaText(uri, await query(introspectionQuery(), {}, { type: uri })) };
  } catch (error) {
    return { uri, error: error as Error };
  }
}

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
