import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { json } from "node:stream/consumers";
import { buildSync } from "esbuild";
import { run } from "../../cli/support/process";
import { newFolder, type Json } from "../synth";

const ROOT = join(__dirname, "../..");

/** A request that a script sent to GitHub's API. */
export interface Request {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly body?: Json;
}

/** Where a script runs. */
export interface Circumstances {
  /** Files of the checkout, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** The `env` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  /** The payload of the event that started the run. */
  readonly event?: Json;
  /** What GitHub's API answers, by method and path without the query; everything else is not found. */
  readonly answers?: Readonly<Record<string, Json>>;
}

/** What a script did. */
export interface Result {
  readonly status: number | null;
  /** The workflow commands that it printed, such as `::error::…`. */
  readonly stdout: string;
  /** The outputs of the step. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly requests: readonly Request[];
}

/**
 * Runs the script of a step as `actions/github-script` does, with the same libraries, in the repository acme/packs;
 * GitHub's API is a server of this process.
 */
export async function runGithubScript(script: string, circumstances: Circumstances = {}): Promise<Result> {
  const { files = {}, env = {}, event = {}, answers = {} } = circumstances;
  const [checkout, runner] = [newFolder(), newFolder()];
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  writeFileSync(join(runner, "event.json"), JSON.stringify(event));
  writeFileSync(join(runner, "output"), "");

  const requests: Request[] = [];
  const server = createServer((request, response) => void answer(request, response, requests, answers));
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const outcome = await run(process.execPath, [program()], {
      cwd: checkout,
      env: {
        PATH: process.env.PATH,
        SCRIPT: script,
        GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        GITHUB_ACTOR: "ann",
        GITHUB_EVENT_PATH: join(runner, "event.json"),
        GITHUB_OUTPUT: join(runner, "output"),
        GITHUB_REPOSITORY: "acme/packs",
        GITHUB_RUN_ID: "42",
        ...env,
      },
    });
    if (outcome.stderr !== "") throw new Error(outcome.stderr);
    const { status, stdout } = outcome;
    return { status, stdout, outputs: outputsIn(readFileSync(join(runner, "output"), "utf8")), requests };
  } finally {
    server.close();
  }
}

/** The program in one file with its libraries, which load in a fraction of the time then. */
function program(): string {
  if (bundle !== undefined) return bundle;
  const outfile = join(newFolder(), "github-script.cjs");
  const stdin = { contents: PROGRAM, resolveDir: ROOT };
  buildSync({ stdin, outfile, bundle: true, platform: "node", format: "cjs", logLevel: "error" });
  return (bundle = outfile);
}

let bundle: string | undefined;

const PROGRAM = `
  import { createRequire } from "node:module";
  import * as core from "@actions/core";
  import { context, getOctokit } from "@actions/github";

  const given = { core, context, github: getOctokit("token"), require: createRequire(process.cwd() + "/") };
  const AsyncFunction = (async () => {}).constructor;
  new AsyncFunction(...Object.keys(given), process.env.SCRIPT)(...Object.values(given)).catch(core.setFailed);
`;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  requests: Request[],
  answers: Readonly<Record<string, Json>>,
): Promise<void> {
  const { method, url } = request;
  const body = method === "GET" ? {} : { body: (await json(request)) as Json };
  requests.push({ method, path: url, ...body });
  const found = answers[`${method} ${url?.split("?")[0]}`];
  response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(JSON.stringify(found ?? { message: "Not Found" }));
}

/** The lines `name<<delimiter`, value, `delimiter` that the toolkit writes. */
const outputsIn = (file: string): Record<string, string> =>
  Object.fromEntries([...file.matchAll(/^(\w+)<<(.+)\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]));
