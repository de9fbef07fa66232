import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Folder } from "@cdktf/provider-turbot/lib/folder";
import { PolicyPack } from "@cdktf/provider-turbot/lib/policy-pack";
import { PolicyPackAttachment } from "@cdktf/provider-turbot/lib/policy-pack-attachment";
import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { DefaultTokenResolver, StringConcat, TerraformResource, TerraformStack, Token, Tokenization } from "cdktf";
import type { IConstruct } from "constructs";
import { plainText } from "../text/plain-text";
import { MAIN_FILE } from "./replacement";
import { recordedCalculated, recordedMarks, recordedPolicyType } from "./setting-metadata";
import {
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
  const terraformJson = createHash("sha256")
    .update(readFileSync(join(folder, MAIN_FILE)))
    .digest("hex");
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
    const { titleInput, akasInput = [] } = pack;
    return {
      address: addressOf(pack),
      path: ownerPath(pack),
      title: this.text(titleInput ?? ""),
      akas: this.texts(akasInput),
    };
  }

  public setting(setting: PolicySetting): SettingRecord {
    const { typeInput, valueInput, templateTfInput, precedenceInput } = setting;
    const isCalculated = templateTfInput !== undefined;
    const calculated = recordedCalculated(setting);
    return {
      address: addressOf(setting),
      path: ownerPath(setting),
      ...this.placeOf(this.text(setting.resourceInput ?? "")),
      type: recordedPolicyType(setting) ?? { uri: this.text(typeInput ?? "") },
      isCalculated,
      calculated: calculated?.results,
      folder: calculated?.folder,
      value: isCalculated || valueInput === undefined ? undefined : this.known(valueInput),
      precedence: this.text(precedenceInput ?? "REQUIRED"),
      validFrom: this.optional(setting.validFromTimestampInput),
      validTo: this.optional(setting.validToTimestampInput),
      ...recordedMarks(setting),
    };
  }

  public attachment(attachment: PolicyPackAttachment): AttachmentRecord {
    const resource = this.text(attachment.resourceInput ?? "");
    const pack = this.text(attachment.policyPackInput ?? "");
    return {
      address: addressOf(attachment),
      path: ownerPath(attachment),
      pack: packAddress(pack) ?? pack,
      resource,
    };
  }

  public folder(folder: Folder): FolderRecord {
    return {
      address: addressOf(folder),
      title: this.text(folder.titleInput ?? ""),
      akas: this.texts(folder.akasInput ?? []),
      parent: this.text(folder.parentInput ?? ""),
    };
  }

  /** A setting belongs to a pack of the stack, or stands on a resource. */
  private placeOf(resource: string): Pick<SettingRecord, "pack" | "resource"> {
    const pack = packAddress(resource);
    return pack === undefined ? { resource } : { pack };
  }

  private text(json: string): string {
    return this.known(json) ?? this.expression(json);
  }

  private optional(json: string | undefined): string | undefined {
    return json === undefined ? undefined : this.text(json);
  }

  /** A list can be one token; then nothing is known of it. */
  private texts(jsons: readonly string[]): string[] {
    return Token.isUnresolved(jsons) ? [] : jsons.map((json) => this.text(json));
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
