import {
  boolean,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
  uniqueArray,
  type Arbitrary,
} from "fast-check";
import type { PlacedSetting } from "../../src/effective-value/declarations";
import { effectiveValue } from "../../src/effective-value/effective-value";
import { isInEffect, overlap, RULES } from "../../src/effective-value/rules";
import { holds } from "../texts";

const NOW = new Date("2026-06-01T00:00:00Z");
const [PAST, FUTURE] = ["2026-05-01T00:00:00.000Z", "2026-07-01T00:00:00.000Z"];

let count = 0;
type Given = Partial<Pick<PlacedSetting, "level" | "isOwn" | "precedence">> & { validFrom?: string; validTo?: string };

/** A setting of a rank: a pack's required one at the top, unless something else is given. */
function placed({ level = 0, isOwn = false, precedence = "REQUIRED", validFrom, validTo }: Given): PlacedSetting {
  const address = `turbot_policy_setting.s${count++}`;
  const type = { uri: "tmod:@acme/ops#/policy/types/owner" };
  const setting = { address, path: address, type, isCalculated: false, value: address, precedence, validFrom, validTo };
  return { setting, level, isOwn, precedence, on: String(level), stack: "stack" };
}

const anySetting: Arbitrary<PlacedSetting> = record({
  level: integer({ min: 0, max: 4 }),
  isOwn: boolean(),
  precedence: constantFrom("REQUIRED", "RECOMMENDED"),
  validFrom: constantFrom(undefined, PAST, FUTURE),
  validTo: constantFrom(undefined, PAST, FUTURE),
}).map((given) => placed(given as Given));
const anySettings = uniqueArray(anySetting, { maxLength: 8, selector: ({ setting }) => setting.address });
const winners = (settings: readonly PlacedSetting[]): string[] =>
  effectiveValue(settings, NOW)
    .winners.map(({ setting }) => setting.address)
    .sort();

describe("the effective value", () => {
  const [REC, REQ] = ["RECOMMENDED", "REQUIRED"].map((precedence) => ({ precedence }));

  it.each<[string, Given[], number[]]>([
    ["nothing is set", [], []],
    ["a recommended setting is inherited", [{ ...REC, isOwn: true }], [0]],
    [
      "the lower of two recommended ones wins",
      [
        { ...REC, level: 1 },
        { ...REC, level: 2 },
      ],
      [1],
    ],
    [
      "a required one below wins over a recommended one",
      [
        { ...REC, level: 1 },
        { ...REQ, level: 2 },
      ],
      [1],
    ],
    [
      "a required one above wins over a recommended one",
      [
        { ...REQ, level: 1 },
        { ...REC, level: 2 },
      ],
      [0],
    ],
    [
      "the lower of two required ones wins",
      [
        { ...REQ, level: 1 },
        { ...REQ, level: 2 },
      ],
      [1],
    ],
    ["the lowest of three required ones wins", [{ level: 1 }, { level: 2 }, { level: 4, isOwn: true }], [2]],
    ["a recommended one between required ones loses", [{ level: 1 }, { ...REC, level: 2 }, { level: 3 }], [2]],
    ["a resource's own wins over its packs'", [{ level: 2 }, { level: 2, isOwn: true }], [1]],
    [
      "a pack's required one wins over the resource's recommended one",
      [{ level: 2 }, { ...REC, level: 2, isOwn: true }],
      [0],
    ],
    ["two packs on one resource leave it open", [{ level: 2 }, { level: 2 }], [0, 1]],
    ["a required pack wins over a recommended one on the same resource", [{ level: 2 }, { ...REC, level: 2 }], [0]],
    ["the closer pack wins", [{ level: 1 }, { level: 2 }], [1]],
    ["a pack below wins over a folder's own setting above", [{ level: 1, isOwn: true }, { level: 2 }], [1]],
    ["an expired setting is not in effect", [{ level: 3, validTo: PAST }, { level: 1 }], [1]],
    ["one from tomorrow on is not in effect", [{ level: 3, validFrom: FUTURE }, { level: 1 }], [1]],
    ["only expired settings give nothing", [{ validTo: PAST }], []],
  ])("is as documented: %s", (_, given, expected) => {
    const settings = given.map(placed);
    const indexes = effectiveValue(settings, NOW).winners.map((winner) => settings.indexOf(winner));
    expect(indexes).toEqual(expected);
  });

  it("does not depend on the order in which settings are told", () => {
    const anyOrder = anySettings.chain((settings) =>
      shuffledSubarray(settings, { minLength: settings.length }).map((shuffled) => [settings, shuffled] as const),
    );
    holds(
      property(anyOrder, ([settings, shuffled]) => {
        expect(winners(shuffled)).toEqual(winners(settings));
      }),
    );
  });

  it("is there if, and only if, a setting is in effect, and tells of every setting once", () => {
    holds(
      property(anySettings, (settings) => {
        const { winners: won, beaten } = effectiveValue(settings, NOW);
        expect(won.length > 0).toBe(settings.some(({ setting }) => isInEffect(setting, NOW)));
        expect(new Set([...won, ...beaten.map(({ placed: lost }) => lost)]).size).toBe(settings.length);
        expect(won.length + beaten.length).toBe(settings.length);
      }),
    );
  });

  it("does not change by a setting that loses, or is not in effect", () => {
    holds(
      property(anySettings, (settings) => {
        for (const { placed: lost } of effectiveValue(settings, NOW).beaten) {
          expect(winners(settings.filter((one) => one !== lost))).toEqual(winners(settings));
        }
      }),
    );
  });

  it("is that of a required setting on the most specific resource, whatever else is set", () => {
    holds(
      property(anySettings, (settings) => {
        const exception = placed({ level: 5, isOwn: true });
        expect(winners([...settings, exception])).toEqual([exception.setting.address]);
      }),
    );
  });

  it("is decided by a rule for each setting in effect that is beaten", () => {
    holds(
      property(anySettings, (settings) => {
        for (const { placed: lost, by } of effectiveValue(settings, NOW).beaten) {
          expect(by === undefined).toBe(!isInEffect(lost.setting, NOW));
        }
      }),
    );
  });
});

describe("validity", () => {
  it("has its beginning in it, and its end not", () => {
    const window = { validFrom: PAST, validTo: FUTURE };
    const at = (text: string): boolean => isInEffect(window, new Date(text));
    expect([PAST, "2026-04-30T23:59:59.999Z", "2026-06-30T23:59:59.999Z", FUTURE].map((text) => at(text))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it("of two settings overlaps in no point where one ends when the other begins", () => {
    expect(overlap({ validTo: PAST }, { validFrom: PAST })).toBe(false);
    expect(overlap({ validTo: FUTURE }, { validFrom: PAST })).toBe(true);
    expect(overlap({}, {})).toBe(true);
  });
});

it("has the rules of docs/conflicts.md", () => {
  expect(RULES.map(({ name }) => name)).toEqual(["precedence", "level", "own"]);
});
