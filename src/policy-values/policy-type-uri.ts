import { badPolicyTypeUri } from "./errors";

/** What a policy type's URI, `tmod:@<scope>/<mod>#/policy/types/<name>`, says. */
export interface PolicyTypeUri {
  /** The mod's full name, for example `@turbot/aws-iam`. */
  readonly mod: string;
  /** Who publishes the mod, for example `turbot`. */
  readonly scope: string;
  /** The mod's name in its scope, for example `aws-iam`. */
  readonly modName: string;
  /** The policy type's name in its mod, for example `userApproved`. */
  readonly name: string;
}

/**
 * The parts of a policy type's URI.
 *
 * @throws PolicyPackError if the text is not such a URI
 */
export function policyTypeUri(uri: string): PolicyTypeUri {
  const [, mod, scope, modName, name] = POLICY_TYPE_URI.exec(uri) ?? [];
  if (mod === undefined || scope === undefined || modName === undefined || name === undefined)
    throw badPolicyTypeUri(uri);
  return { mod, scope, modName, name };
}

/** True for the URI of a policy type. */
export const isPolicyTypeUri = (uri: string): boolean => POLICY_TYPE_URI.test(uri);

const POLICY_TYPE_URI = /^tmod:(@([A-Za-z\d][\w.-]*)\/([A-Za-z][\w.-]*))#\/policy\/types\/([A-Za-z]\w*)$/;
