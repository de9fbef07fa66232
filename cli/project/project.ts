import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { isMap } from "../support/is-map";
import { parseJsonObject, readJsonObject } from "../support/json-file";

/** The project that a command works in: the folder that it is run from. */
export interface Project {
  readonly root: string;
  /** The file that makes the app, as an absolute path. */
  readonly app: string;
  /** The folder that a synthesis writes to, as CDKTF is told of it. */
  readonly outdir: string;
  /** The context of the app, as JSON. */
  readonly context: string;
}

/**
 * Reads the project of a folder.
 *
 * @param root - the folder
 * @param app - the file that makes the app, if it is not the one that cdktf.json runs
 * @throws if no app is found, or cdktf.json or the environment holds no JSON object
 */
export function readProject(root: string, app?: string): Project {
  const config = readJsonObject(join(root, CONFIG)) ?? {};
  return { root, app: appFile(root, app, config.app), outdir: outdirOf(config), context: contextOf(config) };
}

/** The folder that holds the last synthesis, as CDKTF is told of it. */
export const outputFolder = (root: string): string => outdirOf(readJsonObject(join(root, CONFIG)) ?? {});

const CONFIG = "cdktf.json";

const outdirOf = ({ output }: Readonly<Record<string, unknown>>): string =>
  process.env.CDKTF_OUTDIR || (typeof output === "string" && output !== "" ? output : "cdktf.out");

/** The context of the environment goes over that of cdktf.json, key by key. */
function contextOf({ context = {} }: Readonly<Record<string, unknown>>): string {
  if (!isMap(context)) throw new Error(`'context' of ${CONFIG} must be an object, got: ${typeof context}. Correct it.`);
  const text = process.env.CDKTF_CONTEXT_JSON;
  return JSON.stringify({ ...context, ...(text ? parseJsonObject(text, "CDKTF_CONTEXT_JSON") : {}) });
}

/** The file that is named, or the last script in the command of cdktf.json, or main.ts. */
function appFile(root: string, named: string | undefined, command: unknown): string {
  if (named !== undefined) {
    const file = resolve(root, named);
    if (SCRIPT.test(named) && existsSync(file)) return file;
    throw new Error(`'--app' must be a TypeScript or JavaScript file, got: ${named}. Name one, such as: --app main.ts`);
  }
  const words = typeof command === "string" ? (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []) : [];
  const scripts = words.map((word) => word.replace(/^(["'])(.*)\1$/, "$2")).filter((word) => SCRIPT.test(word));
  const file = [...scripts.reverse(), "main.ts"].find((script) => existsSync(resolve(root, script)));
  if (file !== undefined) return resolve(root, file);
  throw new Error(
    `There is no app in ${root}: cdktf.json names no file that exists, and there is no main.ts. ` +
      "Run this in the folder of a project, or name the file: --app main.ts",
  );
}

const SCRIPT = /\.[cm]?[jt]s$/;
