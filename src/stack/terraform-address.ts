import { TerraformDataSource, TerraformElement, TerraformResource } from "cdktf";
import type { IConstruct } from "constructs";

/**
 * The address of what a construct adds to the Terraform configuration of its stack: of a resource
 * (`turbot_policy_pack.main`), a data source, a variable, an output, a local value or a module.
 *
 * @returns the address, or undefined for what has none of its own
 */
export function terraformAddress(construct: IConstruct): string | undefined {
  if (TerraformResource.isTerraformResource(construct)) {
    return `${construct.terraformResourceType}.${construct.friendlyUniqueId}`;
  }
  if (TerraformDataSource.isTerraformDataSource(construct)) {
    return `data.${construct.terraformResourceType}.${construct.friendlyUniqueId}`;
  }
  if (!TerraformElement.isTerraformElement(construct)) return undefined;
  // CDKTF cannot tell these apart but by what they emit.
  const [block] = Object.keys(construct.toTerraform() as object);
  const prefix = block === undefined ? undefined : PREFIXES.get(block);
  return prefix && `${prefix}.${construct.friendlyUniqueId}`;
}

/** What addresses begin with, by the block of Terraform's JSON. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["variable", "var"],
  ["output", "output"],
  ["locals", "local"],
  ["module", "module"],
  // A data source to Terraform, but not to CDKTF.
  ["data", "data.terraform_remote_state"],
]);
