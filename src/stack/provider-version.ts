/** The part of a stack's Terraform configuration that this module reads. */
interface Configuration {
  readonly terraform?: { readonly required_providers?: { readonly turbot?: { version?: string } } };
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
}

/**
 * Raises the version that a configuration requires of the turbot provider to the lowest that has all it uses.
 *
 * Policy packs exist since 1.11.0, their tags since 1.13.0; before 1.13.4 attachments of several packs to one
 * resource were lost without a word. A version that the app itself has overridden stays.
 *
 * @see https://github.com/turbot/terraform-provider-turbot/blob/main/CHANGELOG.md
 */
export function raiseProviderVersion<T>(configuration: T): T {
  const { terraform, resource } = configuration as Configuration;
  const turbot = terraform?.required_providers?.turbot;
  if (turbot?.version !== PACKS) return configuration;

  const packs = Object.values(resource?.turbot_policy_pack ?? {});
  if (resource?.turbot_policy_pack_attachment) turbot.version = ATTACHMENTS;
  else if (packs.some((pack) => pack.tags !== undefined)) turbot.version = TAGS;
  return configuration;
}

const PACKS = ">= 1.11.0";
const TAGS = ">= 1.13.0";
const ATTACHMENTS = ">= 1.13.4";
