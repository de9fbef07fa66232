import { App, LocalBackend } from "cdktf";
import { newFolder, newStack, synthesized, written, type Json } from "../synth";

const CORRECT_IT = "Correct it in the context of cdktf.json or in CDKTF_CONTEXT_JSON.";

/** The `terraform` block of a stack, less the provider, where the context has this backend. */
function backendOf(backend: unknown): Json {
  // CDK Terrain takes the lock file of S3 only from those who say that their Terraform knows it.
  const app = new App({ outdir: newFolder(), context: { backend, targetVersions: { terraform: ">=1.10" } } });
  newStack({}, app, "stack");
  const { terraform } = written(app);
  delete terraform.required_providers;
  return terraform;
}

const s3 = (given: object): object => ({ type: "s3", bucket: "acme", region: "eu-west-1", ...given });

describe("the backend of the context", () => {
  it("is one in S3, with a key for each stack", () => {
    expect(backendOf({ type: "s3", bucket: "acme", region: "eu-west-1" })).toEqual({
      backend: { s3: { bucket: "acme", region: "eu-west-1", key: "stack/terraform.tfstate" } },
    });
  });

  it("is one in S3 with all that it is given", () => {
    const given = { bucket: "acme", region: "eu-west-1", key: "k", encrypt: true, useLockfile: true, kmsKeyId: "id" };
    expect(backendOf({ type: "s3", ...given, assumeRole: { roleArn: "arn" } })).toEqual({
      backend: {
        s3: {
          bucket: "acme",
          region: "eu-west-1",
          key: "k",
          encrypt: true,
          use_lockfile: true,
          kms_key_id: "id",
          assume_role: { role_arn: "arn" },
        },
      },
    });
  });

  it("is one in Google Cloud Storage, with a prefix for each stack", () => {
    expect(backendOf({ type: "gcs", bucket: "acme" })).toEqual({
      backend: { gcs: { bucket: "acme", prefix: "stack" } },
    });
  });

  it("is one in Azure, with a key for each stack", () => {
    expect(backendOf({ type: "azurerm", storageAccountName: "acme", containerName: "state" })).toEqual({
      backend: {
        azurerm: { storage_account_name: "acme", container_name: "state", key: "stack/terraform.tfstate" },
      },
    });
  });

  it("is one in HCP Terraform, with a workspace for each stack", () => {
    expect(backendOf({ type: "cloud", organization: "acme" })).toEqual({
      cloud: { organization: "acme", workspaces: { name: "stack" } },
    });
  });

  it("is one in HCP Terraform with host, workspace and project", () => {
    const given = { organization: "acme", hostname: "tfe.acme.com", workspace: "packs", project: "guardrails" };
    expect(backendOf({ type: "cloud", ...given })).toEqual({
      cloud: { organization: "acme", hostname: "tfe.acme.com", workspaces: { name: "packs", project: "guardrails" } },
    });
  });

  it("can say where the state of each stack is", () => {
    expect(backendOf({ type: "gcs", bucket: "acme", prefix: "packs/{stack}" })).toEqual({
      backend: { gcs: { bucket: "acme", prefix: "packs/stack" } },
    });
  });

  it.each([undefined, null])("is local where the context has %s", (backend) => {
    expect(Object.keys(backendOf(backend).backend)).toEqual(["local"]);
  });

  it("gives way to a backend that the app adds", () => {
    const app = new App({ outdir: newFolder(), context: { backend: { type: "gcs", bucket: "acme" } } });
    const stack = newStack({}, app);
    new LocalBackend(stack, { path: "mine.tfstate" });
    stack.prepareStack();
    expect(synthesized(stack).terraform.backend).toEqual({ local: { path: "mine.tfstate" } });
  });
});

describe("a wrong backend in the context", () => {
  it.each([
    [{ type: "s3", bucket: "acme", region: "r", key: "one.tfstate" }, "key", "one.tfstate"],
    [{ type: "cloud", organization: "acme", workspace: "one" }, "workspace", "one"],
  ])("gives two stacks one state, which is refused: %j", (backend, prop, got) => {
    const app = new App({ outdir: newFolder(), context: { backend } });
    newStack({}, app, "first");
    newStack({}, app, "second");
    expect(() => app.synth()).toThrow(
      `'backend.${prop}' must keep the states of stacks apart by {stack}, got: "${got}" (at second). ${CORRECT_IT}`,
    );
  });

  it.each([
    ["s3", `'backend' must be an object with a type, got: "s3" (at stack). ${CORRECT_IT}`],
    [{}, `'backend.type' must be one of s3, gcs, azurerm, cloud, got: undefined (at stack). ${CORRECT_IT}`],
    [
      { type: "toString" },
      `'backend.type' must be one of s3, gcs, azurerm, cloud, got: "toString" (at stack). ${CORRECT_IT}`,
    ],
    [
      { type: "s3", bucket: "acme" },
      `'backend.region' must be text that is not empty, got: undefined (at stack). ${CORRECT_IT}`,
    ],
    [
      { type: "gcs", bucket: " " },
      `'backend.bucket' must be text that is not empty, got: " " (at stack). ${CORRECT_IT}`,
    ],
    [
      { type: "azurerm", storageAccountName: "acme" },
      `'backend.containerName' must be text that is not empty, got: undefined (at stack). ${CORRECT_IT}`,
    ],
    [
      { type: "cloud", organization: 7 },
      `'backend.organization' must be text that is not empty, got: 7 (at stack). ${CORRECT_IT}`,
    ],
    [
      { type: "gcs", bucket: "acme", prefx: "p" },
      `'backend.prefx' must be one of bucket, prefix, impersonateServiceAccount, kmsEncryptionKey, impersonateServiceAccountDelegates, got: "prefx" (at stack). ${CORRECT_IT}`,
    ],
  ])("%j is refused", (backend, message) => {
    expect(() => backendOf(backend)).toThrow(message);
  });

  it.each([
    [{ type: "s3", bucket: "b", region: "r", secretKey: "hunter2" }, "backend.secretKey"],
    [{ type: "s3", bucket: "b", region: "r", accessKey: "hunter2" }, "backend.accessKey"],
    [
      { type: "s3", bucket: "b", region: "r", assumeRole: { webIdentityToken: "hunter2" } },
      "backend.assumeRole.webIdentityToken",
    ],
    [s3({ endpoints: { s3: "https://k:hunter2@s3.acme.com" } }), "backend.endpoints.s3"],
    [s3({ endpoints: { sts: " https://k:hunter2@acme.com" } }), "backend.endpoints.sts"],
    [s3({ endpoints: { sts: "https://acme.com?X-Amz-Signature=hunter2" } }), "backend.endpoints.sts"],
    [s3({ assumeRole: { secret_key: "hunter2" } }), "backend.assumeRole.secret_key"],
    [s3({ assumeRole: { tags: { a: "https://k:hunter2@acme.com" } } }), "backend.assumeRole.tags"],
    [s3({ key: "https://k:hunter2@acme.com" }), "backend.key"],
    [s3({ sharedConfigFiles: ["https:/k:hunter2@acme.com"] }), "backend.sharedConfigFiles"],
    [s3({ sseCustomerKey: "hunter2" }), "backend.sseCustomerKey"],
    [{ type: "cloud", organization: "o", hostname: "k:hunter2@tfe.acme.com" }, "backend.hostname"],
    [{ type: "gcs", bucket: "b", credentials: "hunter2" }, "backend.credentials"],
    [{ type: "azurerm", storageAccountName: "a", containerName: "c", clientSecret: "hunter2" }, "backend.clientSecret"],
    [{ type: "cloud", organization: "o", token: "hunter2" }, "backend.token"],
  ])("%j holds a secret, which is refused and not shown", (backend, prop) => {
    const message = `'${prop}' must stay out of files, got: "a secret" (at stack).`;
    expect(() => backendOf(backend)).toThrow(message);
    expect(() => backendOf(backend)).not.toThrow("hunter2");
  });

  it.each<[unknown, string]>([
    ['{"type":"s3","secretKey":"hunter2"}', `'backend' must be an object with a type, got: "a text"`],
    [[{ secretKey: "hunter2" }], `'backend' must be an object with a type, got: "a list"`],
    [
      { type: { s3: { secretKey: "hunter2" } } },
      `'backend.type' must be one of s3, gcs, azurerm, cloud, got: "an object"`,
    ],
    [{ type: '{"s3":"hunter2"}' }, `'backend.type' must be one of s3, gcs, azurerm, cloud, got: "a text"`],
    [s3({ bucket: { hunter2: 1 } }), `'backend.bucket' must be text, got: "an object"`],
    [s3({ assumeRole: [{ roleArn: "hunter2" }] }), `'backend.assumeRole' must be an object, got: "a list"`],
    [
      s3({ assumeRole: { policyArns: "hunter2" } }),
      `'backend.assumeRole.policyArns' must be a list of texts, got: "a text"`,
    ],
    [s3({ assumeRole: { tags: ["hunter2"] } }), `'backend.assumeRole.tags' must be an object of texts, got: "a list"`],
    [s3({ assumeRole: { more: "hunter2" } }), `'backend.assumeRole.more' must be one of roleArn, duration, `],
    [s3({ endpoints: { s3: "hunter2" } }), `'backend.endpoints.s3' must be an http or https address, got: "a text"`],
    [s3({ profile: ["hunter2"] }), `'backend.profile' must be text, got: "a list"`],
    [
      { type: "cloud", organization: "o", hostname: "tfe.acme.com/hunter2" },
      `'backend.hostname' must be a host, got: "a text"`,
    ],
  ])("%j is refused, and what could be a secret is not shown", (backend, message) => {
    expect(() => backendOf(backend)).toThrow(message);
    expect(() => backendOf(backend)).not.toThrow("hunter2");
  });

  it.each([
    { endpoints: { s3: "https://s3.acme.com:9000/path", dynamodb: "http://localhost:8000" } },
    { assumeRole: { roleArn: "arn:aws:iam::1:role/a", externalId: "x", tags: { Team: "a@b" }, policyArns: ["arn"] } },
    { maxRetries: 3, encrypt: true, sharedCredentialsFiles: ["~/.aws/credentials"], profile: "a@b" },
  ])("%j is none", (given) => {
    expect(() => backendOf(s3(given))).not.toThrow();
  });
});
