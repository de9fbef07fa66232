import type { PackImpact, SettingImpact } from "../../../cli/impact/impact";
import { excessesOf, parseLimit } from "../../../cli/impact/limit";

const setting = (hit: number, total: number, more: Partial<SettingImpact> = {}): SettingImpact => ({
  ...{ type: "tmod:@acme/ops#/policy/types/owner", path: "Ops > Owner", value: "Enforce: Delete", verbs: ["delete"] },
  ...{ destructive: true, total, hit, noun: undefined, alarms: [] },
  counts: { ok: total - hit, alarm: hit, error: 0, invalid: 0, skipped: 0, tbd: 0, muted: 0 },
  ...more,
});

const packs = (one: SettingImpact, isAttached = true): PackImpact[] => [
  {
    ...{ title: "A pack", missing: [], settings: [one], calculated: [], unknown: [] },
    targets: isAttached ? [{ id: "1", path: "Turbot" }] : [],
  },
];

describe("a limit", () => {
  it.each([
    ["0", { count: 0 }],
    ["25", { count: 25 }],
    ["5%", { percent: 5 }],
    ["2.5%", { percent: 2.5 }],
    ["100%", { percent: 100 }],
  ])("reads %j", (text, limit) => {
    expect(parseLimit(text)).toEqual(limit);
  });

  it.each(["", "-1", "1.5", "101%", "%", "five", "0x10", "1e3", "5 %"])("refuses %j", (text) => {
    expect(() => parseLimit(text)).toThrow(
      `'--max' must be a whole number or a percentage up to 100%, got: ${JSON.stringify(text)}. Write it like`,
    );
  });

  it.each([
    ["0", 0, 41, []],
    ["0", 1, 41, ["acts on 1 of 41, and the limit is 0"]],
    ["3", 3, 41, []],
    ["3", 4, 41, ["acts on 4 of 41, and the limit is 3"]],
    ["5%", 2, 40, []],
    ["5%", 3, 40, ["acts on 3 of 40, and the limit is 5%"]],
    ["0%", 1, 1_000, ["acts on 1 of 1000, and the limit is 0%"]],
  ])("of %s lets a setting act on as many as it says: %d of %d", (text, hit, total, why) => {
    expect(excessesOf(packs(setting(hit, total)), parseLimit(text)).map((one) => one.why)).toEqual(why);
  });

  it("is passed by a setting of which no verdict tells", () => {
    const counts = { ok: 0, alarm: 0, error: 0, invalid: 0, skipped: 4, tbd: 0, muted: 0 };
    expect(excessesOf(packs(setting(0, 4, { counts })), { count: 10 })).toEqual([
      { path: "Ops > Owner", why: "no verdict tells what it would do" },
    ]);
  });

  it("holds for a pack that is attached nowhere, which does nothing", () => {
    expect(excessesOf(packs(setting(0, 0), false), { count: 0 })).toEqual([]);
  });
});
