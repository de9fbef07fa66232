/** What a policy pack is; its settings are added to it. */
export interface PolicyPackProps {
  /** The title in Guardrails' console. */
  readonly title: string;
  /**
   * What the pack is for, in a sentence.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * Names by which the workspace knows the pack. Each is unique in the workspace.
   *
   * @default - none
   */
  readonly akas?: readonly string[];
  /**
   * The resource that the pack belongs to, by AKA or id: it can be attached there and below.
   *
   * @default - the provider's: the workspace's root, `tmod:@turbot/turbot#/`
   */
  readonly parent?: string;
  /**
   * A filter that attaches the pack to all resources it finds, in Guardrails' filter words.
   *
   * @default - none
   */
  readonly filter?: string;
  /**
   * Tags of the pack. They need version 1.13.0 of the provider, which the stack then asks for.
   *
   * @default - none
   */
  readonly tags?: Readonly<Record<string, string>>;
}

/** What the user of a pack gives over what the pack says of itself. */
export type PolicyPackOverrides = Partial<PolicyPackProps>;

/**
 * What a pack says of itself, with what its user gives over it. A class that extends `PolicyPack` hands its props
 * through this, so that it can be used twice in one workspace, with other AKAs.
 *
 * @param given - the props of the pack's class; those that are no {@link PolicyPackProps} are left out
 * @param own - what holds if the user gives nothing
 */
export function packProps(given: PolicyPackOverrides, own: PolicyPackProps): PolicyPackProps {
  const { title, description, akas, parent, filter, tags } = given;
  const overrides = Object.entries({ title, description, akas, parent, filter, tags });
  return { ...own, ...Object.fromEntries(overrides.filter(([, value]) => value !== undefined)) };
}
