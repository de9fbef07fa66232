import { parse } from "yaml";
import type { CalculatedResults } from "../../src";
import { policyTypeUri } from "../../src/tooling";
import { findPolicyType } from "../catalog/catalog";
import { hubAddress } from "../catalog/names";
import { entryId } from "./catalog-page";
import { valueView, type ValueView } from "./values";

/** The arguments of a `turbot_policy_setting` in Terraform JSON that pages show. */
export interface SettingArguments {
  readonly type: string;
  readonly value?: string;
  readonly template?: string;
  readonly template_input?: string;
  readonly note?: string;
  readonly precedence?: string;
}

/** A setting of a pack, as its page shows it. */
export interface SettingView {
  readonly uri: string;
  /** The path in Guardrails' console, or the policy type's name if it is not known. */
  readonly path: string;
  /** The mods that must be installed: the policy type's own, and those that its queries name. */
  readonly mods: readonly string[];
  readonly hub: string | undefined;
  /** The entry in the page of the catalog; undefined if the catalog does not list the type. */
  readonly entry: string | undefined;
  readonly note: string | undefined;
  readonly precedence: string | undefined;
  /** What is set; undefined if it is worked out for each resource. */
  readonly set: ValueView | undefined;
  /** The items of what is set, if that is a list. */
  readonly items: readonly string[];
  /** What the policy can be set to, if that is a closed list. */
  readonly values: readonly ValueView[];
  readonly calculation: Calculation | undefined;
}

/** How Guardrails works out the value for a resource. */
export interface Calculation {
  /** In the order in which they run. */
  readonly queries: readonly TextFile[];
  readonly template: TextFile;
  /** The words that it can give; empty if they are not known. */
  readonly results: readonly ValueView[];
  /** True if these are all. */
  readonly areAll: boolean;
  /** What it gives for a resource of which nothing is discovered yet; undefined if that cannot be told. */
  readonly withNothingKnown: string | undefined;
}

/** A text, and the file that it comes from or what it is. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * What a page shows of a setting.
 *
 * @param setting - as Terraform JSON has it
 * @param files - the files of the pack, by which queries and templates are called
 * @param calculated - what the setting can give if it is calculated
 */
export function settingView(
  setting: SettingArguments,
  files: readonly TextFile[],
  calculated?: CalculatedResults,
): SettingView {
  const { type: uri, value, note, precedence } = setting;
  const { mod, name } = policyTypeUri(uri);
  const known = findPolicyType(uri);
  const set = value === undefined ? undefined : valueView(asWritten(value));
  const values = (known?.values ?? []).map(valueView);
  const worksOut = calculation(setting, files, calculated);
  const isListed = set === undefined || values.length === 0 || values.some((listed) => listed.value === set.value);
  return {
    uri,
    path: known?.path ?? name,
    mods: [...new Set([mod, ...modsOf(worksOut?.queries ?? [])])],
    hub: hubAddress(uri),
    entry: known && entryId(uri),
    note: note && asWritten(note),
    precedence,
    set,
    items: set === undefined ? [] : itemsOf(set.value),
    values: isListed ? values : [...values, set],
    calculation: worksOut,
  };
}

function calculation(
  { template, template_input: input }: SettingArguments,
  files: readonly TextFile[],
  { results, areAll, withNothingKnown }: CalculatedResults = { results: [], areAll: false },
): Calculation | undefined {
  if (template === undefined) return undefined;
  // What stands before the text of a file are the constants.
  const named = (text: string, otherwise: string): TextFile => ({
    name: files.find((file) => text.endsWith(file.text))?.name ?? otherwise,
    text,
  });
  return {
    queries: (input === undefined ? [] : queriesOf(asWritten(input))).map((query, index) =>
      named(query, `Query ${index + 1}`),
    ),
    template: named(asWritten(template), "Template"),
    results: results.map(valueView),
    areAll,
    withNothingKnown,
  };
}

/** The items of a list that is written as YAML, each as text; none of any other value. */
function itemsOf(value: string): string[] {
  try {
    const list: unknown = parse(value, { logLevel: "error" });
    if (!Array.isArray(list)) return [];
    return list.map((item) => (typeof item === "string" ? item : JSON.stringify(item)));
  } catch {
    return [];
  }
}

/** The mods whose types or resources the queries name, except the one in every workspace. */
function modsOf(queries: readonly TextFile[]): string[] {
  const named = queries.flatMap(({ text }) => text.match(/(?<=tmod:)@[\w.-]+\/[\w.-]+(?=#)/g) ?? []);
  return named.filter((mod) => mod !== "@turbot/turbot");
}

/** The provider reads the input as YAML, and takes it for one query if it is none. */
function queriesOf(input: string): readonly string[] {
  try {
    const queries: unknown = parse(input, { logLevel: "error" });
    if (Array.isArray(queries)) return queries.map(String);
    return [typeof queries === "string" ? queries : input];
  } catch {
    return [input];
  }
}

/** Text of Terraform JSON as it arrives: what would open an expression is doubled there. */
const asWritten = (text: string): string => text.replace(/([$%])\1\{/g, "$1{");
