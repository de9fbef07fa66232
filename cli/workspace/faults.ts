import type { CombinedError } from "@urql/core";

/** Why a workspace gave no answer, in one line that says what to do. */
export function clearError(error: CombinedError | undefined, endpoint: string): Error {
  const networkError = error?.networkError;
  const response = error?.response as Response | undefined;
  const said = textOf(error?.graphQLErrors[0]?.message)?.replace(/\s+/g, " ").replace(/\.$/, "");
  if (networkError?.name === "TimeoutError")
    return new Error(`${endpoint} must answer in time, got: no answer. Try later.`);
  if (response === undefined || networkError?.cause !== undefined) return noConnection(networkError, endpoint);
  const { status } = response;
  if (status === 401 || status === 403 || (said !== undefined && REFUSED.test(said)))
    return new Error(
      `The keys must be valid for ${new URL(endpoint).host}, got: ${said ?? status}. ` +
        "Check which profile or environment they come from, and whether they were revoked.",
    );
  if (said !== undefined) return new RefusedQueryError(endpoint, said);
  if (status === 429 || status >= 500) return new Error(`${endpoint} must answer, got: ${status}. Try later.`);
  return noWorkspace(response, endpoint);
}

/** The workspace has read a query, and refuses it or has failed at it. */
export class RefusedQueryError extends Error {
  public override readonly name = "RefusedQueryError";

  /**
   * @param endpoint - who refuses
   * @param reason - the first of its errors, without a full stop
   */
  public constructor(
    endpoint: string,
    public readonly reason: string,
  ) {
    super(`${endpoint} must answer the query, got: ${reason}. Check that its API is Guardrails'.`);
  }
}

/** An error's message is text by GraphQL's rules, but comes from elsewhere. */
function textOf(message: unknown): string | undefined {
  if (message === undefined) return undefined;
  return typeof message === "string" ? message : JSON.stringify(message);
}

/** What GraphQL itself says of keys that it refuses. */
const REFUSED = /\b(?:401|403|unauthori[sz]ed|unauthenticated|forbidden|not authori[sz]ed|access denied)\b/i;

function noConnection(networkError: Error | undefined, endpoint: string): Error {
  const { message, code } = (networkError?.cause ?? networkError ?? {}) as Partial<NodeJS.ErrnoException>;
  // Where a host has several addresses, the cause is a list of errors, which has a code, but no message.
  const reason = message || code || "no connection";
  return new Error(
    `'workspace' must be within reach, got: ${reason} (${endpoint}). ` +
      "Check its name, the network, and whether a proxy is needed.",
  );
}

/** Something answers, but not in GraphQL: a web page, a redirect to a login, a "not found". */
function noWorkspace({ status, headers }: Response, endpoint: string): Error {
  const to = headers.get("location");
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  const got = status >= 300 ? `${status}${to === null ? "" : ` to ${to}`}` : type || "nothing";
  return new Error(
    `'workspace' must be a Guardrails workspace, got: ${got} from ${endpoint}. ` +
      "Write it like https://acme.cloud.turbot.com.",
  );
}
