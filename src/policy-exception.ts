import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { AnnotationMetadataEntryType, Token } from "cdktf";
import { Construct } from "constructs";
import { actingException, badWarnDays, exceptionExpired } from "./errors";
import { refusePlaceholder } from "./placeholders";
import { PolicyPackStack } from "./policy-pack-stack";
import { Precedence, settingArguments, type SettingValue } from "./policy-setting";
import type { AnyPolicyType, ValueOf } from "./policy-type";
import { effectOf } from "./policy-values/effect";
import { currentTime } from "./stack/clock";
import { addressTaken } from "./stack/errors";
import { recordException, recordPolicyType } from "./stack/setting-metadata";
import { UniqueKeys } from "./stack/unique-keys";
import { terraformName } from "./text/terraform-name";
import { givenText, requiredText } from "./text/text-props";
import { timestamp } from "./text/timestamp";
import { Unlisted } from "./unlisted";

/** What a policy exception says. */
export interface PolicyExceptionProps<T extends AnyPolicyType> {
  /** The resource that is exempt, by AKA or id. It must exist in the workspace. */
  readonly resource: string;
  /** The policy type. */
  readonly type: T;
  /** The value that the resource gets, which must not act: `Skip`, or a mode that only checks. */
  readonly value: SettingValue<ValueOf<T>>;
  /** Why the resource is exempt. It goes into the setting's note. */
  readonly reason: string;
  /** Until when: a Date, or ISO 8601 text with a time and a zone. From then on the packs' settings count again. */
  readonly until: Date | string;
  /**
   * Who answers for it, for example a team. It goes into the setting's note.
   *
   * @default - none
   */
  readonly owner?: string;
  /**
   * How many days before its end a warning says that the exception ends.
   *
   * @default 14
   */
  readonly warnDays?: number;
}

/**
 * An exception from the policy packs for one resource: a policy setting on that resource, required, that ends.
 *
 * It emits a `turbot_policy_setting`, whose name is the construct's id. An exception that has ended is an error; one
 * that ends soon is a warning. Neither changes what is written.
 *
 * @see https://turbot.com/guardrails/docs/guides/configuring-guardrails/managing-policies
 */
export class PolicyException<T extends AnyPolicyType> extends Construct {
  /** The setting's Terraform resource, for what CDKTF offers. */
  public readonly resource: PolicySetting;

  /**
   * @param scope - a {@link PolicyPackStack}, or a construct in one
   * @param id - the setting's name in its Terraform address
   * @param props - resource, policy type, value, reason and end
   * @throws PolicyPackError if the value acts, the reason is blank, the end is past, or another prop is wrong
   */
  public constructor(scope: Construct, id: string, props: PolicyExceptionProps<T>) {
    super(scope, id);
    const { resource, type, value, until, owner, warnDays = 14 } = props;
    const stack = PolicyPackStack.of(this);
    const address = `${PolicySetting.tfResourceType}.${terraformName("id", id, this)}`;
    const taken = UniqueKeys.below(stack).take(address, this);
    if (taken !== undefined) throw addressTaken(address, taken, this);
    requiredText("reason", props.reason, this);
    givenText("owner", owner, this);
    refusePlaceholder("reason", props.reason, this);
    refusePlaceholder("owner", owner, this);
    if (!Number.isFinite(warnDays) || warnDays < 0) throw badWarnDays(warnDays, this);
    const plain: unknown = value instanceof Unlisted ? value.value : value;
    if (typeof plain === "string" && effectOf(plain).acts) throw actingException(plain, type.path, this);

    const note = owner === undefined ? props.reason : `${props.reason}\nOwner: ${owner}`;
    const end = timestamp("until", until, this);
    const options = { note, precedence: Precedence.REQUIRED, validTo: end };
    const config = settingArguments(type, value, options, this);
    this.resource = new PolicySetting(this, "Resource", {
      resource: requiredText("resource", resource, this),
      ...config,
    });
    this.resource.overrideLogicalId(id);
    recordPolicyType(this.resource, type);
    recordException(this.resource, { reason: props.reason, ...(owner !== undefined && { owner }) });
    this.judgeEnd(end, type.path, warnDays);
  }

  private judgeEnd(until: string, policy: string, warnDays: number): void {
    if (Token.isUnresolved(until)) return;
    const left = Date.parse(until) - currentTime(this).getTime();
    if (left <= 0) throw exceptionExpired(policy, until, this);
    if (left > warnDays * DAY) return;
    const message = `The exception from ${policy} ends at ${until}. Renew it, or remove it once it has ended.`;
    this.resource.node.addMetadata(AnnotationMetadataEntryType.WARN, message);
  }
}

const DAY = 24 * 60 * 60 * 1000;
