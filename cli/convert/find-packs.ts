import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { terraformFiles } from "./hcl/read-module";

/** The folders at and below one that hold a pack, in the order of their paths, from that folder. */
export function findPacks(folder: string): string[] {
  const found: string[] = [];
  const visit = (below: string): void => {
    const path = join(folder, below);
    if (terraformFiles(path).some((file) => PACK.test(readFileSync(join(path, file), "utf8")))) found.push(below);
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
        visit(join(below, entry.name));
    }
  };
  visit("");
  return found.sort();
}

/** A pack's resource, however it is quoted, and not in a comment. */
const PACK = /^[^#\n]*\bresource\s+"?turbot_policy_pack"?\s/m;
