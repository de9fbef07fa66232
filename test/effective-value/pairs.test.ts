import { Folder } from "@cdktf/provider-turbot/lib/folder";
import { Testing } from "cdktf";
import fc from "fast-check";
import { PolicyPack, PolicyType, Precedence, type SettingOptions, type StackRecord } from "../../src";
import { judge } from "../../src/effective-value/judge";
import { newApp, newStack } from "../synth";
import { holds } from "../texts";

/** What one of two packs is: its value, where it is attached, and how it is set. */
interface Side {
  readonly value?: string;
  readonly on?: string;
  readonly type?: string;
  readonly options?: SettingOptions;
}

const CHECK = "Check: On";
const ENFORCE = "Enforce: On";
const RECOMMENDED = { precedence: Precedence.RECOMMENDED };

/** Kinds of pairs, and whether two packs of the kind collide. */
const KINDS: Readonly<Record<string, readonly [Side, Side, collides: boolean]>> = {
  differ: [{ value: CHECK }, { value: ENFORCE }, true],
  bothRecommended: [{ value: CHECK, options: RECOMMENDED }, { value: ENFORCE, options: RECOMMENDED }, true],
  overlapping: [
    { value: CHECK, options: { validTo: "2027-01-02T00:00:00Z" } },
    { value: ENFORCE, options: { validFrom: "2027-01-01T00:00:00Z" } },
    true,
  ],
  equal: [{ value: CHECK }, { value: CHECK }, false],
  precedences: [{ value: CHECK, options: RECOMMENDED }, { value: ENFORCE }, false],
  resources: [{ value: CHECK, on: "one" }, { value: ENFORCE, on: "other" }, false],
  types: [{ value: CHECK, type: "one" }, { value: ENFORCE, type: "other" }, false],
  inTurn: [
    { value: CHECK, options: { validTo: "2027-01-01T00:00:00Z" } },
    { value: ENFORCE, options: { validFrom: "2027-01-01T00:00:00Z" } },
    false,
  ],
};

it("finds 84 colliding pairs of packs among many, and none beside them", () => {
  const stack = newStack();
  const expected: string[] = [];
  for (let round = 0; round < 28; round += 1) {
    for (const [kind, [one, other, collides]] of Object.entries(KINDS)) {
      const pair = `${kind}_${round}`;
      for (const [side, { value = "", on = "", type = "", options }] of [
        ["a", one],
        ["b", other],
      ] as const) {
        const pack = new PolicyPack(stack, `${pair}_${side}`, { title: pair });
        pack.addSetting(new PolicyType<string>({ uri: `tmod:@acme/ops#/policy/types/${pair}${type}` }), value, options);
        pack.attachTo(`${pair}_${on}`, { name: `${pair}_${side}_to` });
      }
      if (collides) expected.push(pair);
    }
  }
  expect(expected).toHaveLength(84);
  expect(collisionsIn(() => Testing.synth(stack, true)).sort()).toEqual(expected.sort());
});

/** The pairs that an error names, each by what its two packs have in common. */
function collisionsIn(synth: () => unknown): string[] {
  try {
    synth();
    return [];
  } catch (error) {
    const told = (error as Error).message.matchAll(
      /of stack\/(\w+)_a and ".*?" of stack\/(\w+)_b have one precedence/g,
    );
    return [...told].map(([, one, other]) => (one === other ? String(one) : `${one} and ${other}`));
  }
}

type Setting = StackRecord["settings"][number];

/** A pack with one setting. The folder `f0` holds `f1`, which holds `f2`; `x` lies beside them. */
interface Declared {
  readonly type: number;
  readonly value: string | undefined;
  readonly precedence: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly on: readonly string[];
}

const PLACES = ["f0", "f1", "f2", "x"];
const time = (year: number): string => `${2030 + year}-01-01T00:00:00.000Z`;

const declared: fc.Arbitrary<Declared> = fc.record({
  type: fc.integer({ min: 0, max: 1 }),
  value: fc.constantFrom("Skip", CHECK, ENFORCE, undefined),
  precedence: fc.constantFrom("REQUIRED", "RECOMMENDED"),
  from: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  to: fc.option(
    fc.integer({ min: 4, max: 6 }).map((year) => year - 2),
    { nil: undefined },
  ),
  on: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 3 }),
});

function recordOf(packs: readonly Declared[]): StackRecord {
  const address = (index: number): string => `turbot_policy_pack.p${index}`;
  return {
    ...{ version: 1, stack: "s", workspace: "", terraformJson: "" },
    packs: packs.map((_, index) => ({ address: address(index), path: `s/p${index}`, title: "", akas: [] })),
    settings: packs.map(({ type, value, precedence, from, to }, index): Setting => ({
      ...{ address: `turbot_policy_setting.p${index}`, path: `s/p${index}`, pack: address(index) },
      ...{ type: { uri: `tmod:@acme/ops#/policy/types/t${type}` }, isCalculated: false, precedence },
      ...(value !== undefined && { value }),
      ...(from !== undefined && { validFrom: time(from) }),
      ...(to !== undefined && { validTo: time(to) }),
    })),
    attachments: packs.flatMap(({ on }, index) =>
      on.map((resource) => ({
        ...{ address: `turbot_policy_pack_attachment.p${index}_${resource}`, path: `s/p${index}` },
        ...{ pack: address(index), resource },
      })),
    ),
    folders: ["f0", "f1", "f2"].map((aka, index) => ({
      ...{ address: `turbot_folder.${aka}`, title: aka, akas: [aka] },
      parent: index === 0 ? "tmod:@turbot/turbot#/" : `\${turbot_folder.f${index - 1}.id}`,
    })),
  };
}

/** What must be told of two packs, worked out pair by pair, year by year, and place by place. */
function oracle(packs: readonly Declared[]): { errors: string[]; warnings: string[] } {
  const [errors, warnings] = [[] as string[], [] as string[]];
  const isIn = ({ from = -1, to = 99 }: Declared, year: number): boolean => from <= year && year < to;
  const everIn = (one: Declared, other: Declared): boolean =>
    Array.from({ length: 9 }, (_, index) => index - 1).some((year) => isIn(one, year) && isIn(other, year));
  packs.forEach((one, i) => {
    packs.forEach((other, j) => {
      if (i === j || one.type !== other.type || !everIn(one, other)) return;
      if (one.value === other.value && one.value !== undefined) return;
      for (const above of one.on) {
        for (const below of other.on) {
          const pair = `p${i} p${j}`;
          if (above === below && i < j && one.precedence === other.precedence) errors.push(pair);
          if (above !== below && above !== "x" && below !== "x" && above < below) {
            const winner = one.precedence === "REQUIRED" && other.precedence === "RECOMMENDED" ? pair : `p${j} p${i}`;
            warnings.push(`${winner} on ${below}`);
          }
        }
      }
    });
  });
  return { errors: errors.sort(), warnings: warnings.sort() };
}

it("tells of the pairs that collide, and of no others, whatever packs there are", () => {
  const property = fc.property(fc.array(declared, { maxLength: 6 }), (packs) => {
    const { errors, warnings } = judge([recordOf(packs)]);
    const pairs = errors.map((message) => {
      const names = [...message.matchAll(/of s\/(p\d+)/g)].map(([, name]) => String(name));
      return names.sort().join(" ");
    });
    const layered = warnings.map(([, message]) => {
      const [, winner, loser, on] = /of s\/(p\d+) wins over .*? of s\/(p\d+) for .*? on (\w+)\./.exec(message) ?? [];
      return `${winner} ${loser} on ${on}`;
    });
    expect({ errors: pairs.sort(), warnings: layered.sort() }).toEqual(oracle(packs));
  });
  holds(property);
});

it("finds them on folders of another stack, by AKA, by reference and by override", () => {
  const app = newApp();
  const network = newStack({}, app, "network");
  const dev = new Folder(network, "dev", { title: "Dev", parent: "tmod:@turbot/turbot#/", akas: ["dev"] });
  const bare = new Folder(network, "bare", { title: "Bare", parent: dev.id });
  const stack = newStack({}, app, "stack");
  new Folder(stack, "bare", { title: "Another", parent: "tmod:@turbot/turbot#/" });
  const add = (id: string, value: string, on: string, override?: string): void => {
    const pack = new PolicyPack(stack, id, { title: id });
    const type = new PolicyType<string>({ uri: `tmod:@acme/ops#/policy/types/${id.slice(0, -2)}` });
    const setting = pack.addSetting(type, value);
    if (override !== undefined) setting.addOverride("value", override);
    pack.attachTo(on, { name: `${id}_to` });
  };
  add("aka_a", CHECK, "dev");
  add("aka_b", ENFORCE, dev.id);
  add("bare_a", CHECK, bare.id);
  add("bare_b", ENFORCE, bare.id);
  add("override_a", CHECK, "prod");
  add("override_b", ENFORCE, "prod", CHECK);
  add("late_a", CHECK, "prod");
  add("late_b", CHECK, "prod", ENFORCE);
  expect(collisionsIn(() => app.synth()).sort()).toEqual(["aka", "bare", "late"]);
});
