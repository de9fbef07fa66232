import { rounds } from "../../../../cli/rehearsal/command/modes";
import type { Setting } from "../../../../cli/rehearsal/command/stack-json";
import type { KnownPolicyType } from "../../../../cli/rehearsal/stand-in/workspace";

const setting = (name: string, type: string, value?: string): Setting => ({
  address: `turbot_policy_setting.${name}`,
  name,
  type,
  value,
  isCalculated: value === undefined,
});

const TYPES: readonly KnownPolicyType[] = [
  { uri: "two", kind: "mode", values: ["Skip", "Check: On"] },
  { uri: "four", kind: "mode", values: ["Skip", "Check: On", "Enforce: On", "Enforce: Off"] },
  { uri: "choice", kind: "choice", values: ["a", "b"] },
  { uri: "text", kind: "text" },
];

const steps = (settings: readonly Setting[]): string[][] =>
  rounds(settings, TYPES).map((round) => round.map(({ setting: { name }, from, to }) => `${name}: ${from} → ${to}`));

describe("the rounds through all modes", () => {
  it("take a setting through each other mode of its policy, from one to the next", () => {
    expect(steps([setting("x", "four", "Check: On")])).toEqual([
      ["x: Check: On → Skip"],
      ["x: Skip → Enforce: On"],
      ["x: Enforce: On → Enforce: Off"],
    ]);
  });

  it("take all settings along at once, each as long as it has modes", () => {
    expect(steps([setting("x", "four", "Skip"), setting("y", "two", "Skip")])).toEqual([
      ["x: Skip → Check: On", "y: Skip → Check: On"],
      ["x: Check: On → Enforce: On"],
      ["x: Enforce: On → Enforce: Off"],
    ]);
  });

  it("begin with a value that is in no list, too", () => {
    expect(steps([setting("x", "two", "Enforce: New")])[0]).toEqual(["x: Enforce: New → Skip"]);
  });

  it("are none for settings that have no modes, or whose value is calculated", () => {
    expect(steps([setting("a", "choice", "a"), setting("b", "text", "t"), setting("c", "unknown", "u")])).toEqual([]);
    expect(steps([setting("d", "two")])).toEqual([]);
    expect(steps([])).toEqual([]);
  });
});
