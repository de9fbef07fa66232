import { createRequire } from "node:module";
import { extname } from "node:path";

/** Loads a file of a project, in TypeScript or JavaScript, and returns what it exports. */
export function loadSource(file: string): unknown {
  // The sources of this command line run by it already.
  if (extname(__filename) !== ".ts") load("sucrase/register");
  return load(file);
}

const load = createRequire(__filename);
