import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { createHandler } from "graphql-http/lib/use/http";
import { readCatalog } from "../../../cli/catalog/catalog";
import { importPacks } from "../../../cli/convert/import";
import { synthesizeExamples } from "../../../cli/convert/proof/synthesize";
import { withStaged } from "../../../cli/convert/stage";
import { withRehearsal } from "../../../cli/rehearsal/rehearsal";
import { ROOT, Workspace } from "../../../cli/rehearsal/stand-in/workspace";
import { terraform } from "../../../cli/terraform/terraform";
import { connect, type Query } from "../../../cli/workspace/client";
import { describeWithTerraform, TERRAFORM_MS } from "../../e2e/deployment";
import { newFolder } from "../../synth";
import { KEYS, served } from "../workspace/http-server";
import { PROJECT } from "./fixtures";

const SCHEMA = buildSchema(`
  scalar JSON
  input Options { notFound: NotFound }
  enum NotFound { RETURN_NULL }
  type Query {
    resource(id: ID!, options: Options): Resource
    resources(filter: [String!], paging: String): Resources
    policySettings(filter: [String!], paging: String): Settings
  }
  type Resources { items: [Resource] paging: Paging }
  type Settings { items: [Setting] paging: Paging }
  type Paging { next: String }
  type Resource { type: Type get(path: String!): JSON turbot: Turbot attachedResources: Resources }
  type Turbot { id: ID title: String akas: [String] tags: JSON parentId: ID }
  type Type { uri: String secret: Boolean secretLevel: String }
  type Setting {
    value: JSON valueSource: String template: String templateInput: JSON precedence: String note: String
    default: Boolean validFromTimestamp: String validToTimestamp: String type: Type turbot: Turbot
  }
`);

const VERSIONING = "tmod:@turbot/aws-s3#/policy/types/bucketVersioning";
const APPROVED = "tmod:@turbot/aws-s3#/policy/types/bucketApprovedCustom";
const TRUSTED = "tmod:@turbot/aws-iam#/policy/types/rolePolicyTrustedAccounts";
const INPUT = "{\n  bucket {\n    turbot {\n      tags\n    }\n  }\n}\n";
const TEMPLATE =
  "{% if $.bucket.turbot.tags.Owner %}Approved{% elif $.bucket %}Not approved{% else %}Skip{% endif %}\n";

const PACK = {
  type: { uri: "tmod:@turbot/turbot#/resource/types/smartFolder" },
  get: ({ path }: { path: string }) => (path === "description" ? "S3 rules" : null),
  turbot: { id: "310", title: "S3 Baseline", akas: ["aws_s3_baseline"], tags: { Owner: "platform" }, parentId: "1" },
  attachedResources: { items: [{ turbot: { id: "120", akas: ["sandbox_folder"] } }] },
};

const SETTINGS = [
  {
    value: "Check: Enabled",
    valueSource: "'Check: Enabled'",
    precedence: "REQUIRED",
    note: "CIS 2.1.3",
    type: { uri: VERSIONING },
    turbot: { id: "311" },
  },
  {
    template: TEMPLATE,
    templateInput: INPUT,
    precedence: "RECOMMENDED",
    type: { uri: APPROVED },
    turbot: { id: "312" },
  },
  {
    value: ["123456789012"],
    valueSource: "- '123456789012'\n",
    precedence: "REQUIRED",
    type: { uri: TRUSTED },
    turbot: { id: "313" },
  },
  {
    value: "hidden-value",
    precedence: "REQUIRED",
    type: { uri: "tmod:@acme/ops#/policy/types/token", secret: true },
    turbot: { id: "314" },
  },
  {
    value: "Skip",
    default: true,
    type: { uri: "tmod:@turbot/aws-s3#/policy/types/bucketActive" },
    turbot: { id: "315" },
  },
];

/** A workspace that speaks GraphQL over HTTP. */
async function workspace(): Promise<Query> {
  const rootValue = {
    resource: ({ id }: { id: string }) =>
      ["310", "aws_s3_baseline"].includes(id) ? PACK : id === "1" ? { turbot: { id: "1", akas: [ROOT] } } : null,
    resources: () => ({ items: [PACK] }),
    policySettings: () => ({ items: SETTINGS }),
  };
  const handle = createHandler({ schema: SCHEMA, rootValue });
  return connect({ workspace: await served((request, response) => void handle(request, response)), ...KEYS });
}

const options = { root: process.cwd(), project: PROJECT, dryRun: true, force: false };

it("a workspace's pack becomes a class that imports it, and what is secret is left out by name", async () => {
  const [result] = await importPacks(await workspace(), { ...options, pack: "aws_s3_baseline" });
  if (result === undefined || "refusal" in result) throw new Error(JSON.stringify(result));
  expect(result.proof.differences.filter(({ kind }) => kind === "different")).toEqual([]);
  expect([result.proof.equal, result.proof.total]).toEqual([5, 5]);
  expect(result.pack.report.leftOut.map(({ what }) => what)).toEqual([
    "tmod:@acme/ops#/policy/types/token is secret, so its value is not read. Write it by hand.",
  ]);
  const texts = [...result.pack.files.values()].join("\n");
  expect(texts).not.toContain("hidden-value");
  expect(texts).toContain('.importFrom("311")');
}, 60_000);

it("all packs of a workspace are written", async () => {
  const results = await importPacks(await workspace(), { ...options, pack: undefined });
  expect(results.map(({ source }) => source)).toEqual(["aws_s3_baseline"]);
}, 60_000);

it("a pack that is not there is refused", async () => {
  await expect(importPacks(await workspace(), { ...options, pack: "other" })).rejects.toThrow(
    "'other' must name a policy pack of the workspace, got: none. Give its AKA or id, and a key that may read it.",
  );
});

describeWithTerraform("the first plan of an imported pack", () => {
  it(
    "imports all of it, and changes nothing",
    async () => {
      const [result] = await importPacks(await workspace(), { ...options, pack: "310" });
      if (result === undefined || "refusal" in result) throw new Error(JSON.stringify(result));
      const { pack } = result;
      const files = [...pack.files].filter(([file]) => file.startsWith(pack.folder));
      const below = new Map(files.map(([file, text]) => [file.slice(PROJECT.packs.length + 1), text]));
      const [synthesis] = await withStaged(join(process.cwd(), PROJECT.packs), below, (folder) =>
        synthesizeExamples({
          root: process.cwd(),
          library: join(process.cwd(), "src"),
          examples: [join(folder, pack.folder.slice(PROJECT.packs.length + 1), "example")],
        }),
      );
      if (synthesis === undefined || "error" in synthesis) throw new Error(JSON.stringify(synthesis));
      const folder = newFolder();
      writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(synthesis.json));
      const { status, stdout } = await withRehearsal({ workspace: sameWorkspace() }, async ({ env }) => {
        await terraform(folder, ["init"], { env });
        return terraform(folder, ["plan", "-no-color"], { env });
      });
      expect([status, /Plan: .*/.exec(stdout)?.[0]]).toEqual([
        0,
        "Plan: 5 to import, 0 to add, 0 to change, 0 to destroy.",
      ]);
    },
    TERRAFORM_MS,
  );
});

/** The same pack as the provider's stand-in knows it. */
function sameWorkspace(): Workspace {
  const workspace = new Workspace({ policyTypes: readCatalog() });
  const pack = { id: "310", akas: ["aws_s3_baseline"] };
  workspace.put({ id: "120", type: "", akas: ["sandbox_folder"], values: {} });
  const root = workspace.get(ROOT);
  const put = (id: string, type: string, akas: readonly string[], values: object): void =>
    workspace.put({ id, type, akas, values: { id, ...values } });
  put("310", "turbot_policy_pack", pack.akas, {
    title: "S3 Baseline",
    description: "S3 rules",
    akas: pack.akas,
    tags: { Owner: "platform" },
    parent: root.id,
    parent_akas: [ROOT],
  });
  const ofPack = { resource: "310", resource_akas: pack.akas };
  put("311", "turbot_policy_setting", [], {
    ...ofPack,
    type: VERSIONING,
    value: "Check: Enabled",
    precedence: "REQUIRED",
    note: "CIS 2.1.3",
  });
  put("312", "turbot_policy_setting", [], {
    ...ofPack,
    type: APPROVED,
    template: TEMPLATE,
    template_input: INPUT,
    precedence: "RECOMMENDED",
  });
  put("313", "turbot_policy_setting", [], {
    ...ofPack,
    type: TRUSTED,
    value: "- '123456789012'\n",
    precedence: "REQUIRED",
  });
  put("310_120", "turbot_policy_pack_attachment", [], {
    policy_pack: "310",
    policy_pack_akas: pack.akas,
    resource: "120",
    resource_akas: ["sandbox_folder"],
  });
  return workspace;
}
