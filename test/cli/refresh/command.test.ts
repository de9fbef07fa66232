import fs, { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CatalogEntry, catalogText, readCatalog } from "../../../cli/catalog/catalog";
import type { PolicyTypeAnswer } from "../../../cli/catalog/refresh/workspace";
import { refreshCommand, type RefreshFlags } from "../../../cli/refresh/command";
import { CalculatedPolicy, PolicyType } from "../../../src";
import { contentsOf } from "../../provider/folders";
import { newApp, newFolder, newPack, newStack } from "../../synth";
import { type Contents, type Fault, KEYS, WorkspaceServer } from "../catalog/refresh/workspace-server";

const RETRY_POLICY = { attempts: 2, firstPauseMs: 1, longestPauseMs: 1, timeoutMs: 10_000 };

const USER_APPROVED: CatalogEntry = {
  uri: "tmod:@turbot/aws-iam#/policy/types/userApproved",
  path: "AWS > IAM > User > Approved",
  kind: "mode",
  values: ["Skip", "Check: Approved"],
  source: "public use",
};
const ANSWER: PolicyTypeAnswer = {
  uri: USER_APPROVED.uri,
  schema: { type: "string", enum: ["Skip", "Check: Approved", "Enforce: Delete unapproved"] },
  trunk: { title: "AWS > IAM > User > Approved" },
};
const OWNER: PolicyTypeAnswer = { uri: "tmod:@acme/ops#/policy/types/owner", schema: { type: "string" } };
const CONTENTS: Contents = { policyTypes: [ANSWER, OWNER], mods: { "@turbot/aws-iam": "5.40.0" } };
const LAST_LINE = "cli/catalog/policy-types.json and src/policy-types";

/** A repository with a catalog of one entry, and a file of a mod that the catalog does not have. */
function newRoot(): string {
  const root = newFolder();
  mkdirSync(join(root, "cli/catalog"), { recursive: true });
  mkdirSync(join(root, "src/policy-types"), { recursive: true });
  writeFileSync(join(root, "cli/catalog/policy-types.json"), catalogText([USER_APPROVED]));
  writeFileSync(join(root, "cli/catalog/other.ts"), "// Not the refresh's own.");
  writeFileSync(join(root, "src/policy-types/old.ts"), "// Of a mod that is gone.");
  return root;
}

/** Runs the command against a server: what it printed, and its exit code. */
async function refresh(
  contents: Contents,
  flags: Partial<RefreshFlags> = {},
  root = newRoot(),
): Promise<{ code: number; out: string[]; err: string[]; root: string; server: WorkspaceServer }> {
  const server = await WorkspaceServer.start(contents);
  const env = {
    TURBOT_WORKSPACE: server.address,
    TURBOT_ACCESS_KEY: KEYS.accessKey,
    TURBOT_SECRET_KEY: KEYS.secretKey,
  };
  const out: string[] = [];
  const err: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  const error = jest.spyOn(console, "error").mockImplementation((line: string) => void err.push(line));
  try {
    return {
      code: await refreshCommand({ dryRun: false, ...flags }, { root, env, retryPolicy: RETRY_POLICY }),
      out,
      err,
      root,
      server,
    };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

describe("refreshing the catalog", () => {
  it("writes what the workspace tells, the files of the mods with it, and exits 2", async () => {
    const { code, out, err, root } = await refresh(CONTENTS);
    expect(err).toEqual([]);
    expect(out).toEqual([
      "+ @acme/ops: 1 policy type of a new mod",
      `~ ${ANSWER.uri}: + "Enforce: Delete unapproved"`,
      "1 added, 0 gone, 1 changed, 0 confirmed",
      `Wrote ${LAST_LINE}`,
    ]);
    expect(code).toBe(2);
    expect(readCatalog(join(root, "cli/catalog/policy-types.json"))).toEqual([
      { uri: OWNER.uri, kind: "text", source: "workspace" },
      {
        ...USER_APPROVED,
        values: ["Skip", "Check: Approved", "Enforce: Delete unapproved"],
        complete: true,
        source: "workspace",
        modVersion: "5.40.0",
      },
    ]);
    expect([...contentsOf(root).keys()]).toEqual([
      "cli/catalog/other.ts",
      "cli/catalog/policy-types.json",
      "src/policy-types/acme/ops.ts",
      "src/policy-types/aws-iam.ts",
    ]);
    expect(contentsOf(root).get("src/policy-types/aws-iam.ts")).toContain("ENFORCE_DELETE_UNAPPROVED = ");
  });

  it("changes nothing the second time, and exits 0", async () => {
    const { root } = await refresh(CONTENTS);
    const before = contentsOf(root);
    const { code, out } = await refresh({ ...CONTENTS, mods: { "@turbot/aws-iam": "5.41.0" } }, {}, root);
    expect(out).toEqual([`Nothing changed in ${LAST_LINE}`]);
    expect(code).toBe(0);
    expect(contentsOf(root)).toEqual(before);
  });

  it("tells with --dry-run the same, exits the same, and writes nothing", async () => {
    const root = newRoot();
    const before = contentsOf(root);
    const { code, out } = await refresh(CONTENTS, { dryRun: true }, root);
    expect(out.slice(0, -1)).toEqual((await refresh(CONTENTS)).out.slice(0, -1));
    expect(out.at(-1)).toBe(`Would write ${LAST_LINE}`);
    expect(code).toBe(2);
    expect(contentsOf(root)).toEqual(before);
  });

  it("says what it leaves out", async () => {
    const odd: PolicyTypeAnswer = { uri: "tmod:@acme/ops#/policy/types/not-a-name" };
    const { out } = await refresh({ policyTypes: [odd, ANSWER] }, { dryRun: true });
    expect(out[0]).toBe("! tmod:@acme/ops#/policy/types/not-a-name is no policy type's URI: left out");
  });

  it("prints a line for each change, whatever a workspace puts into its texts", async () => {
    const title = "AWS > IAM\n+ @acme/ops: 9 policy types\u001b[2K";
    const { out } = await refresh({ policyTypes: [{ ...ANSWER, trunk: { title } }] }, { dryRun: true });
    expect(out[0]).toMatch(
      /; path AWS > IAM > User > Approved → AWS > IAM\\n\+ @acme\/ops: 9 policy types\\u\{1b\}\[2K$/,
    );
  });

  it.each<[string, Contents]>([
    ["a page fails", { ...CONTENTS, pageSize: 1, faults: { 4: 500 } }],
    ["the workspace is none", { always: 404 }],
    ["it lists nothing", {}],
  ])("writes nothing, says why in one line and exits 1 where %s", async (_, contents) => {
    const root = newRoot();
    const before = contentsOf(root);
    const { code, out, err } = await refresh(contents, {}, root);
    expect(out).toEqual([]);
    expect(err).toEqual([expect.stringMatching(/^[^\n]+ must [^\n]+\.$/)]);
    expect(code).toBe(1);
    expect(contentsOf(root)).toEqual(before);
  });

  it("writes neither the catalog nor the files where one of them cannot be put into place", async () => {
    const root = newRoot();
    const before = contentsOf(root);
    const rename = fs.renameSync;
    const spy = jest.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (to === join(root, "src/policy-types") && String(from).includes("fresh")) throw new Error("no room");
      rename(from, to);
    });
    try {
      expect(await refresh(CONTENTS, {}, root)).toMatchObject({ code: 1, err: ["no room"] });
    } finally {
      spy.mockRestore();
    }
    expect(contentsOf(root)).toEqual(before);
  });

  it("cuts what the workspace says where it is very long", async () => {
    const always: Fault = (_, response) =>
      response.end(JSON.stringify({ errors: [{ message: "long ".repeat(1_000) }], data: null }));
    const { err } = await refresh({ always });
    expect(err).toEqual([expect.stringMatching(/^.{500}…$/)]);
  });
});

describe("refreshing the policy types of a project", () => {
  const newProject = (): string => {
    const root = newFolder();
    writeFileSync(join(root, "main.ts"), "// The project's own.");
    return root;
  };
  const KEPT = ["main.ts", "policy-types/acme/ops.ts", "policy-types/aws-iam.ts", "policy-types/catalog.json"];

  it("writes those of the workspace's mods, which import the library by its name", async () => {
    const { code, out, root } = await refresh(CONTENTS, {}, newProject());
    expect(out.at(-1)).toBe("Wrote policy-types");
    expect(code).toBe(2);
    const files = contentsOf(root);
    expect([...files.keys()]).toEqual(KEPT);
    expect(files.get("policy-types/acme/ops.ts")).toContain('import { PolicyType } from "guardrails-policy-packs";');
    expect(files.get("policy-types/aws-iam.ts")).toContain("isComplete: true,");
  });

  it("takes from the library's catalog what the workspace does not say", async () => {
    const { uri } = USER_APPROVED;
    const { root } = await refresh({ policyTypes: [{ uri, schema: {} }, OWNER] }, {}, newProject());
    expect(readCatalog(join(root, "policy-types/catalog.json")).map((entry) => entry.uri)).toEqual([OWNER.uri]);
    const known = await refresh({ policyTypes: [{ uri, schema: ANSWER.schema }] }, {}, newProject());
    expect(readCatalog(join(known.root, "policy-types/catalog.json"))).toMatchObject([
      { uri, path: USER_APPROVED.path },
    ]);
  });

  it("changes nothing the second time, and keeps the mods of another workspace", async () => {
    const { root } = await refresh(CONTENTS, {}, newProject());
    const before = contentsOf(root);
    expect((await refresh(CONTENTS, {}, root)).code).toBe(0);
    expect(contentsOf(root)).toEqual(before);
    const web: PolicyTypeAnswer = { uri: "tmod:@acme/web#/policy/types/owner", schema: { type: "string" } };
    await refresh({ policyTypes: [web] }, {}, root);
    expect([...contentsOf(root).keys()]).toEqual([...KEPT, "policy-types/acme/web.ts"].sort());
  });

  it("stores the query schemas of a synthesis as well, or says at once that there is none", async () => {
    const root = newProject();
    const without = await refresh(CONTENTS, { schemas: true }, root);
    expect([without.code, without.err, without.server.requests]).toEqual([
      1,
      [expect.stringContaining("There are no stacks in ")],
      0,
    ]);
    const app = newApp(join(root, "cdktf.out"));
    const owner = new PolicyType<string>({ uri: OWNER.uri, kind: "text" });
    const calculated = CalculatedPolicy.fromText({ queries: ["{ folder }"], template: "{{ $.folder }}" });
    newPack({}, newStack({}, app)).addSetting(owner, calculated);
    app.synth();
    const contents = { ...CONTENTS, querySchemas: { [OWNER.uri]: "type Query { folder: String }" } };
    const { code, out, err } = await refresh(contents, { schemas: true }, root);
    expect(err).toEqual([]);
    expect(out.slice(-2)).toEqual([`~ ${OWNER.uri}: query schema`, "Wrote query-schemas"]);
    expect(code).toBe(2);
  });

  it("refuses a folder of that name that it has not written", async () => {
    const root = newProject();
    mkdirSync(join(root, "policy-types"));
    writeFileSync(join(root, "policy-types/mine.ts"), "");
    const { code, err } = await refresh(CONTENTS, {}, root);
    expect(err).toEqual([expect.stringContaining("The folder policy-types must be one that a refresh wrote")]);
    expect(code).toBe(1);
    expect([...contentsOf(root).keys()]).toEqual(["main.ts", "policy-types/mine.ts"]);
  });
});

describe("the keys", () => {
  const together = Buffer.from(`${KEYS.accessKey}:${KEYS.secretKey}`).toString("base64");
  const secrets = [KEYS.accessKey, KEYS.secretKey, together];
  const echoing =
    (status: number, before = ""): Fault =>
    ({ headers }, response) =>
      response
        .writeHead(status, {
          "content-type": "application/json",
          location: `https://example.com/?${secrets.join("&")}`,
        })
        .end(
          JSON.stringify({
            errors: [{ message: `${before} I got ${headers.authorization}: ${secrets.join()}` }],
            data: null,
          }),
        );

  it.each<[string, Contents]>([
    ["all goes well", CONTENTS],
    ["the workspace echoes them as an error", { always: echoing(200) }],
    ["the workspace echoes them as a refusal", { always: echoing(401) }],
    ["the workspace echoes them as a redirect", { always: echoing(302) }],
    ["the workspace has them in its policy types", { policyTypes: [{ ...ANSWER, schema: { enum: secrets } }] }],
    ["the workspace echoes them so that the line is cut within one", { always: echoing(200, "x".repeat(430)) }],
    ["the workspace is busy", { always: 503 }],
    ["the line is cut", { always: "cut" }],
  ])("are nowhere in what is printed where %s", async (_, contents) => {
    const { out, err } = await refresh(contents, { dryRun: true });
    const printed = [...out, ...err].join("\n");
    expect(printed).not.toBe("");
    const parts = secrets.flatMap((secret) => [secret.slice(0, 8), secret.slice(-8)]);
    expect(parts.filter((part) => printed.includes(part))).toEqual([]);
  });
});
