import { callbackify, promisify } from "node:util";
import { Server, ServerCredentials, type handleUnaryCall } from "@grpc/grpc-js";
import { providerService, type ProviderService } from "./protocol";
import { ADDRESS } from "./schema";

/** A provider that Terraform can be pointed at. */
export interface Served {
  /** What the environment of Terraform must hold to use this provider in place of an installed one. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends at once, in the middle of calls if need be, as a provider does that crashes. */
  readonly stop: () => void;
}

/**
 * Serves a provider to Terraform, over the loopback and from this process.
 *
 * Terraform is told by `TF_REATTACH_PROVIDERS`: it then neither installs the provider nor starts or ends it, and
 * writes nothing about it to a lock file.
 *
 * @see https://developer.hashicorp.com/terraform/plugin/debugging
 */
export async function serve(service: ProviderService): Promise<Served> {
  const server = new Server({ "grpc.max_receive_message_length": -1 });
  server.addService(
    providerService(),
    Object.fromEntries(Object.entries(service).map(([name, answer]) => [name, unary(answer as Answer)])),
  );
  const bind = promisify(server.bindAsync.bind(server));
  const port = await bind("127.0.0.1:0", ServerCredentials.createInsecure());
  return {
    env: { TF_REATTACH_PROVIDERS: JSON.stringify({ [ADDRESS]: reattachment(`127.0.0.1:${port}`) }) },
    stop: () => server.forceShutdown(),
  };
}

type Answer = (request: object) => Promise<object>;

function unary(answer: Answer): handleUnaryCall<object, object> {
  const respond = callbackify(async (request: object) => answer(request));
  return ({ request }, callback) =>
    respond(request, (error: Error | null, response) => callback(error && { details: error.message }, response));
}

/** `Test` makes Terraform leave the server running when a command ends. */
const reattachment = (address: string): object => ({
  Protocol: "grpc",
  ProtocolVersion: 5,
  Pid: process.pid,
  Test: true,
  Addr: { Network: "tcp", String: address },
});
