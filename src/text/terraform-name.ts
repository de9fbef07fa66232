import type { Place } from "../errors";
import { badTerraformName } from "./errors";

/**
 * A name that can stand in a Terraform address (`turbot_policy_setting.<name>`).
 *
 * @throws PolicyPackError if it cannot; CDKTF does not look
 * @see https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers
 */
export function terraformName(prop: string, name: string, at: Place): string {
  if (typeof name !== "string" || !TERRAFORM_NAME.test(name)) throw badTerraformName(prop, name, at);
  return name;
}

/** The name that follows from an AKA or id: its letters and digits, in lower case, joined by underscores. */
export function nameFrom(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return /^[a-z]/.test(words) ? words : `_${words}`;
}

const TERRAFORM_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
