import { takes } from "../../../../cli/rehearsal/stand-in/resources/policy-value";
import { PolicyType, type PolicyKind } from "../../../../src";

const SAMPLES: readonly unknown[] = [
  "Skip",
  "Check: On",
  "any",
  14,
  true,
  ["a"],
  { a: 1 },
  null,
  undefined,
  { result: "Approved", message: "m" },
  [{ result: "Approved" }, { result: "Skip" }],
  [{ result: "Approved" }, { result: "Perhaps" }],
  { result: "Perhaps" },
  "Not approved",
];

it.each<[PolicyKind, readonly unknown[]]>([
  ["mode", ["Skip", "Check: On"]],
  ["choice", ["Skip", "Check: On"]],
  ["text", ["Skip", "Check: On", "any", "Not approved"]],
  ["rules", ["Skip", "Check: On", "any", "Not approved"]],
  ["source", ["Skip", "Check: On", "any", "Not approved"]],
  ["number", [14]],
  ["list", [["a"], [{ result: "Approved" }, { result: "Skip" }], [{ result: "Approved" }, { result: "Perhaps" }]]],
  ["map", [{ a: 1 }, { result: "Approved", message: "m" }, { result: "Perhaps" }]],
  [
    "result",
    ["Skip", { result: "Approved", message: "m" }, [{ result: "Approved" }, { result: "Skip" }], "Not approved"],
  ],
  ["other", SAMPLES.filter((sample) => sample !== undefined)],
])("a policy of kind %s takes what that says and nothing else", (kind, taken) => {
  const type = new PolicyType({
    uri: "tmod:@acme/ops#/policy/types/any",
    kind,
    values: { SKIP: "Skip", CHECK_ON: "Check: On" },
  });
  expect(SAMPLES.filter((sample) => takes(type, sample))).toEqual(taken);
});
