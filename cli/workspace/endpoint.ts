/**
 * The address of a workspace's GraphQL API.
 * @param workspace - a host, or an address with or without `/api/latest` or `/api/v5` at its end
 * @throws if the text is not an address, holds keys, or would send the keys unencrypted
 */
export function endpointOf(workspace: string): string {
  const url = parse(workspace.trim());
  if (url === undefined) throw badWorkspace(`be a host or an https address, got: ${schemeOf(workspace)}`);
  if (url.username !== "" || url.password !== "") throw badWorkspace("hold no user and no password");
  if (url.protocol !== "https:" && !isThisMachine(url)) throw badWorkspace(`be an https address, got: ${url.protocol}`);
  const base = url.pathname.replace(/\/+$/, "").replace(/\/api\/(?:v\d+|latest)(?:\/graphql)?$/, "");
  return `${url.origin}${base}/api/latest/graphql`;
}

function parse(workspace: string): URL | undefined {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(workspace) ? workspace : `https://${workspace}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** All that is shown of what is not an address: the rest may hold keys. */
const schemeOf = (workspace: string): string => /^[a-z]+:\/\//i.exec(workspace.trim())?.[0] ?? "a text that is none";

/** Where nobody else can read what is sent: a workspace's stand-in in a test. */
function isThisMachine({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

const badWorkspace = (rule: string): Error =>
  new Error(`'workspace' must ${rule}. Write it like https://acme.cloud.turbot.com.`);
