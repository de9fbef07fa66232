import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLSchema, IntrospectionQuery } from "graphql";
import type * as Utilities from "graphql/utilities";
import { policyTypeUri } from "../../policy-values/policy-type-uri";
import { unreadableFile } from "../errors";
import { prunedSchema } from "./pruned-schema";

/** Where a project keeps what queries can ask, from its root. */
export const QUERY_SCHEMAS_FOLDER = "query-schemas";

/** The file of a policy type below that folder: `aws-iam/userApproved.graphql`. */
export function querySchemaFile(uri: string): string {
  const { mod, name } = policyTypeUri(uri);
  return `${mod.replace(/^@turbot\//, "").replace(/^@/, "")}/${name}.graphql`;
}

/**
 * What the query of a calculated policy can ask, as `policy-packs refresh --schemas` stored it; undefined if it has not.
 *
 * @param uri - the URI of the policy type
 * @param root - the root of the project
 * @throws PolicyPackError if the file is not GraphQL schema
 */
export function loadQuerySchema(uri: string, root = process.cwd()): GraphQLSchema | undefined {
  const name = join(QUERY_SCHEMAS_FOLDER, querySchemaFile(uri));
  const file = join(root, name);
  if (!existsSync(file)) return undefined;
  const { mtimeMs } = statSync(file);
  const known = loaded.get(file);
  if (known?.mtimeMs === mtimeMs) return known.schema;
  try {
    const schema = utilities().buildSchema(readFileSync(file, "utf8"));
    loaded.set(file, { mtimeMs, schema });
    return schema;
  } catch (error) {
    throw unreadableFile(name, `It is no GraphQL schema (${(error as Error).message})`);
  }
}

const loaded = new Map<string, { readonly mtimeMs: number; readonly schema: GraphQLSchema }>();

/** Asks a workspace what a query can ask. */
export const introspectionQuery = (): string => utilities().getIntrospectionQuery({ descriptions: false });

/**
 * What {@link loadQuerySchema} reads, as text.
 *
 * @param uri - the URI of the policy type
 * @param answer - what the workspace answers to {@link introspectionQuery}
 * @throws Error if the answer is no schema
 */
export function querySchemaText(uri: string, answer: unknown): string {
  const { buildClientSchema, lexicographicSortSchema, printSchema } = utilities();
  const schema = prunedSchema(buildClientSchema(answer as IntrospectionQuery, { assumeValid: false }));
  const title = `# What a query for ${uri} can ask, as a workspace told it.`;
  return `${title}\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Loaded when a schema is there: most syntheses need none of it. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at every start
const utilities = (): typeof Utilities => require("graphql/utilities") as typeof Utilities;
