import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { isIdentifierPart, isIdentifierStart, ScriptTarget } from "typescript";
import { memberName, readAlike } from "../../src/policy-values/member-name";
import { holds } from "../texts";

describe("the member of a value", () => {
  it.each([
    ["Skip", "SKIP"],
    ["Check: Approved", "CHECK_APPROVED"],
    ["Enforce: Delete unapproved if new", "ENFORCE_DELETE_UNAPPROVED_IF_NEW"],
    ["Enforce: Detach, snapshot and delete unapproved if new", "ENFORCE_DETACH_SNAPSHOT_AND_DELETE_UNAPPROVED_IF_NEW"],
    ["Enforce: Business hours (8:00am - 6:00pm on weekdays)", "ENFORCE_BUSINESS_HOURS_8_00AM_6_00PM_ON_WEEKDAYS"],
    ["Check: TLS 1.2", "CHECK_TLS_1_2"],
    ["Check: Per `Public Access Block  > Settings`", "CHECK_PER_PUBLIC_ACCESS_BLOCK_SETTINGS"],
    ["Disabled: Disallow Administrator Access ('*:*') policies", "DISABLED_DISALLOW_ADMINISTRATOR_ACCESS_POLICIES"],
    ["snake_case__value_", "SNAKE_CASE_VALUE"],
  ])("joins the words of %j: %s", (value, name) => {
    expect(memberName(value)).toBe(name);
  });

  it.each([
    [">= 4 Days", "AT_LEAST_4_DAYS"],
    ["Check: Usage <= 85% of Limit", "CHECK_USAGE_AT_MOST_85_PERCENT_OF_LIMIT"],
    ["Force inactive if age > 90 days", "FORCE_INACTIVE_IF_AGE_OVER_90_DAYS"],
    ["age <7", "AGE_UNDER_7"],
    ["Offset > -5", "OFFSET_OVER_MINUS_5"],
    ["Check: Trusted Access > *", "CHECK_TRUSTED_ACCESS_ALL"],
    ["Enforce: Configured per `Flow Logging > *`", "ENFORCE_CONFIGURED_PER_FLOW_LOGGING_ALL"],
    ["Check: Level 1 & Level 2 (Scored)", "CHECK_LEVEL_1_AND_LEVEL_2_SCORED"],
  ])("spells the signs of %j: %s", (value, name) => {
    expect(memberName(value)).toBe(name);
  });

  it("takes > before a word for the arrow of a path", () => {
    expect(memberName("Check: Boundary > Policy")).toBe("CHECK_BOUNDARY_POLICY");
  });

  it("parts the words of camel case, and leaves abbreviations whole", () => {
    expect(memberName("Approved if ImageId in Image > AMI IDs")).toBe("APPROVED_IF_IMAGE_ID_IN_IMAGE_AMI_IDS");
  });

  it("begins with an underscore where the value begins with a digit", () => {
    expect(memberName("15 minutes")).toBe("_15_MINUTES");
  });

  it("keeps the letters of every script", () => {
    expect(memberName("Prüfen: größer")).toBe("PRÜFEN_GRÖSSER");
    expect(memberName("確認: 承認済み")).toBe("確認_承認済み");
  });

  it("is the same for a letter with an accent and for the letter and the accent", () => {
    expect(memberName("Pru\u0308fen")).toBe(memberName("Pr\u00fcfen"));
  });

  it("spells a value that has neither letter nor digit by its code points", () => {
    expect(memberName("*")).toBe("U002A");
    expect(memberName("- 🙂")).toBe("U002D_U0020_U1F642");
    expect(memberName("")).toBe("EMPTY");
  });

  it("is as long as the value: what is cut could be the difference", () => {
    const long = "Enforce: ".concat("very ".repeat(500), "long");
    expect(memberName(long)).toHaveLength(long.length - 1);
  });

  it("is an identifier, whatever the value", () => {
    holds(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        const [first = 0, ...rest] = Array.from(memberName(value), (char) => char.codePointAt(0) ?? 0);
        expect(isIdentifierStart(first, ScriptTarget.Latest)).toBe(true);
        expect(rest.filter((char) => !isIdentifierPart(char, ScriptTarget.Latest))).toEqual([]);
      }),
    );
  });

  it("has no two underscores in a row, and none at its end", () => {
    holds(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", "é", "_", "1", " ", ">", "*", "%", "-", "&", ".") }),
        (value) => {
          expect(memberName(value)).not.toMatch(/__|_$/);
        },
      ),
    );
  });
});

describe("the table of docs/policy-types.md", () => {
  const text = readFileSync(join(__dirname, "../../docs/policy-types.md"), "utf8");
  const rows = [...text.matchAll(/^\| `(.+?)` +\| `(.+?)` +\|$/gm)].map(([, value = "", name = ""]) => ({
    value,
    name,
  }));

  it("has rows", () => {
    expect(rows.length).toBeGreaterThan(3);
  });

  it.each(rows)("is right: $value is $name", ({ value, name }) => {
    expect(memberName(value)).toBe(name);
  });
});

describe("two values", () => {
  it.each([
    ["Enforce: Delete Unapproved", "Enforce: Delete unapproved"],
    ["check:approved", "Check: Approved"],
    ["Enforce : Enabled per Rotation Reminder > Days", "Enforce: Enabled per `Rotation Reminder > Days`"],
    ["Do not allow allusers", "Do not allow allUsers"],
    ["Check: Not-configured", "Check: Not configured"],
  ])("read alike: %j and %j", (one, other) => {
    expect(readAlike(one, other)).toBe(true);
  });

  it.each([
    ["Force inactive if age > 90 days", "Force inactive if age < 90 days"],
    [">= 1 Day", "> 1 Day"],
    ["Check: TLS 1.2", "Check: TLS 12"],
    ["Check: Trusted Access", "Check: Trusted Access > *"],
    ["Check: Enabled", "Check: Disabled"],
    ["*", "-"],
  ])("do not read alike: %j and %j", (one, other) => {
    expect(readAlike(one, other)).toBe(false);
  });
});
