import { closest } from "fastest-levenshtein";
import { PolicyType } from "../../src";
import { effectOf, policyTypeUri } from "../../src/tooling";
import { readCatalog, type CatalogEntry } from "../catalog/catalog";
import { memberNames, modFile, policyTypeNames } from "../catalog/names";

/** A policy type that a new pack sets, and what the generated code calls it. */
export interface PolicyChoice {
  readonly uri: string;
  /** `aws-s3`, the module below `policy-types`. */
  readonly module: string;
  /** `bucketVersioning` */
  readonly constant: string;
  /** `aws_s3_bucket_versioning`, the setting's name in Terraform. */
  readonly terraformName: string;
  /** `AWS > S3 > Bucket > Versioning` */
  readonly path: string;
  /** The enum of its values, and the value that the pack begins with; undefined for the result of an approval. */
  readonly mode?: { readonly enum: string; readonly member: string; readonly value: string };
}

/**
 * The policy type of a mode that a new pack takes as a prop.
 *
 * @param name - `<mod>/<policy type>`, for example `aws-s3/bucketVersioning`
 * @throws if the catalog has no such policy type, or it takes no mode
 */
export function modePolicy(name: string): PolicyChoice {
  const entry = findEntry("--policy", name);
  if (entry.values !== undefined) return choiceOf(entry);
  throw new Error(
    `'--policy' must name a policy whose values are modes, got: ${name}, of kind ${entry.kind}. ` +
      "Leave it out, and add the setting to the pack by hand.",
  );
}

/**
 * The policy type that a new pack calculates.
 *
 * @param name - `<mod>/<policy type>`, for example `aws-s3/bucketApprovedCustom`
 * @throws if the catalog has no such policy type, or it takes neither a mode nor the result of an approval
 */
export function calculatedPolicy(name: string): PolicyChoice {
  const entry = findEntry("--calculated", name);
  if (entry.values !== undefined || entry.kind === "result") return choiceOf(entry);
  throw new Error(
    `'--calculated' must name a policy whose values are modes, or an approval, got: ${name}, of kind ${entry.kind}. ` +
      "Leave it out, and add the calculated policy to the pack by hand.",
  );
}

function findEntry(option: string, name: string): CatalogEntry {
  const byName = new Map(readCatalog().map((entry) => [nameOf(entry), entry]));
  const entry = byName.get(name);
  if (entry !== undefined) return entry;
  throw new Error(
    `'${option}' must be <mod>/<policy type> as the catalog has it, got: ${name}. ` +
      `Did you mean ${closest(name, [...byName.keys()])}?`,
  );
}

const nameOf = ({ uri }: CatalogEntry): string => `${moduleOf(uri)}/${policyTypeUri(uri).name}`;

const moduleOf = (uri: string): string => modFile(policyTypeUri(uri).mod).replace(/\.ts$/, "");

function choiceOf({ uri, path, values }: CatalogEntry): PolicyChoice {
  const names = policyTypeNames(uri);
  const { terraformName } = new PolicyType({ uri });
  const choice = { uri, module: moduleOf(uri), constant: names.constant, terraformName, path: path ?? uri };
  if (values === undefined) return choice;
  // A pack begins with a mode that only looks.
  const value = values.find((mode) => mode.startsWith("Check")) ?? values.find((mode) => !effectOf(mode).acts) ?? "";
  return { ...choice, mode: { enum: names.enum, member: memberNames(values).get(value) ?? "", value } };
}
