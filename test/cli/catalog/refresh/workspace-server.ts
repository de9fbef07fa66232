import type { IncomingMessage, ServerResponse } from "node:http";
import { buildSchema } from "graphql";
import { createHandler } from "graphql-http/lib/use/http";
import type { PolicyTypeAnswer } from "../../../../cli/catalog/refresh/workspace";
import { isAuthorized, served } from "../../workspace/http-server";

export { KEYS } from "../../workspace/http-server";

/** The part of Guardrails' GraphQL API that policy types and mods are read with. */
const SCHEMA = buildSchema(`
  scalar JSON
  type Query {
    policyTypes(filter: [String!], paging: String): PolicyTypes!
    resources(filter: [String!], paging: String): Resources!
  }
  type PolicyTypes { items: [PolicyType!]!  paging: Paging }
  type Paging { next: String }
  type PolicyType {
    uri: String!  title: String  description: String  modUri: String  readOnly: Boolean
    secret: Boolean  secretLevel: String  targets: [String!]  schema: JSON  resolvedSchema: JSON  trunk: Trunk
  }
  type Trunk { title: String }
  type Resources { items: [Resource!]! }
  type Resource { akas: [String!]  get(path: String!): JSON }
`);

/** What the server has, and what goes wrong with it. */
export interface Contents {
  readonly policyTypes?: readonly PolicyTypeAnswer[];
  /** Mods with their versions, by full name. */
  readonly mods?: Readonly<Record<string, string>>;
  /** What the queries of calculated policies can ask, as GraphQL's own text, by the URI of the policy type. */
  readonly querySchemas?: Readonly<Record<string, string>>;
  /** The most that a page holds, whatever the filter asks for. */
  readonly pageSize?: number;
  /** How many of the last page's items each page begins with. */
  readonly overlap?: number;
  /** Answers in place of GraphQL's, by the number of the request, from 1; `cut` closes the line. */
  readonly faults?: Readonly<Record<number, Fault>>;
  /** Answers every request in place of GraphQL. */
  readonly always?: Fault;
}

/** A status, a whole answer, no answer, or a line that is cut. */
export type Fault = number | "silent" | "cut" | ((request: IncomingMessage, response: ServerResponse) => void);

/** A policy type as a request asked for it. */
export interface PageRequest {
  readonly filter: string;
  readonly paging: string | undefined;
}

/** A workspace that speaks GraphQL over HTTP, and what it was asked. It is gone after the test. */
export class WorkspaceServer {
  /** How many requests have come in. */
  public requests = 0;
  /** The pages of policy types that were asked for. */
  public readonly pages: PageRequest[] = [];

  private readonly graphql = createHandler({ schema: SCHEMA, rootValue: this });
  private at = "";

  private constructor(private readonly contents: Contents) {}

  public static async start(contents: Contents): Promise<WorkspaceServer> {
    const workspace = new WorkspaceServer(contents);
    workspace.at = await served((request, response) => workspace.answer(request, response));
    return workspace;
  }

  /** The workspace's address. */
  public get address(): string {
    return this.at;
  }

  /** Resolves `policyTypes`. */
  public policyTypes({ filter, paging }: { filter: string[]; paging?: string }): object {
    const { policyTypes = [], pageSize = 500, overlap = 0 } = this.contents;
    this.pages.push({ filter: filter.join(" "), paging });
    const start = paging === undefined ? 0 : Number(paging.replace("from:", ""));
    const end = start + pageSize;
    const next = end < policyTypes.length ? `from:${end}` : null;
    return { items: policyTypes.slice(Math.max(0, start - overlap), end), paging: { next } };
  }

  /** Resolves `resources`: mods alone. */
  public resources({ filter }: { filter: string[] }): object {
    const isForMods = filter.join(" ").includes("resourceTypeId:tmod:@turbot/turbot#/resource/types/mod");
    const mods = isForMods ? Object.entries(this.contents.mods ?? {}) : [];
    return {
      items: mods.map(([mod, version]) => ({
        akas: [`arn:something:${mod}`, `tmod:${mod}`],
        get: ({ path }: { path: string }) => (path === "version" ? version : null),
      })),
    };
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.requests += 1;
    const fault = this.contents.always ?? this.contents.faults?.[this.requests];
    const { pathname, searchParams } = new URL(request.url ?? "", this.address);
    const runnable = this.contents.querySchemas?.[searchParams.get("runnableTypeUri") ?? ""];
    if (fault !== undefined) give(fault, request, response);
    else if (runnable !== undefined && pathname === "/api/latest/graphql" && isAuthorized(request))
      void createHandler({ schema: buildSchema(runnable) })(request, response);
    else if (request.method !== "POST" || request.url !== "/api/latest/graphql")
      response.writeHead(404).end("Not Found");
    else if (!isAuthorized(request)) response.writeHead(401).end("Unauthorized");
    else void this.graphql(request, response);
  }
}

function give(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (typeof fault === "function") fault(request, response);
  else if (typeof fault === "number") response.writeHead(fault, { "content-type": "text/html" }).end("<h1>No</h1>");
  else if (fault === "cut") request.socket.destroy();
}
