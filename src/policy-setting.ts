import type { PolicySettingConfig } from "@cdktf/provider-turbot/lib/policy-setting";
import { Token } from "cdktf";
import { CalculatedPolicy } from "./calculated-policy/calculated-policy";
import { endsBeforeItBegins, unknownPrecedence, type Place } from "./errors";
import type { PolicyType, PolicyValue } from "./policy-type";
import { noValue, unlistedValue } from "./policy-values/errors";
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

/** What a policy setting can take: a value of the policy's type, a calculated policy, or an `unlisted("…")` value. */
export type SettingValue<V extends PolicyValue> = V | CalculatedPolicy | Unlisted;

/** What else can be said of a policy setting. */
export interface SettingOptions {
  /**
   * The setting's name in its Terraform address, where a state has another one already.
   *
   * @default - mod and policy type in snake case, after the pack's name where that is not `main`
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
}

/**
 * The arguments of a `turbot_policy_setting`, but for the resource that it belongs to.
 *
 * @throws PolicyPackError where the value or an option is wrong
 */
export function settingArguments<V extends PolicyValue>(
  type: PolicyType<V>,
  value: SettingValue<V>,
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

function valueArguments<V extends PolicyValue>(
  type: PolicyType<V>,
  value: SettingValue<V>,
  at: Place,
): Pick<PolicySettingConfig, "value" | "template" | "templateInput"> {
  if (value instanceof CalculatedPolicy) {
    return { template: terraformText(value.templateText), templateInput: terraformText(value.templateInput) };
  }
  const plain: unknown = value instanceof Unlisted ? value.value : value;
  if (plain === undefined || plain === null || plain === "") throw noValue(type.path, plain, at);
  if (!Token.isUnresolved(plain)) assertListed(type, value, plain, at);
  return { value: terraformText(valueText(plain)) };
}

function assertListed<V extends PolicyValue>(type: PolicyType<V>, value: unknown, plain: unknown, at: Place): void {
  if (type.lists(plain)) return;
  const meant = value instanceof Unlisted ? type.respelt(plain) : type.nearest(plain);
  if (value instanceof Unlisted && meant === undefined) return;
  throw unlistedValue(type.path, plain, type.values ?? [], meant, at);
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
