import { type PolicyTypeAnswer, readWorkspace, type Workspace } from "../../../../cli/catalog/refresh/workspace";
import { connect, type RetryPolicy } from "../../../../cli/workspace/client";
import { type Contents, KEYS, WorkspaceServer } from "./workspace-server";

const RETRY_POLICY: RetryPolicy = { attempts: 3, firstPauseMs: 1, longestPauseMs: 2, timeoutMs: 10_000 };

/** Policy types of a workspace, each with a schema in another form than its neighbours'. */
const policyTypes = (count: number): PolicyTypeAnswer[] =>
  Array.from({ length: count }, (_, index) => {
    const schema = { type: "string", enum: ["Skip", `Check: ${index}`] };
    const forms = [
      { schema },
      { schema: JSON.stringify(schema) },
      { resolvedSchema: schema },
      { schema: { type: "integer" } },
    ];
    return {
      uri: `tmod:@turbot/mod-${Math.floor(index / 100)}#/policy/types/type${index}`,
      readOnly: false,
      secret: false,
      secretLevel: "NONE",
      schema: null,
      resolvedSchema: null,
      trunk: { title: `Cloud > Service > Type ${index}` },
      ...forms[index % forms.length],
    };
  });

async function read(contents: Contents): Promise<{
  server: WorkspaceServer;
  workspace: Workspace;
  progress: (readonly [read: number, isLast: boolean])[];
}> {
  const server = await WorkspaceServer.start(contents);
  const progress: [number, boolean][] = [];
  const workspace = await readWorkspace(connect({ ...KEYS, workspace: server.address }, RETRY_POLICY), (...now) =>
    progress.push(now),
  );
  return { server, workspace, progress };
}

describe("a workspace of 6,000 policy types", () => {
  it("is read whole over its pages, with faults in between and policy types that are on two pages", async () => {
    const all = policyTypes(6_000);
    const faults = { 1: 503, 3: 429, 4: "cut", 9: 502, 10: 504, 15: 503 } as const;
    const { server, workspace, progress } = await read({ policyTypes: all, faults, overlap: 7 });
    expect(workspace.policyTypes).toEqual(all);
    expect(server.pages.map(({ paging }) => paging)).toEqual([
      undefined,
      ...Array.from({ length: 11 }, (_, index) => `from:${(index + 1) * 500}`),
    ]);
    expect(progress).toEqual(Array.from({ length: 12 }, (_, index) => [(index + 1) * 500, index === 11]));
  });
});

describe("a workspace", () => {
  it("is asked with the same filter for every page: policy types alone, in one order, many at a time", async () => {
    const { server } = await read({ policyTypes: policyTypes(5), pageSize: 2 });
    expect(server.pages).toEqual([
      { filter: "is:policyType sort:path limit:500", paging: undefined },
      { filter: "is:policyType sort:path limit:500", paging: "from:2" },
      { filter: "is:policyType sort:path limit:500", paging: "from:4" },
    ]);
  });

  it("tells the versions of its mods", async () => {
    const mods = { "@turbot/aws-iam": "5.40.0", "@acme/ops": "1.0.0" };
    const { workspace } = await read({ policyTypes: policyTypes(1), mods });
    expect(Object.fromEntries(workspace.modVersions)).toEqual(mods);
  });

  it("is refused where it lists no policy types, since a user without permissions sees it so", async () => {
    await expect(read({})).rejects.toThrow(
      "The workspace must list policy types, got: none. Check that the keys' user may read the root of the workspace.",
    );
  });

  it("is refused where a page fails for good", async () => {
    const contents = { policyTypes: policyTypes(5), pageSize: 2, faults: { 4: 500 } } as const;
    await expect(read(contents)).rejects.toThrow("must answer, got: 500.");
  });

  it("is refused where its pages go round in circles", async () => {
    const page = { items: policyTypes(1), paging: { next: "again" } };
    const query = (): Promise<any> => Promise.resolve({ policyTypes: page, resources: { items: [] } });
    await expect(readWorkspace(query, () => undefined)).rejects.toThrow(
      'The pages of policyTypes must have an end, got: "again" twice. Try again.',
    );
  });

  it.each<[string, (page: number) => object]>([
    [
      "a page that adds nothing, each with another cursor",
      (page) => ({ items: policyTypes(1), paging: { next: `${page}` } }),
    ],
    ["an empty page that has a next one", (page) => ({ items: [], paging: { next: `${page}` } })],
    [
      "new policy types for ever",
      (page) => ({
        items: Array.from({ length: 50_000 }, (_, index) => ({ uri: `tmod:@a/b#/policy/types/t${page}x${index}` })),
        paging: { next: `${page}` },
      }),
    ],
  ])("is refused where its pages have no end: %s", async (_, pageOf) => {
    let page = 0;
    const query = (text: string): Promise<any> => {
      if (!text.includes("policyTypes(")) return Promise.resolve({ resources: { items: [] } });
      page += 1;
      return Promise.resolve({ policyTypes: pageOf(page) });
    };
    await expect(readWorkspace(query, () => undefined)).rejects.toThrow(
      "The pages of policyTypes must have an end, got: ",
    );
    expect(page).toBeLessThan(10);
  });

  it.each<[unknown, string]>([
    [{ uri: ["tmod:@a/b#/policy/types/c"] }, `text as 'policyTypes.items[0].uri', got: ["tmod:@a/b#/policy/types/c"]`],
    [{}, "text as 'policyTypes.items[0].uri', got: nothing"],
    ["tmod:@a/b#/policy/types/c", "a policy type as 'policyTypes.items[0]', got: "],
    [{ uri: "u", readOnly: "no" }, "true or false as 'policyTypes.items[0].readOnly', got: \"no\""],
    [{ uri: "u", secretLevel: 5 }, "text as 'policyTypes.items[0].secretLevel', got: 5"],
    [{ uri: "u", trunk: "AWS" }, "a map as 'policyTypes.items[0].trunk', got: \"AWS\""],
    [{ uri: "u", trunk: { title: { en: "AWS" } } }, `text as 'policyTypes.items[0].trunk.title', got: {"en":"AWS"}`],
  ])("is refused where a part of its answer is of the wrong type: %j", async (item, message) => {
    const query = (): Promise<any> => Promise.resolve({ policyTypes: { items: [item] }, resources: { items: [] } });
    await expect(readWorkspace(query, () => undefined)).rejects.toThrow(`The workspace must answer with ${message}`);
  });

  it("is read without the versions of mods whose answer makes no sense", async () => {
    const items = [
      { akas: "tmod:@acme/ops", version: "1" },
      { akas: [5, "tmod:@acme/ops"], version: { major: 1 } },
      { akas: [5, "tmod:@acme/web"], version: "1.0.0" },
    ];
    const query = (): Promise<any> => Promise.resolve({ policyTypes: { items: policyTypes(1) }, resources: { items } });
    const { modVersions } = await readWorkspace(query, () => undefined);
    expect([...modVersions]).toEqual([["@acme/web", "1.0.0"]]);
  });

  it.each<[string, object, string]>([
    ["no policy types", { policyTypes: null }, "policyTypes"],
    ["policy types without items", { policyTypes: { items: null } }, "policyTypes"],
    ["a policy type that is nothing", { policyTypes: { items: [null, ...policyTypes(1)] } }, "policyTypes"],
    ["no mods", { resources: null }, "resources"],
    ["nothing that was asked for", { policyTypes: undefined }, "policyTypes"],
  ])("is refused where it answers with %s, without an error of its own", async (_, part, name) => {
    const answer = { policyTypes: { items: policyTypes(1) }, resources: { items: [] }, ...part };
    const query = (): Promise<any> => Promise.resolve(answer);
    await expect(readWorkspace(query, () => undefined)).rejects.toThrow(
      `The workspace must answer with the items of '${name}', got: none, or one that is null. ` +
        "Check that the keys' user may read the root of the workspace, and that its API is Guardrails'.",
    );
  });

  it.each([undefined, null, { next: null }, { next: "" }])("has no more pages where paging is %j", async (paging) => {
    const query = (): Promise<any> =>
      Promise.resolve({ policyTypes: { items: policyTypes(1), paging }, resources: { items: [] } });
    const { policyTypes: found } = await readWorkspace(query, () => undefined);
    expect(found).toHaveLength(1);
  });

  it("can have mods of which the version or the name is not known", async () => {
    const items = [
      { akas: null, version: "1.0.0" },
      { akas: ["arn:something"], version: "1.0.0" },
      { akas: ["tmod:@acme/ops"], version: null },
      { akas: ["tmod:@acme/ops#/policy/types/owner", "tmod:@acme/web"], version: "2.0.0" },
    ];
    const query = (): Promise<any> => Promise.resolve({ policyTypes: { items: policyTypes(1) }, resources: { items } });
    const { modVersions } = await readWorkspace(query, () => undefined);
    expect([...modVersions]).toEqual([["@acme/web", "2.0.0"]]);
  });
});
