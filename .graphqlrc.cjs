/**
 * Tells editors where the queries are and, with a workspace, what they can ask.
 *
 * Start the editor with TURBOT_WORKSPACE, TURBOT_ACCESS_KEY and TURBOT_SECRET_KEY in its environment, and it completes
 * and checks queries by the schema of that workspace. Without them it highlights queries and checks their syntax.
 */
const { TURBOT_WORKSPACE = "", TURBOT_ACCESS_KEY, TURBOT_SECRET_KEY } = process.env;
const host = TURBOT_WORKSPACE.trim()
  .replace(/^https?:\/\//, "")
  .replace(/\/.*$/, "");

function workspaceSchema() {
  if (host === "" || !TURBOT_ACCESS_KEY || !TURBOT_SECRET_KEY) return [];
  const keys = Buffer.from(`${TURBOT_ACCESS_KEY}:${TURBOT_SECRET_KEY}`).toString("base64");
  return [{ [`https://${host}/api/latest/graphql`]: { headers: { Authorization: `Basic ${keys}` } } }];
}

module.exports = {
  schema: workspaceSchema(),
  documents: "**/packs/**/*.graphql",
};
