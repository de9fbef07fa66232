import { PolicyPack as PolicyPackResource } from "@cdktf/provider-turbot/lib/policy-pack";
import { PolicyPackAttachment } from "@cdktf/provider-turbot/lib/policy-pack-attachment";
import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { AnnotationMetadataEntryType, Token } from "cdktf";
import { Construct } from "constructs";
import { CalculatedPolicy } from "./calculated-policy/calculated-policy";
import { notCalculated } from "./calculated-policy/errors";
import { isStrict } from "./calculated-policy/strict";
import { recognizeCopies } from "./copies";
import { akaTaken, attachedTwice, attachmentWithoutName, notPolicyType, settingTwice } from "./errors";
import { refusePlaceholder } from "./placeholders";
import type { PolicyPackProps } from "./policy-pack-props";
import { PolicyPackStack } from "./policy-pack-stack";
import { settingArguments, type SettingOptions, type SettingValue } from "./policy-setting";
import type { AnyPolicyType, PolicyType, PolicyValue, ValueOf } from "./policy-type";
import { settingNotes } from "./setting-notes";
import { freeId } from "./stack/construct-id";
import { addressTaken } from "./stack/errors";
import { recordCalculated, recordMarks, recordPolicyType } from "./stack/setting-metadata";
import { UniqueKeys } from "./stack/unique-keys";
import { nameFrom, terraformName } from "./text/terraform-name";
import { givenText, optionalText, requiredText, textList, textMap } from "./text/text-props";

/** What else can be said of an attachment. */
export interface AttachmentOptions {
  /**
   * The attachment's name in its Terraform address.
   *
   * @default - derived from the resource's AKA or id, after the pack's name where that is not `main`
   */
  readonly name?: string;
}

/**
 * A policy pack: a named set of policy settings that can be attached to folders, accounts and other resources.
 *
 * It emits a `turbot_policy_pack` and, for each setting, a `turbot_policy_setting` of that pack. It does nothing in a
 * workspace until it is attached.
 *
 * @see https://turbot.com/guardrails/docs/concepts/policy-packs
 */
export class PolicyPack extends Construct {
  /** The pack's Terraform resource, for what CDKTF offers: lifecycle, overrides, import, its id. */
  public readonly resource: PolicyPackResource;

  private readonly values = new Map<string, unknown>();
  private readonly attachments = new Set<string>();

  /**
   * @param scope - a {@link PolicyPackStack}, or a construct in one
   * @param id - the pack's name in its Terraform address, `turbot_policy_pack.<id>`; `main` by convention
   * @param props - title, AKAs and the like
   * @throws PolicyPackError where a prop is wrong, an AKA belongs to another pack of the same workspace, or the
   *   pack stands outside a policy pack stack
   */
  public constructor(scope: Construct, id: string, props: PolicyPackProps) {
    super(scope, freeId(scope, id));
    const { title, description, akas, parent, filter, tags } = props;
    const names = textList("akas", akas, this);
    akas?.forEach((aka) => this.claimAka(aka));
    this.stackName(PolicyPackResource.tfResourceType, id);
    this.resource = new PolicyPackResource(this, "Resource", {
      title: requiredText("title", title, this),
      description: optionalText("description", description, this),
      akas: names,
      parent: givenText("parent", parent, this),
      filter: givenText("filter", filter, this),
      tags: textMap("tags", tags, this),
    });
    this.resource.overrideLogicalId(id);
    refusePlaceholder("title", title, this);
    refusePlaceholder("description", description, this);
  }

  /**
   * Adds a setting to the pack.
   *
   * @param type - the policy type, from `policy-types/<mod>` or made by hand
   * @param value - a value of that type, a calculated policy, or `unlisted("…")`
   * @param options - note, precedence, validity, and the Terraform name
   * @returns the setting's Terraform resource, for what CDKTF offers
   * @throws PolicyPackError where the value is not among the type's, a check of a calculated policy finds something, the
   *   pack has a setting of the type already, or an option is wrong
   */
  public addSetting<T extends AnyPolicyType>(
    type: T,
    value: SettingValue<ValueOf<T>>,
    options: SettingOptions = {},
  ): PolicySetting {
    if (typeof (type as Partial<AnyPolicyType> | undefined)?.terraformName !== "string")
      throw notPolicyType(type, this);
    if (this.values.has(type.uri)) throw settingTwice(type.path, this);
    const config = settingArguments(type, value, options, this);
    const warnings =
      value instanceof CalculatedPolicy ? value.check(type, this.node.path, { isStrict: isStrict(this) }) : [];
    const name = this.stackName(PolicySetting.tfResourceType, options.name ?? this.prefixed(type.terraformName));

    const setting = new PolicySetting(this, `setting-${name}`, { resource: this.resource.id, ...config });
    setting.overrideLogicalId(name);
    recordPolicyType(setting, type);
    const { exceptions, accept } = options;
    assertReasons(accept, this);
    recordMarks(setting, {
      ...(exceptions === "forbidden" && { forbidsExceptions: true }),
      ...(accept && { accepts: accept }),
    });
    if (value instanceof CalculatedPolicy) {
      recordCalculated(setting, { results: value.resultsFor(type), folder: value.folder });
      for (const query of value.queries) refusePlaceholder("queries", query, this);
      refusePlaceholder("template", value.template, this);
    }
    // Not by Annotations, which would add the stack trace of this line, and with it the machine's paths.
    for (const { level, message } of settingNotes(type, value)) setting.node.addMetadata(level, message);
    warnings.forEach((warning) => setting.node.addMetadata(AnnotationMetadataEntryType.WARN, warning));
    this.values.set(type.uri, value);
    return setting;
  }

  /**
   * The calculated policy that the pack sets for a type: what tests evaluate.
   *
   * @throws PolicyPackError where the pack has none
   */
  public calculated<V extends PolicyValue>(type: PolicyType<V>): CalculatedPolicy<V> {
    const value = this.values.get(type.uri);
    if (!(value instanceof CalculatedPolicy)) throw notCalculated(type.path, this);
    return value.for(type);
  }

  /**
   * Attaches the pack to a resource, where its settings then hold, and below it.
   *
   * @param resource - the AKA or id of a folder, account or other resource
   * @param options - the Terraform name, which a resource known only to Terraform needs
   * @returns the attachment's Terraform resource
   * @throws PolicyPackError where the resource is blank or has the pack already
   */
  public attachTo(resource: string, options: AttachmentOptions = {}): PolicyPackAttachment {
    const text = requiredText("resource", resource, this);
    if (this.attachments.has(resource)) throw attachedTwice(resource, this);
    if (options.name === undefined && Token.isUnresolved(resource)) throw attachmentWithoutName(this);
    const name = this.stackName(PolicyPackAttachment.tfResourceType, options.name ?? this.prefixed(nameFrom(resource)));

    const attachment = new PolicyPackAttachment(this, `attachment-${name}`, {
      policyPack: this.resource.id,
      resource: text,
    });
    attachment.overrideLogicalId(name);
    this.attachments.add(resource);
    return attachment;
  }

  /** A pack that is not `main` goes before the names of what belongs to it. */
  private prefixed(name: string): string {
    return this.node.id === "main" ? name : `${this.node.id}_${name}`;
  }

  /** A name that no other resource of that type has in the stack. */
  private stackName(resourceType: string, name: string): string {
    const address = `${resourceType}.${terraformName("name", name, this)}`;
    const owner = UniqueKeys.below(PolicyPackStack.of(this)).take(address, this);
    if (owner !== undefined) throw addressTaken(address, owner, this);
    return name;
  }

  private claimAka(aka: string): void {
    if (Token.isUnresolved(aka)) return;
    const { workspaceKey } = PolicyPackStack.of(this);
    const owner = UniqueKeys.below(this.node.root).take(`${workspaceKey} ${aka}`, this);
    if (owner !== undefined) throw akaTaken(aka, owner, this);
  }
}

recognizeCopies(PolicyPack, "PolicyPack");

/** An accepted conflict names the other pack and says why, or it is none. */
function assertReasons(accept: SettingOptions["accept"], at: PolicyPack): void {
  for (const { conflict, reason } of accept ?? []) {
    requiredText("accept.conflict", conflict, at);
    requiredText("accept.reason", reason, at);
  }
}
