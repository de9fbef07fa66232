/** The provider's address as a Terraform configuration writes it. */
export const SOURCE = "turbot/turbot";

/** The provider's address as Terraform's own JSON writes it. */
export const ADDRESS = `registry.terraform.io/${SOURCE}`;

/**
 * The versions of the provider that a synthesized configuration accepts.
 * A constraint and not the exact version of the schema: which version runs is the user's choice, held by their
 * lock file. Policy packs exist since 1.11.0.
 */
export const VERSION_CONSTRAINT = ">= 1.11.0";
