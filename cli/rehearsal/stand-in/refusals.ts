/**
 * What a workspace, or the provider on its behalf, refuses. Terraform shows the message as the error of the resource.
 *
 * The words are those of the real provider if they are known, so that what is learnt from a rehearsal holds later.
 */
export class Refusal extends Error {
  public override readonly name = "Refusal";
}

/** The keys are wrong, or the workspace is not theirs. */
export const notAuthorised = (workspace: string): Refusal =>
  new Refusal(
    `authorisation failed for workspace '${workspace}'. Check the workspace, access key and secret key: ` +
      "the provider's arguments, its profile, or TURBOT_WORKSPACE, TURBOT_ACCESS_KEY and TURBOT_SECRET_KEY",
  );

/** No credentials are given at all. */
export const noCredentials = (): Refusal =>
  new Refusal(
    "failed to get credentials. Set TURBOT_WORKSPACE, TURBOT_ACCESS_KEY and TURBOT_SECRET_KEY, or a profile of the " +
      "credentials file",
  );

/** The workspace does not answer. */
export const unreachable = (workspace: string): Refusal =>
  new Refusal(`Post "https://${workspace}/api/latest/graphql": dial tcp: lookup ${workspace}: no such host`);

/** A resource that is not there, by id or AKA. */
export const notFound = (idOrAka: string): Refusal => new Refusal(`Not Found: ${idOrAka}`);

/** A policy type that the workspace does not know. */
export const policyTypeNotFound = (uri: string): Refusal =>
  new Refusal(`policy type ${uri} not found. Is the mod installed?`);

/** A value that its place does not take. */
export const invalidData = (place: string, value: unknown): Refusal =>
  new Refusal(`data validation failed: ${place} does not take ${JSON.stringify(value)}`);

/** A name that another resource of the workspace has. */
export const akaInUse = (aka: string, owner: string): Refusal =>
  new Refusal(`data validation failed: AKA ${aka} is in use by resource ${owner}`);

/** A resource has a setting of the policy type already. */
export const settingExists = (uri: string, resource: string, id: string): Refusal =>
  new Refusal(
    `a setting for policy type: '${uri}', resource: '${resource}' already exists ( id: ${id} ). To manage this ` +
      "setting using Terraform, import the setting using command 'terraform import <resource_address> <id>'",
  );

/** A pack is attached to the resource already. */
export const attachmentExists = (id: string): Refusal => new Refusal(`attachment ${id} already exists`);

/** A pack cannot go while it is attached. */
export const packAttached = (pack: string, resources: readonly string[]): Refusal =>
  new Refusal(`policy pack ${pack} is attached to ${resources.join(", ")}. Detach it before you delete it`);
