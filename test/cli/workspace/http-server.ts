import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** The keys that the workspaces of the tests take. */
export const KEYS = { accessKey: "c0ffee00-access", secretKey: "deadbeef-secret" };

/** Whether a request has those keys. */
export const isAuthorized = ({ headers }: IncomingMessage): boolean => headers.authorization === AUTHORIZATION;

const AUTHORIZATION = `Basic ${Buffer.from(`${KEYS.accessKey}:${KEYS.secretKey}`).toString("base64")}`;

const started: Server[] = [];

/** Stops all servers, as the end of a test does. */
export async function stopServers(): Promise<void> {
  for (const server of started.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

afterEach(stopServers);

/** Answers requests of this machine until the test is over. Returns the address. */
export async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  started.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
