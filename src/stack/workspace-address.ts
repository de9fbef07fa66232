import type { Place } from "../errors";
import { badWorkspace, secretInWorkspace } from "./errors";

/**
 * The host of a workspace's address, in lower case: a bare host, or an http or https address with the path of an API
 * (`/api/latest`) or a slash at its end.
 *
 * An address with a token is not known yet, so the whole of it is returned.
 *
 * The address reaches the Terraform JSON, so it is held to what cannot hold a key.
 *
 * @param workspace - the address; a token within counts as a word
 * @param at - the stack
 * @throws PolicyPackError if it is none, or if a part of it could be a secret, which is not shown
 */
export function workspaceHost(workspace: string, at: Place): string {
  const address = workspace.replace(TOKEN, "token");
  if (/[^\w.:/[\]-]/.test(address)) throw secretInWorkspace(at);
  const url = urlOf(address);
  if (url === undefined) throw badWorkspace(/^[a-z]+:\/\//i.exec(address)?.[0] ?? "a text", at);
  if (!PATH.test(url.pathname)) throw secretInWorkspace(at);
  return address === workspace ? url.host : workspace;
}

const TOKEN = /\$\{TfToken\[[^\]]+\]\}/g;

/** `https:/host` and `//host` are addresses to some, and a path to others. */
function urlOf(address: string): URL | undefined {
  const withScheme = /^\w+:\/\//.test(address) ? address : `https://${address}`;
  const isOne = /^https?:\/\/[^/]/i.test(withScheme) && URL.canParse(withScheme);
  return isOne ? new URL(withScheme) : undefined;
}

/** A path of words, such as a proxy has, and that of the API. */
const PATH = /^(?:\/[a-z][a-z-]{0,19})*(?:\/api\/v\d+(?:\/graphql)?)?\/*$/i;
