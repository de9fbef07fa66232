import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { newPackFiles } from "../scaffold/new-pack-files";
import { failWith } from "../support/fail";

const ROOT = join(__dirname, "../..");

/** `npm run new:pack -- <provider>/<service>/<what-it-enforces>`: the files that a new pack begins with. */
try {
  const files = Object.entries(newPackFiles(process.argv[2] ?? ""));
  const taken = files.find(([file]) => existsSync(join(ROOT, file)));
  if (taken) throw new Error(`A new pack must have a folder of its own, got: ${taken[0]} exists. Choose another name.`);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    console.log(`Wrote ${file}`);
  }
} catch (error) {
  failWith(error);
}
