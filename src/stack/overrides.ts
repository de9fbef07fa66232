import { TerraformStack, type TerraformResource } from "cdktf";

/** The arguments of a resource, by their names in Terraform. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * The arguments that overrides of a resource, or of its stack, lay over what it was made with; undefined for the many
 * that have none.
 */
export function overridesOf(resource: TerraformResource): Arguments | undefined {
  const { resource: ofStack } = overrides(TerraformStack.of(resource)) as { resource?: Record<string, unknown> };
  const ofType = ofStack?.[resource.terraformResourceType] as Record<string, unknown> | undefined;
  const all = { ...overrides(resource), ...(ofType?.[resource.friendlyUniqueId] as Arguments | undefined) };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** CDKTF keeps them to itself, and the way to the merged arguments takes as long as all else of a synthesis. */
const overrides = (element: object): Arguments => (element as { readonly rawOverrides?: Arguments }).rawOverrides ?? {};
