import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Folder } from "@cdktf/provider-turbot/lib/folder";
import { PolicyPack } from "@cdktf/provider-turbot/lib/policy-pack";
import { PolicyPackAttachment } from "@cdktf/provider-turbot/lib/policy-pack-attachment";
import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { DefaultTokenResolver, StringConcat, TerraformResource, TerraformStack, Token, Tokenization } from "cdktf";
import type { IConstruct } from "constructs";
import { plainText } from "../text/plain-text";
import { overridesOf, type Arguments } from "./overrides";
import { MAIN_FILE } from "./replacement";
import { recordedCalculated, recordedMarks, recordedPolicyType } from "./setting-metadata";
import {
  digestOf,
  STACK_RECORD_FILE,
  type AttachmentRecord,
  type FolderRecord,
  type PackRecord,
  type SettingRecord,
  type StackRecord,
} from "./stack-record";
import { terraformAddress } from "./terraform-address";

/** Makes `app.synth()` write a stack's record beside its Terraform JSON. */
export function recordOnSynthesis(stack: TerraformStack, workspace: string): void {
  stack.node.addMetadata(WORKSPACE, workspace);
}

/** Writes the record of a stack that asked for one into the folder of its Terraform JSON. */
export function writeRecord(stack: TerraformStack, folder: string): void {
  const workspace = stack.node.metadata.find(({ type }) => type === WORKSPACE)?.data as string | undefined;
  if (workspace === undefined) return;
  const terraformJson = digestOf(readFileSync(join(folder, MAIN_FILE)));
  const { version, stack: name, ...record } = recordOf(stack, workspace);
  const written: StackRecord = { version, stack: name, terraformJson, ...record };
  writeFileSync(join(folder, STACK_RECORD_FILE), `${JSON.stringify(written, undefined, 2)}\n`);
}

const WORKSPACE = "guardrails-policy-packs:workspace";

/**
 * What a stack declares: its packs, settings, attachments and folders, those that were made with the provider package
 * alone as well.
 *
 * @param stack - the stack
 * @param workspace - what tells the stack's workspace from others
 */
export function recordOf(stack: TerraformStack, workspace: string): StackRecord {
  const elements = stack.node.findAll().filter((element) => TerraformStack.of(element) === stack);
  const reader = new Reader(stack);
  return {
    version: 1,
    stack: stack.node.id,
    workspace,
    packs: elements.filter(isA(PolicyPack)).map((pack) => reader.pack(pack)),
    settings: elements.filter(isA(PolicySetting)).map((setting) => reader.setting(setting)),
    attachments: elements.filter(isA(PolicyPackAttachment)).map((attachment) => reader.attachment(attachment)),
    folders: elements.filter(isA(Folder)).map((folder) => reader.folder(folder)),
  };
}

/** Reads the resources of the provider package, whose texts are as the Terraform JSON holds them. */
class Reader {
  private readonly resolved = new Map<string, string>();

  public constructor(private readonly stack: TerraformStack) {}

  public pack(pack: PolicyPack): PackRecord {
    const { title, akas } = { title: pack.titleInput, akas: pack.akasInput, ...overridesOf(pack) };
    return { address: addressOf(pack), path: ownerPath(pack), title: this.text(title), akas: this.texts(akas) };
  }

  public setting(setting: PolicySetting): SettingRecord {
    const given = { ...argumentsOf(setting), ...overridesOf(setting) };
    const { type, value, template, precedence = "REQUIRED" } = given;
    const isCalculated = template !== undefined && template !== null;
    const declared = recordedPolicyType(setting);
    const uri = this.text(type);
    const calculated = recordedCalculated(setting);
    return {
      address: addressOf(setting),
      path: ownerPath(setting),
      ...this.placeOf(this.text(given.resource)),
      type: declared?.uri === uri ? declared : { uri },
      isCalculated,
      calculated: calculated?.results,
      folder: calculated?.folder,
      value: isCalculated || typeof value !== "string" ? undefined : this.known(value),
      precedence: this.text(precedence),
      validFrom: this.optional(given.valid_from_timestamp),
      validTo: this.optional(given.valid_to_timestamp),
      ...recordedMarks(setting),
    };
  }

  public attachment(attachment: PolicyPackAttachment): AttachmentRecord {
    const { resource, policy_pack } = {
      ...{ resource: attachment.resourceInput, policy_pack: attachment.policyPackInput },
      ...overridesOf(attachment),
    };
    const pack = this.text(policy_pack);
    return {
      address: addressOf(attachment),
      path: ownerPath(attachment),
      pack: packAddress(pack) ?? pack,
      resource: this.text(resource),
    };
  }

  public folder(folder: Folder): FolderRecord {
    const { title, akas, parent } = {
      ...{ title: folder.titleInput, akas: folder.akasInput, parent: folder.parentInput },
      ...overridesOf(folder),
    };
    return { address: addressOf(folder), title: this.text(title), akas: this.texts(akas), parent: this.text(parent) };
  }

  /** A setting belongs to a pack of the stack, or stands on a resource. */
  private placeOf(resource: string): Pick<SettingRecord, "pack" | "resource"> {
    const pack = packAddress(resource);
    return pack === undefined ? { resource } : { pack };
  }

  private text(json: unknown): string {
    if (typeof json !== "string") return "";
    return this.known(json) ?? this.ofOtherStack(json) ?? this.expression(json);
  }

  private optional(json: unknown): string | undefined {
    return typeof json === "string" ? this.text(json) : undefined;
  }

  /** A list can be one token; then nothing is known of it. */
  private texts(jsons: unknown): string[] {
    return Array.isArray(jsons) && !Token.isUnresolved(jsons) ? jsons.map((json) => this.text(json)) : [];
  }

  /** A folder or pack of another stack, by its first AKA, or else by the stack's name and the address there. */
  private ofOtherStack(json: string): string | undefined {
    const [token] = Tokenization.reverseString(json).tokens as readonly { readonly originStack?: TerraformStack }[];
    const stack = token?.originStack;
    if (stack === undefined || stack === this.stack) return undefined;
    const reader = new Reader(stack);
    const expression = reader.expression(json);
    const elements = stack.node.findAll();
    const named = [...elements.filter(isA(Folder)), ...elements.filter(isA(PolicyPack))].find(
      (element) => `\${${addressOf(element)}.id}` === expression,
    );
    const [aka] = reader.texts({ akas: named?.akasInput, ...(named && overridesOf(named)) }.akas);
    return aka ?? `${stack.node.id} ${packAddress(expression) ?? expression}`;
  }

  /** The text, or undefined if only Terraform knows it. */
  private known(json: string): string | undefined {
    return Token.isUnresolved(json) ? plainText(this.expression(json)) : plainText(json);
  }

  /** The settings of a pack share one token. */
  private expression(json: string): string {
    const earlier = this.resolved.get(json);
    if (earlier !== undefined) return earlier;
    const resolver = new DefaultTokenResolver(new StringConcat());
    const expression = String(Tokenization.resolve(json, { scope: this.stack, resolver, preparing: false }));
    this.resolved.set(json, expression);
    return expression;
  }
}

const argumentsOf = (setting: PolicySetting): Arguments => ({
  resource: setting.resourceInput,
  type: setting.typeInput,
  value: setting.valueInput,
  template: setting.templateTfInput,
  precedence: setting.precedenceInput,
  valid_from_timestamp: setting.validFromTimestampInput,
  valid_to_timestamp: setting.validToTimestampInput,
});

/** Resources are known by their Terraform type: a program can hold two copies of the provider package. */
const isA =
  <R extends TerraformResource>({ tfResourceType }: { readonly tfResourceType: string; readonly prototype: R }) =>
  (element: IConstruct): element is R =>
    TerraformResource.isTerraformResource(element) && element.terraformResourceType === tfResourceType;

const addressOf = (resource: TerraformResource): string => terraformAddress(resource) ?? resource.fqn;

/** The path of the construct that the user made: a pack's settings and attachments lie in the pack. */
const ownerPath = (resource: TerraformResource): string => (resource.node.scope ?? resource).node.path;

/** The address in `${turbot_policy_pack.main.id}`. */
const packAddress = (expression: string): string | undefined =>
  /^\$\{(turbot_policy_pack\.[\w-]+)\.id\}$/.exec(expression)?.[1];
