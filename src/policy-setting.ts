import type { PolicySettingConfig } from "@cdktf/provider-turbot/lib/policy-setting";
import { Token } from "cdktf";
import { CalculatedPolicy } from "./calculated-policy/calculated-policy";
import { endsBeforeItBegins, unknownPrecedence, type Place } from "./errors";
import type { AnyPolicyType, PolicyValue } from "./policy-type";
import { noValue, unfitValue, unlistedValue } from "./policy-values/errors";
import { readAlike } from "./policy-values/member-name";
import { mismatch } from "./policy-values/mismatch";
import type { AcceptedConflict } from "./stack/setting-metadata";
import { terraformText } from "./text/terraform-text";
import { givenText, optionalText } from "./text/text-props";
import { timestamp } from "./text/timestamp";
import { valueText } from "./text/yaml-text";
import { Unlisted } from "./unlisted";

/** How a setting stands against settings of the same policy type further down in the hierarchy. */
export enum Precedence {
  /** The setting holds; those below cannot differ. */
  REQUIRED = "REQUIRED",
  /** The setting is a default that those below can replace. */
  RECOMMENDED = "RECOMMENDED",
}

/**
 * What a policy setting can take: a value of the policy's type, a calculated policy, or an `unlisted("…")` value. In a
 * list of words, each item can be unlisted.
 */
export type SettingValue<V extends PolicyValue> = V | WithUnlistedItems<V> | MapValue<V> | CalculatedPolicy | Unlisted;

/** A list of words in which each can be unlisted; nothing for values of any other type. */
export type WithUnlistedItems<V> = V extends readonly (infer Item)[]
  ? [Item] extends [string]
    ? readonly (Item | Unlisted)[]
    : never
  : never;

/** For a policy that takes any map: a value of an interface as well, which TypeScript takes for no `Record`. */
type MapValue<V> =
  Readonly<Record<string, unknown>> extends V ? object & { readonly [Symbol.iterator]?: never } : never;

/** What else can be said of a policy setting. */
export interface SettingOptions {
  /**
   * The setting's name in its Terraform address, for a state that already has another one.
   *
   * @default - mod and policy type in snake case, after the pack's name if that is not `main`
   */
  readonly name?: string;
  /**
   * Free text beside the setting, for example the controls of a benchmark that it answers.
   *
   * @default - none
   */
  readonly note?: string;
  /**
   * Whether settings below can differ.
   *
   * @default - the provider's: required
   */
  readonly precedence?: Precedence;
  /**
   * From when the setting holds: a Date, or ISO 8601 text with a time and a zone.
   *
   * @default - at once
   */
  readonly validFrom?: Date | string;
  /**
   * Until when the setting holds: a Date, or ISO 8601 text with a time and a zone.
   *
   * @default - for ever
   */
  readonly validTo?: Date | string;
  /**
   * A PGP public key, in base64, or `keybase:<user>`: the provider then keeps a secret value encrypted in the state.
   *
   * @default - none
   */
  readonly pgpKey?: string;
  /**
   * Whether the app can make exceptions from the policy for single resources.
   *
   * @default "allowed"
   */
  readonly exceptions?: "allowed" | "forbidden";
  /**
   * Conflicts with other packs that are accepted, each by the other pack and with the reason.
   *
   * @default - none
   */
  readonly accept?: readonly AcceptedConflict[];
}

/**
 * The arguments of a `turbot_policy_setting`, but for the resource that it belongs to.
 *
 * @throws PolicyPackError if the value or an option is wrong
 */
export function settingArguments(
  type: AnyPolicyType,
  value: SettingValue<PolicyValue>,
  options: SettingOptions,
  at: Place,
): Omit<PolicySettingConfig, "resource"> {
  return {
    type: type.uri,
    ...valueArguments(type, value, at),
    note: optionalText("note", options.note, at),
    precedence: precedence(options.precedence, at),
    ...validity(options, at),
    pgpKey: givenText("pgpKey", options.pgpKey, at),
  };
}

function valueArguments(
  type: AnyPolicyType,
  value: SettingValue<PolicyValue>,
  at: Place,
): Pick<PolicySettingConfig, "value" | "template" | "templateInput"> {
  if (value instanceof CalculatedPolicy) {
    const { templateText, templateInput } = value;
    return {
      template: terraformText(templateText),
      ...(templateInput !== undefined && { templateInput: terraformText(templateInput) }),
    };
  }
  const plain = plainValue(value);
  const isBlank = typeof plain === "string" && plain.trim() === "";
  if (plain === undefined || plain === null || isBlank) throw noValue(type.path, plain, at);
  assertTaken(type, value, at);
  return { value: terraformText(valueText(plain)) };
}

/** A value, or an item of a list, without the `unlisted` around it. */
function plainValue(value: unknown): unknown {
  if (value instanceof Unlisted) return value.value;
  return Array.isArray(value) && value.some((item) => item instanceof Unlisted) ? value.map(plainValue) : value;
}

function assertTaken(type: AnyPolicyType, value: unknown, at: Place): void {
  if (value instanceof Unlisted) assertNotRespelt(type.path, type.values, value, "value", at);
  if (Array.isArray(value))
    value.forEach((item, index) => {
      if (item instanceof Unlisted) assertNotRespelt(type.path, type.items, item, `value[${index}]`, at);
    });
  const found = mismatch(type, value, (part) => part instanceof Unlisted || Token.isUnresolved(part));
  if (found?.words) throw unlistedValue(`value${found.at}`, type.path, found.got, found.words, found.near, at);
  if (found) throw unfitValue(`value${found.at}`, type.path, found, at);
}

/** What differs from a known word in its spelling alone is a slip, whatever is said of it. */
function assertNotRespelt(
  policy: string,
  words: readonly string[] = [],
  { value }: Unlisted,
  prop: string,
  at: Place,
): void {
  if (Token.isUnresolved(value) || words.includes(value)) return;
  const meant = words.find((word) => readAlike(word, value));
  if (meant !== undefined) throw unlistedValue(prop, policy, value, words, meant, at);
}

function precedence(given: Precedence | undefined, at: Place): Precedence | undefined {
  const known = Object.values(Precedence);
  if (given !== undefined && !known.includes(given) && !Token.isUnresolved(given))
    throw unknownPrecedence(given, known, at);
  return given;
}

function validity(
  { validFrom, validTo }: SettingOptions,
  at: Place,
): Pick<PolicySettingConfig, "validFromTimestamp" | "validToTimestamp"> {
  const from = validFrom === undefined ? undefined : timestamp("validFrom", validFrom, at);
  const to = validTo === undefined ? undefined : timestamp("validTo", validTo, at);
  const areKnown = from !== undefined && to !== undefined && !Token.isUnresolved(from + to);
  if (areKnown && to <= from) throw endsBeforeItBegins(from, to, at);
  return { validFromTimestamp: from, validToTimestamp: to };
}
