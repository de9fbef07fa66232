import { setTimeout } from "node:timers/promises";
import { Client, type CombinedError, fetchExchange, type Operation } from "@urql/core";
import { retryExchange } from "@urql/exchange-retry";
import type { Credentials } from "./credentials";
import { endpointOf } from "./endpoint";
import { clearError } from "./faults";

/** Asks a workspace a GraphQL query; the query of a calculated policy as that policy would. */
export type Query = <Answer>(
  query: string,
  variables?: Record<string, unknown>,
  runnable?: Runnable,
) => Promise<Answer>;

/** For whom a workspace runs the query of a calculated policy. */
export interface Runnable {
  /** The URI of the policy type. */
  readonly type: string;
  /** The id or an AKA of the resource; undefined to ask what can be asked, which is the same for all. */
  readonly resource?: string;
}

/** How long a workspace is waited for. */
export interface RetryPolicy {
  /** How often a query is sent before it has failed. */
  readonly attempts: number;
  /** The shortest pause before a query is sent again; each that follows is about twice as long, at random. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** How long one answer may take. */
  readonly timeoutMs: number;
  /** The longest pause that a workspace's `Retry-After` is granted; @default two minutes */
  readonly longestAskedPauseMs?: number;
}

/** Waits for about a minute while a workspace is too busy to answer. */
const RETRY_POLICY: RetryPolicy = { attempts: 7, firstPauseMs: 1_000, longestPauseMs: 20_000, timeoutMs: 60_000 };

/**
 * Connects to a workspace. Queries that it is too busy to answer are sent again.
 * @throws if the workspace's address is invalid; the query that it returns throws if the workspace does not answer
 */
export function connect(credentials: Credentials, retryPolicy: RetryPolicy = RETRY_POLICY): Query {
  const url = endpointOf(credentials.workspace);
  const keys = Buffer.from(`${credentials.accessKey}:${credentials.secretKey}`).toString("base64");
  const patient = patientFetch(retryPolicy);
  const clientAt = (address: string): Client =>
    new Client({
      url: address,
      exchanges: [
        retryExchange({
          maxNumberAttempts: retryPolicy.attempts,
          initialDelayMs: retryPolicy.firstPauseMs,
          maxDelayMs: retryPolicy.longestPauseMs,
          retryIf: isPassing,
        }),
        fetchExchange,
      ],
      preferGetMethod: false,
      // A redirect would carry the keys elsewhere.
      fetchOptions: { headers: { accept: "application/json", authorization: `Basic ${keys}` }, redirect: "manual" },
      fetch: patient,
    });
  const whole = clientAt(url);
  return async <Answer>(query: string, variables = {}, runnable?: Runnable) => {
    // A client takes one query that is asked twice at once for the same, though the resources differ: hence another.
    const client = runnable === undefined ? whole : clientAt(`${url}?${searchOf(runnable)}`);
    const result = await client.query<Answer>(query, variables).toPromise();
    if (result.data === undefined || result.error !== undefined) throw clearError(result.error, url);
    return result.data;
  };
}

/** The workspace takes the resource from the address, so that the query needs no variable for it. */
const searchOf = ({ type, resource }: Runnable): string =>
  new URLSearchParams({ runnableTypeUri: type, ...(resource !== undefined && { resourceId: resource }) }).toString();

/** True for what is likely to be over in a moment: too many requests, a gateway without its service, a cut line. */
function isPassing(error: CombinedError, { context }: Operation): boolean {
  const { status } = (error.response ?? {}) as Partial<Response>;
  const { networkError } = error;
  const { code = "" } = (networkError?.cause ?? {}) as NodeJS.ErrnoException;
  // A silent workspace costs a minute each time, and a name that nobody knows is likely to be misspelt.
  const isFirst = ((context.retry as { readonly count?: number } | undefined)?.count ?? 0) < 2;
  if (networkError?.name === "TimeoutError" || SLOW.has(code)) return isFirst;
  return CUT.has(code) || (status !== undefined && BUSY.has(status));
}

const BUSY = new Set([429, 502, 503, 504]);
const CUT = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "EAI_AGAIN"]);
const SLOW = new Set([
  "ENOTFOUND",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);

/** The `fetch` of a client, which sends nothing before the time that a busy workspace has named. */
function patientFetch({ timeoutMs, longestAskedPauseMs = 120_000 }: RetryPolicy): typeof fetch {
  let notBefore = 0;
  return async (input, init) => {
    await setTimeout(Math.max(0, notBefore - Date.now()));
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const asked = BUSY.has(response.status) ? pauseOf(response.headers.get("retry-after")) : 0;
    notBefore = Date.now() + Math.min(asked, longestAskedPauseMs);
    return response;
  };
}

/** What `Retry-After` asks for, in milliseconds: it names seconds or a date. */
function pauseOf(header: string | null): number {
  if (header === null) return 0;
  const pause = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isNaN(pause) ? 0 : Math.max(0, pause);
}
