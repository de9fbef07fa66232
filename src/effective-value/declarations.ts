import type { AttachmentRecord, FolderRecord, PackRecord, SettingRecord, StackRecord } from "../stack/stack-record";
import type { Rank } from "./rules";

/** A setting, and where it acts. */
export interface PlacedSetting extends Rank {
  readonly setting: SettingRecord;
  /** The resource that it, or its pack's attachment, stands on. */
  readonly on: string;
  /** The pack that it belongs to; undefined for a setting on the resource itself. */
  readonly pack?: PackRecord;
  /** The stack that declares it. */
  readonly stack: string;
}

type Placed = Omit<PlacedSetting, "level" | "precedence">;

/** The workspace's root, of which everything is a part. */
export const ROOT = "tmod:@turbot/turbot#/";

/**
 * What the stacks of one workspace declare together.
 *
 * A resource is known by its AKA or id, and a folder of the app by its first AKA, or by its address in its stack: so a
 * folder is one, whether it is named by an AKA or by an expression.
 */
export class Declarations {
  private readonly keys = new Map<string, string>();
  private readonly parents = new Map<string, string>();
  private readonly packs = new Map<string, readonly [PackRecord, string]>();
  private readonly placed = new Map<string, Placed[]>();

  /** @param records - the records of the stacks of one workspace */
  public constructor(public readonly records: readonly StackRecord[]) {
    for (const { stack, folders, packs } of records) {
      for (const folder of folders) this.addFolder(folder, stack);
      for (const pack of packs) {
        for (const name of [`${stack} ${pack.address}`, ...pack.akas]) this.packs.set(name, [pack, stack]);
      }
    }
    for (const { stack, folders } of records) {
      for (const folder of folders) {
        this.parents.set(this.keyOf(expressionOf(folder), stack), this.keyOf(folder.parent, stack));
      }
    }
    for (const record of records) this.place(record);
  }

  /** What tells a resource from others, for its text in the record of a stack. */
  public keyOf(resource: string, stack: string): string {
    return this.keys.get(resource) ?? this.keys.get(`${stack} ${resource}`) ?? resource;
  }

  /**
   * The resources above a resource, from the most general to the resource itself, as far as the app's folders tell.
   */
  public chainOf(key: string): string[] {
    const chain = [key];
    for (let parent = this.parents.get(key); parent !== undefined && !chain.includes(parent);) {
      chain.unshift(parent);
      parent = this.parents.get(parent);
    }
    return chain;
  }

  /** The resources that the app names. */
  public resources(): string[] {
    const named = this.records.flatMap(({ stack, attachments, settings }) =>
      [...attachments, ...settings].flatMap(({ resource }) =>
        resource === undefined ? [] : [this.keyOf(resource, stack)],
      ),
    );
    return [...new Set([...named, ...this.parents.keys()])];
  }

  /** The settings that reach a resource, each with its rank, as far as the app declares them. */
  public reaching(key: string): PlacedSetting[] {
    const chain = this.chainOf(key);
    return chain.flatMap((on, level) =>
      (this.placed.get(on) ?? []).map((placed) => ({ ...placed, level, precedence: placed.setting.precedence })),
    );
  }

  /** Puts the settings of a stack, and those of the packs that it attaches, on their resources. */
  private place({ stack, settings, attachments }: StackRecord): void {
    for (const attachment of attachments) {
      const on = this.keyOf(attachment.resource, stack);
      this.put(this.settingsOf(attachment, stack).map((placed) => ({ ...placed, on, isOwn: false })));
    }
    for (const setting of settings) {
      if (setting.resource === undefined) continue;
      this.put([{ setting, on: this.keyOf(setting.resource, stack), stack, isOwn: true }]);
    }
  }

  private put(placed: readonly Placed[]): void {
    for (const each of placed) this.placed.set(each.on, [...(this.placed.get(each.on) ?? []), each]);
  }

  private settingsOf(
    { pack: name }: AttachmentRecord,
    attaching: string,
  ): Pick<Placed, "setting" | "pack" | "stack">[] {
    const [pack, stack] = this.packs.get(`${attaching} ${name}`) ?? this.packs.get(name) ?? [];
    if (pack === undefined || stack === undefined) return [];
    const settings = this.records.find((record) => record.stack === stack)?.settings ?? [];
    return settings.filter((setting) => setting.pack === pack.address).map((setting) => ({ setting, pack, stack }));
  }

  private addFolder(folder: FolderRecord, stack: string): void {
    const own = `${stack} ${expressionOf(folder)}`;
    const key = folder.akas[0] ?? own;
    this.keys.set(own, key);
    for (const aka of folder.akas) this.keys.set(aka, key);
  }
}

const expressionOf = ({ address }: FolderRecord): string => `\${${address}.id}`;
