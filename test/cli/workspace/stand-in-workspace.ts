import type { IncomingMessage, ServerResponse } from "node:http";
import { buildSchema } from "graphql";
import { createHandler } from "graphql-http/lib/use/http";
import { isAuthorized, KEYS, served } from "./http-server";

export { KEYS } from "./http-server";

/** A resource of the stand-in. */
export interface StoredResource {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
  readonly type?: string;
  readonly akas?: readonly string[];
  readonly createTimestamp?: string;
  /** What the cloud says of it, by name. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Ids of resources that it is attached to, if it is a pack. */
  readonly attachedTo?: readonly string[];
}

/** A control of the stand-in. */
export interface StoredControl {
  readonly id: string;
  readonly policyType: string;
  readonly resource: string;
  readonly state: string;
  readonly reason?: string;
  readonly muted?: boolean;
  readonly stateChangeTimestamp?: string;
}

/** What the workspace has, and what goes wrong with it. */
export interface Contents {
  readonly resources: readonly StoredResource[];
  readonly controls?: readonly StoredControl[];
  /** Answers in the place of GraphQL's, by the number of the request, from 1. */
  readonly faults?: Readonly<Record<number, number | { readonly errors: readonly { readonly message: string }[] }>>;
  /** The resource types that policy types are for, by the URIs of both. */
  readonly targets?: Readonly<Record<string, readonly string[]>>;
  /** Values of policies; the setting of each stands on the resource that is named. */
  readonly values?: readonly {
    readonly policyType: string;
    readonly resource: string;
    readonly value: unknown;
    readonly state?: string;
    readonly setOn?: string;
  }[];
  /** Ids of resources that the key may not see: they and what lies below them are left out of every list. */
  readonly hidden?: readonly string[];
}

const SCHEMA = buildSchema(`
  enum NotFound { ERROR RETURN_NULL }
  input ResourceOptions { notFound: NotFound }
  scalar JSON
  type Query {
    resource(id: ID!, options: ResourceOptions): Resource
    controls(filter: [String!], paging: String): Controls!
    resources(filter: [String!], paging: String): Resources!
    policyType(id: ID!): PolicyType
    user: Resource
    account: Resource
    policyValue(uri: String, resourceId: ID): PolicyValue
  }
  type PolicyValue { value: JSON  state: String  setting: Setting }
  type Setting { resource: Resource }
  type PolicyType { targets: [String!] }
  type Resources { items: [Resource]!  paging: Paging! }
  type Controls { items: [Control]!  paging: Paging! }
  type Paging { next: String }
  type Control { state: String!  reason: String  mute: JSON  turbot: ControlTurbot!  resource: Resource }
  type ControlTurbot { id: ID!  stateChangeTimestamp: String }
  type Resource { type: ResourceType  trunk: Trunk  turbot: ResourceTurbot!  attachedResources(paging: String): Attached  get(path: String): JSON }
  type ResourceType { uri: String }
  type Trunk { title: String }
  type ResourceTurbot { id: ID!  title: String  akas: [String!]  path: String  createTimestamp: String }
  type Attached { items: [Resource]  paging: Paging }
`);

/** A workspace with resources and controls, which speaks GraphQL over HTTP and reads the filters that it is sent. */
export class StandInWorkspace {
  /** The texts of all queries that came in. */
  public readonly queries: string[] = [];

  private readonly graphql = createHandler({
    schema: SCHEMA,
    rootValue: this,
    context: ({ url }) => ({ search: new URL(url, "http://workspace").searchParams }),
  });
  private requests = 0;

  /** The workspace's address. */
  public address = "";

  private constructor(private readonly contents: Contents) {}

  public static async start(contents: Contents): Promise<StandInWorkspace> {
    const workspace = new StandInWorkspace(contents);
    workspace.address = await served((request, response) => workspace.answer(request, response));
    return workspace;
  }

  /** What connects to it. */
  public get credentials(): { workspace: string; accessKey: string; secretKey: string } {
    return { workspace: this.address, ...KEYS };
  }

  /** Resolves `resource`. */
  public resource({ id, options }: { id: string; options?: { notFound: string } }): object | null {
    const found = this.find(id);
    if (found !== undefined && this.isVisible(found)) return this.resourceAnswer(found);
    if (options?.notFound === "RETURN_NULL") return null;
    throw new Error(`Not Found: ${id}`);
  }

  /** Resolves `controls`. */
  public controls({ filter, paging }: { filter: string[]; paging?: string }): object {
    const wanted = (key: string): string[] => valuesIn(filter, key);
    const types = wanted("policyTypeId");
    const below = wanted("resourceId");
    const isMuted = wanted("state").includes("muted");
    const limit = Number(wanted("limit")[0] ?? 20);
    const matching = (this.contents.controls ?? []).filter((control) => {
      const resource = this.find(control.resource);
      return (
        resource !== undefined &&
        types.includes(control.policyType) &&
        this.isVisible(resource) &&
        this.chain(resource).some(
          ({ id, akas = [] }) => below.includes(id) || akas.some((aka) => below.includes(aka)),
        ) &&
        (isMuted ? control.muted === true : control.muted !== true)
      );
    });
    return page(matching, limit, paging, ({ id, state, reason, muted, resource, stateChangeTimestamp }) => ({
      ...{ state, reason, mute: muted ? { toTimestamp: null } : null },
      turbot: { id, stateChangeTimestamp: stateChangeTimestamp ?? "2026-02-01T09:30:00.000Z" },
      resource: this.resourceAnswer(this.find(resource) as StoredResource),
    }));
  }

  /** Resolves `resources`. */
  public resources({ filter, paging }: { filter: string[]; paging?: string }): object {
    const [types, below] = [valuesIn(filter, "resourceTypeId"), valuesIn(filter, "resourceId")];
    const owners = valuesIn(filter, "\\$\\.User\\.UserName");
    const matching = this.contents.resources.filter(
      (resource) =>
        types.includes(resource.type ?? "") &&
        this.isVisible(resource) &&
        this.isBelow(resource, below) &&
        (owners.length === 0 || owners.includes(String(resource.data?.["User.UserName"]))),
    );
    const limit = Number(valuesIn(filter, "limit")[0] ?? 20);
    return page(matching, limit, paging, (resource) => this.resourceAnswer(resource));
  }

  /** Resolves `policyType`. */
  public policyType({ id }: { id: string }): object | null {
    const targets = this.contents.targets?.[id];
    return targets === undefined ? null : { targets };
  }

  /** Resolves the root of a calculated policy: the resource that the request's address names. */
  public user(_: object, { search }: { search: URLSearchParams }): object {
    const id = search.get("resourceId") ?? "";
    if (search.get("runnableTypeUri") === null) throw new Error('Cannot query field "user" on type "Query".');
    return this.resource({ id }) as object;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.requests += 1;
    this.record(request);
    const fault = this.contents.faults?.[this.requests];
    if (typeof fault === "number") response.writeHead(fault).end();
    else if (fault !== undefined)
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(fault));
    else if (!isAuthorized(request)) response.writeHead(401).end("Unauthorized");
    else void this.graphql(request, response);
  }

  private record(request: IncomingMessage): void {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => this.queries.push((JSON.parse(body) as { query: string }).query));
  }

  /** Resolves the account of that resource: its parent. */
  public account(_: object, context: { search: URLSearchParams }): object {
    return this.resource({ id: this.find(context.search.get("resourceId") ?? "")?.parent ?? "" }) as object;
  }

  /** Resolves `policyValue`, of which none is an error. */
  public policyValue({ uri, resourceId }: { uri: string; resourceId: string }): object {
    const resource = this.find(resourceId);
    const found = this.contents.values?.find((one) => one.policyType === uri && one.resource === resource?.id);
    if (found === undefined) throw new Error(`Not Found: ${uri} on ${resourceId}`);
    const setOn = found.setOn === undefined ? undefined : this.find(found.setOn);
    return { state: "ok", ...found, setting: setOn && { resource: this.resourceAnswer(setOn) } };
  }

  private find(id: string): StoredResource | undefined {
    return this.byId.get(id) ?? this.contents.resources.find(({ akas }) => akas?.includes(id));
  }

  private get byId(): Map<string, StoredResource> {
    this.index ??= new Map(this.contents.resources.map((resource) => [resource.id, resource]));
    return this.index;
  }

  private index: Map<string, StoredResource> | undefined;

  /** From the root down. */
  private chain(resource: StoredResource): StoredResource[] {
    const parent = resource.parent === undefined ? undefined : this.find(resource.parent);
    return parent === undefined ? [resource] : [...this.chain(parent), resource];
  }

  private isBelow(resource: StoredResource, ids: readonly string[]): boolean {
    return this.chain(resource).some(({ id, akas = [] }) => ids.includes(id) || akas.some((aka) => ids.includes(aka)));
  }

  private isVisible(resource: StoredResource): boolean {
    return !this.chain(resource).some(({ id }) => this.contents.hidden?.includes(id));
  }

  private resourceAnswer(resource: StoredResource): object {
    const chain = this.chain(resource);
    const {
      id,
      title,
      akas = [],
      createTimestamp = "2026-01-01T00:00:00.000Z",
      type,
      attachedTo = [],
      data = {},
    } = resource;
    return {
      type: type === undefined ? null : { uri: type },
      trunk: { title: chain.map((one) => one.title).join(" > ") },
      turbot: { id, title, akas, createTimestamp, path: chain.map((one) => one.id).join(".") },
      get: ({ path }: { path: string }) => data[path] ?? null,
      attachedResources: ({ paging }: { paging?: string }) =>
        page(attachedTo, 20, paging, (target) => ({ turbot: { id: target } })),
    };
  }
}

/** The values that a filter gives to a key. */
function valuesIn(filter: string | readonly string[], key: string): string[] {
  const uses = [filter]
    .flat()
    .join(" ")
    .matchAll(new RegExp(`(?:^| )${key}:((?:'(?:\\\\.|[^'\\\\])*',?)+|\\S+)`, "g"));
  return [...uses]
    .flatMap(([, values = ""]) => values.match(/'(?:\\.|[^'\\])*'|[^,]+/g) ?? [])
    .map((value) => value.replace(/^'|'$/g, "").replace(/\\(.)/g, "$1"));
}

/** A page of a list, whose cursor is the number of the next item. */
function page<Item>(
  all: readonly Item[],
  limit: number,
  paging: string | undefined,
  answer: (item: Item) => object,
): object {
  const start = Number(paging ?? 0);
  const next = start + limit < all.length ? String(start + limit) : null;
  return { items: all.slice(start, start + limit).map(answer), paging: { next } };
}
