// Runs the TypeScript of this repository as it is, by sucrase, as `sucrase/register` does. Most starts find what sucrase
// made of a file at an earlier one: it is kept by what the file says.
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { extname, join, sep } = require("node:path");

const TRANSFORMS = {
  ".js": ["imports", "flow", "jsx"],
  ".jsx": ["imports", "flow", "jsx"],
  ".ts": ["imports", "typescript"],
  ".tsx": ["imports", "typescript", "jsx"],
};

const KEPT = join(__dirname, "../node_modules/.cache/sucrase", require("sucrase/package.json").version);

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

for (const extension of Object.keys(TRANSFORMS)) {
  const load = Module._extensions[extension] ?? Module._extensions[".js"];
  Module._extensions[extension] = (module, file) => {
    if (!file.includes(`${sep}node_modules${sep}`)) {
      module._compile = (code, name) => {
        delete module._compile;
        return module._compile(compiled(code, name), name);
      };
    }
    load(module, file);
  };
}
