const { jest: base } = require("./package.json");

/** The unit tests with CDK Terrain in the place of CDKTF, as an alias in a user's package.json puts it. */
module.exports = {
  ...base,
  displayName: "cdktn",
  moduleNameMapper: { "^cdktf$": "cdktn" },
  testPathIgnorePatterns: ["/node_modules/", "/test/(e2e|provider|tools|github|catalog|rehearsal|docs-site|package)/", "/test/readme"],
};
