import { readFileSync } from "node:fs";

const { jest: base } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** The unit tests of the library with CDK Terrain in the place of CDKTF, as an alias in a user's package.json puts it. */
export default {
  ...base,
  displayName: "cdktn",
  moduleNameMapper: { "^cdktf$": "cdktn" },
  testPathIgnorePatterns: [
    "/node_modules/",
    "/test/(cli|e2e|github|package|provider)/",
    "/test/readme",
    "/both-frameworks",
  ],
};
