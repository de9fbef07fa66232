import { connect, type RetryPolicy } from "../../../cli/workspace/client";
import { type Contents, type Fault, KEYS, WorkspaceServer } from "../catalog/refresh/workspace-server";
import { stopServers } from "./http-server";

const RETRY_POLICY: RetryPolicy = { attempts: 4, firstPauseMs: 1, longestPauseMs: 2, timeoutMs: 10_000 };
const QUERY = "{ schema: __schema { queryType { name } } }";
const ANSWER = { schema: { queryType: { name: "Query" } } };

describe("a query", () => {
  it("is answered by a workspace that knows the keys", async () => {
    const { answer } = await ask({});
    expect(answer).toEqual(ANSWER);
  });

  it.each([429, 502, 503, 504, "cut"] as const)("is sent again where the answer is: %s", async (fault) => {
    const { answer, requests } = await ask({ faults: { 1: fault, 2: fault } });
    expect(answer).toEqual(ANSWER);
    expect(requests).toBe(3);
  });

  it.each([429, 502, 503, 504] as const)("fails where the answer is %i again and again", async (fault) => {
    const { server, answer, requests } = await ask({ always: fault });
    expect(answer).toBe(`${server.address}/api/latest/graphql must answer, got: ${fault}. Try later.`);
    expect(requests).toBe(RETRY_POLICY.attempts);
  });

  it.each([400, 401, 403, 404, 500] as const)("is not sent again where the answer is %i", async (fault) => {
    const { requests } = await ask({ always: fault });
    expect(requests).toBe(1);
  });

  it("waits longer from one attempt to the next, and at most as long as it may", async () => {
    const times: number[] = [];
    const always: Fault = (_, response) => {
      times.push(Date.now());
      response.writeHead(503).end();
    };
    await ask({ always }, { ...RETRY_POLICY, firstPauseMs: 20, longestPauseMs: 40 });
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses).toHaveLength(3);
    // The first is half as long again as the shortest, at least; those after it are at the limit.
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(29);
    expect(pauses[2]).toBeGreaterThanOrEqual(39);
  });
});

describe("a workspace that does not answer at once", () => {
  it("is asked again after silence, but not for minutes on end", async () => {
    const policy = { ...RETRY_POLICY, attempts: 7, timeoutMs: 50 };
    expect(await ask({ faults: { 1: "silent", 2: "silent" } }, policy)).toMatchObject({ answer: ANSWER, requests: 3 });
    expect((await ask({ always: "silent" }, policy)).requests).toBe(3);
  });

  it.each(["EAI_AGAIN", "ENOTFOUND"])("is asked again after a name look-up that failed with %s", async (code) => {
    const server = await WorkspaceServer.start({});
    const real = globalThis.fetch;
    let failures = 0;
    const spy = jest.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
      failures += 1;
      if (failures > 2) return real(input, init);
      const cause = Object.assign(new Error(`getaddrinfo ${code}`), { code });
      return Promise.reject(new TypeError("fetch failed", { cause }));
    });
    try {
      expect(await connect({ ...KEYS, workspace: server.address }, RETRY_POLICY)(QUERY)).toEqual(ANSWER);
    } finally {
      spy.mockRestore();
    }
  });

  it.each([
    ["seconds", (): string => "1"],
    ["a date", (): string => new Date(Date.now() + 2_000).toUTCString()],
  ])("is left alone for as long as its Retry-After asks, in %s", async (_, retryAfter) => {
    const times: number[] = [];
    const busy: Fault = (_request, response) => {
      times.push(Date.now());
      response.writeHead(429, { "retry-after": retryAfter() }).end();
    };
    const { requests } = await ask({ faults: { 1: busy, 2: busy } });
    expect(requests).toBe(3);
    const [first = 0, second = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(900);
  });

  it.each(["", "soon", "-5", "Thu, 01 Jan 1970 00:00:00 GMT"])(
    "is asked soon where Retry-After is %j",
    async (retryAfter) => {
      const busy: Fault = (_, response) => response.writeHead(503, { "retry-after": retryAfter }).end();
      expect((await ask({ faults: { 1: busy } })).answer).toEqual(ANSWER);
    },
  );

  it("cannot ask for more time than is granted", async () => {
    const busy: Fault = (_, response) => response.writeHead(503, { "retry-after": "86400" }).end();
    const { answer } = await ask({ faults: { 1: busy } }, { ...RETRY_POLICY, longestAskedPauseMs: 20 });
    expect(answer).toEqual(ANSWER);
  });
});

describe("what is wrong", () => {
  it("is the keys where the workspace answers 401 or 403", async () => {
    const wrong = { ...KEYS, secretKey: "another" };
    const { server, answer } = await ask({}, RETRY_POLICY, wrong);
    expect(answer).toBe(
      `The keys must be valid for ${new URL(server.address).host}, got: 401. ` +
        "Check which profile or environment they come from, and whether they were revoked.",
    );
    expect((await ask({ always: 403 })).answer).toContain("The keys must be valid for ");
  });

  it.each(["Unauthorized", "Forbidden: not your workspace", "Not authorized to read", "403 - Access Denied"])(
    "is the keys where GraphQL answers %j",
    async (message) => {
      const { answer } = await ask({ always: json({ errors: [{ message }], data: null }) });
      expect(answer).toContain(`The keys must be valid for 127.0.0.1:`);
      expect(answer).toContain(`got: ${message}. `);
    },
  );

  it("is the query where GraphQL answers with any other error, which is told in one line", async () => {
    const message = 'Cannot query\nfield "trunk"  on type "PolicyType".';
    const { server, answer } = await ask({ always: json({ errors: [{ message }] }, 400) });
    expect(answer).toBe(
      `${server.address}/api/latest/graphql must answer the query, got: Cannot query field "trunk" on type ` +
        `"PolicyType". Check that its API is Guardrails'.`,
    );
  });

  it.each([5, ["a"], { a: 1 }, null])("is the query where the message of the error is %j", async (message) => {
    const { answer } = await ask({ always: json({ errors: [{ message }], data: null }) });
    expect(answer).toMatch(/graphql must answer the query, got: /);
  });

  it("is the query where GraphQL answers with an error beside its data", async () => {
    const { answer } = await ask({ always: json({ errors: [{ message: "Not Found: half of it" }], data: ANSWER }) });
    expect(answer).toContain("must answer the query, got: Not Found: half of it. ");
  });

  it.each<[string, Fault, string]>([
    ["nothing is there", 404, "404"],
    ["a page is there", page(200), "text/html"],
    [
      "a redirect to a login is there",
      page(302, { location: "https://login.example.com/" }),
      "302 to https://login.example.com/",
    ],
    ["another API is there", json({ hello: "world" }), "application/json"],
    ["broken JSON is there", page(200, { "content-type": "application/json" }), "application/json"],
  ])("is the workspace where %s", async (_, always, got) => {
    const { server, answer } = await ask({ always });
    expect(answer).toBe(
      `'workspace' must be a Guardrails workspace, got: ${got} from ${server.address}/api/latest/graphql. ` +
        "Write it like https://acme.cloud.turbot.com.",
    );
  });

  it("is the network where the host has no name", async () => {
    const query = connect({ ...KEYS, workspace: "https://nowhere.invalid" }, RETRY_POLICY);
    await expect(query(QUERY)).rejects.toThrow(
      /^'workspace' must be within reach, got: getaddrinfo \w+ nowhere\.invalid \(https:\/\/nowhere\.invalid\/api\/latest\/graphql\)\. /,
    );
  });

  it("is the network where nothing listens", async () => {
    const server = await WorkspaceServer.start({});
    const { port } = new URL(server.address);
    await stopServers();
    const query = connect({ ...KEYS, workspace: server.address }, RETRY_POLICY);
    await expect(query(QUERY)).rejects.toThrow(
      `'workspace' must be within reach, got: connect ECONNREFUSED 127.0.0.1:${port} (`,
    );
  });

  it("is the network where the line is cut again and again", async () => {
    const { answer } = await ask({ always: "cut" });
    expect(answer).toContain("'workspace' must be within reach, got: ");
  });

  it("is the time where no answer comes, or only a part of one", async () => {
    const half: Fault = (_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"data":');
    };
    for (const always of ["silent", half] as const) {
      const { server, answer } = await ask({ always }, { ...RETRY_POLICY, timeoutMs: 50 });
      expect(answer).toBe(`${server.address}/api/latest/graphql must answer in time, got: no answer. Try later.`);
    }
  });
});

/** Asks a workspace once: its answer, or the message of the failure. */
async function ask(
  contents: Contents,
  retryPolicy = RETRY_POLICY,
  keys = KEYS,
): Promise<{ server: WorkspaceServer; answer: any; requests: number }> {
  const server = await WorkspaceServer.start(contents);
  const query = connect({ ...keys, workspace: server.address }, retryPolicy);
  const answer = await query(QUERY).catch((error: unknown) => (error as Error).message);
  return { server, answer, requests: server.requests };
}

function json(body: object, status = 200): Fault {
  return (_, response) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function page(status: number, headers = {}): Fault {
  return (_, response) => response.writeHead(status, { "content-type": "text/html", ...headers }).end("<h1>Hello</h1>");
}
