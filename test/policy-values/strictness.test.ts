import { isStricter } from "../../src/policy-values/strictness";

/** From the laxest to the strictest; those of one line are as strict as each other. */
const ORDER = [
  ["Skip"],
  ["Check: Active", "Check: Approved"],
  ["Enforce: Enabled", "Enforce: Set tags"],
  ["Enforce: Delete unapproved if new", "Enforce: Stop unapproved if new"],
  ["Enforce: Delete inactive with 90 days warning"],
  ["Enforce: Delete inactive with 1 day warning"],
  ["Enforce: Delete unapproved", "Enforce: Delete inactive"],
];

const PAIRS = ORDER.flatMap((values, rank) => values.map((value) => ({ value, rank })));

describe.each(PAIRS)("$value", ({ value, rank }) => {
  it.each(PAIRS)("is compared with $value", ({ value: other, rank: otherRank }) => {
    expect(isStricter(value, other)).toBe(rank > otherRank);
  });
});
