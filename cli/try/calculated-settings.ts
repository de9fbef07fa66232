import { parse } from "yaml";
import { CalculatedPolicy, type PackRecord, type SettingRecord } from "../../src";
import { plainText } from "../../src/tooling";
import { recordOf } from "../synthesis/records";
import type { SynthesizedStack } from "../synthesis/stacks";

/** A calculated policy of a stack, ready to be run. */
export interface CalculatedSetting {
  readonly pack: PackRecord;
  readonly setting: SettingRecord;
  readonly policy: CalculatedPolicy;
}

/**
 * The calculated policies of a stack's pack, from the Terraform JSON: exactly what the workspace would get.
 *
 * @param pack - the pack's title, its construct path, or an AKA; undefined for a stack with one pack
 * @throws Error if there is no such pack, or it has no calculated policy that is known before an apply
 */
export function calculatedSettings(stack: SynthesizedStack, pack: string | undefined): CalculatedSetting[] {
  const { packs, settings } = recordOf(stack);
  const chosen = packs.filter((one) => pack === undefined || [one.title, one.path, ...one.akas].includes(pack));
  const [only, ...others] = chosen;
  if (only === undefined || others.length > 0) throw noSuchPack(pack, packs);
  const found = settings
    .filter((setting) => setting.pack === only.address && setting.isCalculated)
    .map((setting) => ({ pack: only, setting, policy: policyOf(stack, setting) }));
  if (found.length === 0) throw nothingToTry(only);
  return found;
}

function policyOf({ json }: SynthesizedStack, { address, path }: SettingRecord): CalculatedPolicy {
  const [type = "", name = ""] = address.split(".");
  const block = json.resource?.[type]?.[name];
  const template = textOf(block?.template);
  const input = block?.template_input === undefined ? "" : textOf(block.template_input);
  if (template === undefined || input === undefined) throw knownToTerraform(path);
  const queries: unknown = input === "" ? [] : parse(input);
  return CalculatedPolicy.fromText({ queries: [queries].flat().map(String), template });
}

const textOf = (json: unknown): string | undefined => (typeof json === "string" ? plainText(json) : undefined);

const noSuchPack = (pack: string | undefined, packs: readonly PackRecord[]): Error =>
  new Error(
    `The pack must be one of ${packs.map(({ path }) => path).join(", ")}, got: ${pack ?? "none"}. ` +
      "Name it by its path, its title or an AKA.",
  );

const nothingToTry = ({ path }: PackRecord): Error =>
  new Error(`The pack must have a calculated policy, got: ${path}, which has none. policy-packs impact is for values.`);

const knownToTerraform = (path: string): Error =>
  new Error(
    `The texts of a calculated policy must be known before an apply, got: a Terraform expression (at ${path}).`,
  );
