import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJsonObject } from "../support/json-file";
import type { Project } from "./write/write-pack";

/** Where a project keeps its packs: the library's own repository below `src`, any other at its root. */
export function projectAt(root: string): Project {
  const { name } = readJsonObject(join(root, "package.json")) ?? {};
  const isRepository = name === "guardrails-policy-packs" && existsSync(join(root, "src/policy-pack.ts"));
  return isRepository
    ? { packs: "src/packs", tests: "test/packs", isRepository }
    : { packs: "packs", tests: "test/packs", isRepository };
}
