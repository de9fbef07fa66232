import { createHash } from "node:crypto";
import type { CalculatedResults } from "../calculated-policy/checks/results";
import type { AcceptedConflict, ExceptionRecord, PolicyTypeRecord } from "./setting-metadata";

/**
 * What tools need to know of a stack and cannot read from its Terraform JSON. `app.synth()` writes it beside each
 * stack's `cdk.tf.json`, as {@link STACK_RECORD_FILE}.
 *
 * Addresses are Terraform's (`turbot_policy_pack.main`). Texts are plain; where only Terraform knows one, it stands as
 * the expression of the Terraform JSON (`${turbot_folder.dev.id}`). A folder or pack of another stack stands by its AKA,
 * or with that stack's name before it (`network ${turbot_folder.dev.id}`).
 */
export interface StackRecord {
  /** The version of this format. */
  readonly version: 1;
  /** The stack's name. */
  readonly stack: string;
  /** Equal for the stacks of one workspace. */
  readonly workspace: string;
  /**
   * The SHA-256 of the stack's Terraform JSON, in hexadecimal digits. If it is another one, a synthesis was killed between
   * the two files.
   */
  readonly terraformJson?: string;
  readonly packs: readonly PackRecord[];
  readonly settings: readonly SettingRecord[];
  readonly attachments: readonly AttachmentRecord[];
  readonly folders: readonly FolderRecord[];
}

/** A policy pack of a stack. */
export interface PackRecord {
  readonly address: string;
  /** The construct's path, for messages. */
  readonly path: string;
  readonly title: string;
  readonly akas: readonly string[];
}

/** A policy setting of a stack: of a pack, or of any other resource. */
export interface SettingRecord {
  readonly address: string;
  /** The construct's path, for messages. */
  readonly path: string;
  /** The address of the pack that it belongs to; undefined for a setting on any other resource. */
  readonly pack?: string;
  /** The resource that it is set on; undefined for a setting of a pack of the stack. */
  readonly resource?: string;
  readonly type: PolicyTypeRecord;
  /** True if Guardrails calculates the value for each resource. */
  readonly isCalculated: boolean;
  /** What the calculated policy can give; undefined for a value. */
  readonly calculated?: CalculatedResults;
  /** The folder of a calculated policy's files, from where the app runs; undefined if it has none. */
  readonly folder?: string;
  /** The value, as it is sent; undefined if it is calculated, or if only Terraform knows it. */
  readonly value?: string;
  readonly precedence: string;
  /** From when it holds, in ISO 8601; undefined for always. */
  readonly validFrom?: string;
  /** Until when it holds, in ISO 8601; undefined for ever. */
  readonly validTo?: string;
  /** What makes the setting a policy exception: reason and owner. */
  readonly exception?: ExceptionRecord;
  /** Set if no exception from the setting's policy type may be made. */
  readonly forbidsExceptions?: true;
  /** The conflicts with other packs that are accepted. */
  readonly accepts?: readonly AcceptedConflict[];
}

/** An attachment of a policy pack. */
export interface AttachmentRecord {
  readonly address: string;
  /** The construct's path, for messages. */
  readonly path: string;
  /** The address of the pack, if it is one of the stack, or the pack's AKA or id. */
  readonly pack: string;
  /** The resource, by AKA, id or expression. */
  readonly resource: string;
}

/** A folder of the app. */
export interface FolderRecord {
  readonly address: string;
  readonly title: string;
  readonly akas: readonly string[];
  /** The folder or other resource that it lies in, by AKA, id or expression. */
  readonly parent: string;
}

/** The name of the file that holds a {@link StackRecord}. */
export const STACK_RECORD_FILE = "policy-packs.json";

/** What a record says of the Terraform JSON that it belongs to, given that file's content. */
export const digestOf = (terraformJson: string | Buffer): string =>
  createHash("sha256").update(terraformJson).digest("hex");
