import { readFileSync } from "node:fs";

const { jest: base } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/**
 * The unit tests of the library with CDK Terrain in the place of CDKTF, as an alias in a user's package.json puts it:
 * those of what touches the framework.
 */
export default {
  ...base,
  displayName: "cdktn",
  moduleNameMapper: { ...base.moduleNameMapper, "^cdktf$": "cdktn" },
  testPathIgnorePatterns: [
    "/node_modules/",
    "/test/(cli|e2e|github|package|policy-values|provider|tools)/",
    "/test/calculated-policy/(checks|evaluation|sound-policies)/",
    "/test/(compliance|contributing|docs|editor|error-codes|index|links|own-app|readme)\\.",
    "/both-frameworks",
  ],
};
