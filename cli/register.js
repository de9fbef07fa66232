// Runs the TypeScript of this repository as it is, by sucrase, as `sucrase/register` does. Most starts find what sucrase
// made of a file at an earlier one: it is kept by what the file says.
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { extname, join } = require("node:path");
const { addHook } = require("pirates");

const TRANSFORMS = {
  ".js": ["imports", "flow", "jsx"],
  ".jsx": ["imports", "flow", "jsx"],
  ".ts": ["imports", "typescript"],
  ".tsx": ["imports", "typescript", "jsx"],
};

const KEPT = join(__dirname, "../node_modules/.cache/sucrase", require("sucrase/package.json").version);

addHook(compiled, { exts: Object.keys(TRANSFORMS) });

function compiled(code, file) {
  const extension = extname(file);
  const kept = join(KEPT, createHash("sha256").update(code).digest("hex") + extension);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    // It is new.
  }
  const { transform } = require("sucrase");
  const result = transform(code, { transforms: TRANSFORMS[extension], filePath: file }).code;
  keep(kept, result);
  return result;
}

/** Several programs can do so at once. Where it cannot be kept, it is made at each start. */
function keep(file, text) {
  try {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // The packages may be read-only.
  }
}
