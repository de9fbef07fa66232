import {
  AzurermBackend,
  CloudBackend,
  GcsBackend,
  NamedCloudWorkspace,
  S3Backend,
  type AzurermBackendConfig,
  type GcsBackendConfig,
  type S3BackendConfig,
  type TerraformBackend,
  type TerraformStack,
} from "cdktf";
import { assertArguments, described, isArguments, type ArgumentKind, type Arguments } from "./backend-arguments";
import { badBackend } from "./errors";
import { UniqueKeys } from "./unique-keys";

/** One type of backend: what it must be given, what it can be given, and how it is made. */
interface BackendType {
  readonly required: readonly string[];
  readonly optional: Readonly<Record<string, ArgumentKind>>;
  readonly make: (stack: TerraformStack, given: Arguments) => TerraformBackend;
}

/**
 * The backend that the context key `backend` asks for, so that one app keeps its state on a laptop's disk and in a
 * pipeline's bucket. It is read from `context` in cdktf.json or from `CDKTF_CONTEXT_JSON`, for example
 * `{"backend": {"type": "s3", "bucket": "acme-terraform", "region": "eu-west-1"}}`.
 *
 * Each stack has its own state: `<stack>/terraform.tfstate` in S3 and Azure, the prefix `<stack>` in Google Cloud
 * Storage, the workspace `<stack>` in HCP Terraform. Where the context says otherwise, `{stack}` in it stands for the
 * stack: `{"key": "guardrails/{stack}.tfstate"}`.
 *
 * @returns the backend, or undefined if the context has none
 * @throws PolicyPackError if the type is none of `s3`, `gcs`, `azurerm` and `cloud`, if an argument is missing or
 *   unknown, or holds a secret (those belong in the environment, since a backend's arguments end up in files), and
 *   if two stacks would share a state
 */
export function contextBackend(stack: TerraformStack): TerraformBackend | undefined {
  const context: unknown = stack.node.tryGetContext("backend");
  if (context === undefined || context === null) return undefined;
  if (!isArguments(context)) throw badBackend("backend", "be an object with a type", named(context), stack);

  const { type, ...given } = context;
  const backend =
    typeof type === "string" && Object.hasOwn(TYPES, type) ? TYPES[type as keyof typeof TYPES] : undefined;
  if (backend === undefined)
    throw badBackend("backend.type", `be one of ${Object.keys(TYPES).join(", ")}`, named(type), stack);

  const required = Object.fromEntries(backend.required.map((name) => [name, "plain" as const]));
  assertArguments(given, { ...required, ...backend.optional }, "backend", stack);
  for (const name of backend.required) {
    const value = given[name];
    if (typeof value !== "string" || value.trim() === "") {
      throw badBackend(`backend.${name}`, "be text that is not empty", described(value), stack);
    }
  }
  return backend.make(stack, ownArguments(context, given, stack));
}

/** The arguments for this stack, which must lead to another state than those of the app's other stacks. */
function ownArguments(context: Arguments, given: Arguments, stack: TerraformStack): Arguments {
  const own = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replaceAll("{stack}", stack.node.id) : value,
  ]);
  const place = ["key", "prefix", "workspace"].find((name) => name in given);
  const claim = JSON.stringify([context.type, own]);
  if (place !== undefined && UniqueKeys.below(stack.node.root).take(claim, stack) !== undefined) {
    throw badBackend(`backend.${place}`, "keep the states of stacks apart by {stack}", given[place], stack);
  }
  return Object.fromEntries(own) as Arguments;
}

/** A word is shown, as a type's name could be; what is longer may be a whole backend with its secrets. */
const named = (value: unknown): unknown =>
  typeof value === "string" && /^[a-z][a-z0-9]{0,11}$/i.test(value) ? value : described(value);

/** Arguments that are text, numbers or booleans. */
const plain = (...names: string[]): Record<string, ArgumentKind> =>
  Object.fromEntries(names.map((name) => [name, "plain"]));

const stateKey = (stack: TerraformStack): string => `${stack.node.id}/terraform.tfstate`;

const TYPES: Readonly<Record<"s3" | "gcs" | "azurerm" | "cloud", BackendType>> = {
  s3: {
    required: ["bucket", "region"],
    optional: {
      ...plain("key", "acl", "dynamodbTable", "encrypt", "kmsKeyId", "maxRetries", "profile"),
      ...plain("skipCredentialsValidation", "skipMetadataApiCheck", "skipRegionValidation", "skipRequestingAccountId"),
      ...plain("skipS3Checksum", "useLockfile", "usePathStyle", "workspaceKeyPrefix"),
      sharedConfigFiles: "texts",
      sharedCredentialsFiles: "texts",
      assumeRole: {
        ...plain("roleArn", "duration", "externalId", "policy", "sessionName", "sourceIdentity"),
        policyArns: "texts",
        tags: "tags",
        transitiveTagKeys: "texts",
      },
      endpoints: { dynamodb: "address", iam: "address", s3: "address", sso: "address", sts: "address" },
    },
    make: (stack, given) => new S3Backend(stack, { key: stateKey(stack), ...given } as unknown as S3BackendConfig),
  },
  gcs: {
    required: ["bucket"],
    optional: {
      ...plain("prefix", "impersonateServiceAccount", "kmsEncryptionKey"),
      impersonateServiceAccountDelegates: "texts",
    },
    make: (stack, given) => new GcsBackend(stack, { prefix: stack.node.id, ...given } as unknown as GcsBackendConfig),
  },
  azurerm: {
    required: ["storageAccountName", "containerName"],
    optional: {
      ...plain("key", "clientId", "environment", "resourceGroupName", "subscriptionId", "tenantId", "useAzureadAuth"),
      ...plain("useMsi", "useOidc"),
    },
    make: (stack, given) =>
      new AzurermBackend(stack, { key: stateKey(stack), ...given } as unknown as AzurermBackendConfig),
  },
  cloud: {
    required: ["organization"],
    optional: { ...plain("workspace", "project"), hostname: "host" },
    make: (stack, { organization, hostname, workspace = stack.node.id, project }) =>
      new CloudBackend(stack, {
        organization: organization as string,
        hostname: hostname as string | undefined,
        workspaces: new NamedCloudWorkspace(workspace as string, project as string | undefined),
      }),
  },
};
