#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

// The repository runs the sources as they are; the package has them compiled.
if (existsSync(join(__dirname, "main.ts"))) {
  require("./register.js");
  require("./main.ts");
} else {
  require("./dist/main.js");
}
