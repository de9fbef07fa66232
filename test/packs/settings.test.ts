import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packSource } from "../../cli/site/pack-source";
import { newStack, resources, type Json } from "../synth";
import { SHIPPED } from "./shipped";
import { TABLES } from "./tables";
import { CALCULATED, type PackTable } from "./tables/table";
import { VERDICTS } from "./verdicts";

/** Packs whose own tests say what they set. */
const ON_THEIR_OWN = [
  "aws/iam/enforce-mfa-is-enabled-for-users",
  "aws/s3/enforce-versioning-by-environment",
  "aws/vpc/enforce-admin-ports-are-not-public",
];

it("every pack has a table of its settings", () => {
  const tables = [...ON_THEIR_OWN, ...TABLES.map(({ folder }) => folder)];
  expect(tables.sort()).toEqual(SHIPPED.map(({ folder }) => folder));
});

it("every prop of a pack is in its table, or in its verdicts", () => {
  const untold = TABLES.flatMap(({ folder, modes, given = [] }) => {
    const judged = VERDICTS.filter((verdicts) => verdicts.folder === folder).map(({ props = {} }) => props);
    const told = new Set([modes, ...given.map(([props]) => props), ...judged].flatMap(Object.keys));
    return propsOf(folder).flatMap((name) => (told.has(name) ? [] : [`${folder}: ${name}`]));
  });
  expect(untold).toEqual([]);
});

describe.each(TABLES.map((table) => [table.folder, table] as const))("the pack %s", (_, table) => {
  const modes = Object.entries(table.modes).flatMap(([prop, values]) =>
    Object.values(values).map((value) => [prop, value] as const),
  );

  it.each(modes)("sets what its %s says: %s", (prop, value) => {
    expect(settingsOf(table, { ...firstModes(table), [prop]: value })).toEqual(
      expected({ ...firstModes(table), [prop]: value }, table.settings),
    );
  });

  it("sets what its other props say", () => {
    for (const [props, settings] of table.given ?? []) {
      expect(settingsOf(table, { ...firstModes(table), ...props })).toEqual(
        expected(firstModes(table), { ...table.settings, ...settings }),
      );
    }
  });

  it("notes the controls that its settings answer, and nothing else", () => {
    const notes = Object.entries<Json>(made(table, {})).flatMap(([name, { note }]) => (note ? [[name, note]] : []));
    expect(Object.fromEntries(notes)).toEqual(table.notes ?? {});
  });
});

/** The props of a pack beside those that every pack has. */
const propsOf = (folder: string): string[] => {
  const code = readFileSync(join(__dirname, "../../src/packs", folder, "index.ts"), "utf8");
  const pack = SHIPPED.find((shipped) => shipped.folder === folder);
  const { choices } = packSource(code, pack?.className ?? "");
  if (choices.length === 0) throw new Error(`${folder} has no props.`);
  return choices.map(({ name }) => name);
};

const made = ({ folder }: PackTable, props: object): Json => {
  const pack = SHIPPED.find((shipped) => shipped.folder === folder);
  if (pack === undefined) throw new Error(`There is no pack ${folder}.`);
  return resources(pack.make(newStack(), "main", props), "turbot_policy_setting");
};

/** The settings with their values as they are sent. */
const settingsOf = (table: PackTable, props: object): object =>
  Object.fromEntries(Object.entries<Json>(made(table, props)).map(([name, { value }]) => [name, value ?? CALCULATED]));

const expected = (modes: Readonly<Record<string, string>>, settings: PackTable["settings"]): object =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, value.startsWith("$") ? modes[value.slice(1)] : value]),
  );

const firstModes = ({ modes }: PackTable): Record<string, string> =>
  Object.fromEntries(Object.entries(modes).map(([prop, values]) => [prop, Object.values(values)[0] ?? ""]));
