import { nearest } from "../../src/policy-values/nearest";

describe("a word that is no misspelling", () => {
  it.each([
    ["Check: Disabled", "Check: Enabled"],
    ["Check: Disabld", "Check: Enabled"],
    ["Enforce: Enabled", "Enforce: Disabled"],
    ["Not approved", "Approved"],
    ["Enforce: Encryption at rest is set for the bucket", "Check: Encryption at rest is set for the bucket"],
    ["Force inactive if age > 90 days", "Force inactive if age > 60 days"],
    ["Enforce: Delete unapproved if new", "Enforce: Delete unapproved"],
    ["Check: Unencrypted at rest", "Check: Encrypted at rest"],
    ["isDisabled", "isEnabled"],
    ["Check: Not configured", "Check: Configured"],
    ["Allow all", "Deny all"],
    ["Attached", "Detached"],
    ["Force active if age < 90 days", "Force active if age > 90 days"],
  ])("%j is not near to %j, which says something else", (wrong, known) => {
    expect(nearest(wrong, [known], 20)).toBeUndefined();
  });
});

describe("a misspelt word", () => {
  it.each([
    ["Check: Enabld", "Check: Enabled"],
    ["Check: Disabeld", "Check: Disabled"],
    ["check: enabled", "Check: Enabled"],
    ["Not aproved", "Not approved"],
    ["Enforce: Delete unapproved if nwe", "Enforce: Delete unapproved if new"],
    ["Block public acls", "Block Public ACLs"],
    ["Block Public ACL", "Block Public ACLs"],
    ["Force inactive if age > 90 dais", "Force inactive if age > 90 days"],
  ])("%j is near to %j", (wrong, known) => {
    expect(nearest(wrong, [known])).toBe(known);
  });

  it("is near to the nearest of those that say the same", () => {
    expect(nearest("Check: Disabld", ["Check: Enabled", "Check: Disabled"])).toBe("Check: Disabled");
  });
});
