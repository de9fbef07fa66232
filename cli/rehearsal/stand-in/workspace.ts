import type { KnownValues } from "../../../src/tooling";
import type { Values } from "../protocol/values";
import { akaInUse, notFound, policyTypeNotFound } from "./refusals";

/** Something in a workspace: a pack, a setting, an attachment, a folder, … */
export interface StoredResource {
  readonly id: string;
  /** The resource type in Terraform, for example `turbot_policy_pack`. */
  readonly type: string;
  /** Names by which it is known beside its id. */
  readonly akas: readonly string[];
  /** Its attributes as the provider reads them. */
  readonly values: Values;
}

/** What a workspace knows of a policy type: the library's `PolicyType` says it, and so can a list from elsewhere. */
export interface KnownPolicyType extends KnownValues {
  readonly uri: string;
}

/** The AKA of the resource that all others lie below. */
export const ROOT = "tmod:@turbot/turbot#/";

/** The type of what no Terraform made. */
const GIVEN = "";

/** What a workspace is from the start. */
export interface WorkspaceProps {
  /** The policy types of the mods that are installed. */
  readonly policyTypes: readonly KnownPolicyType[];
  /**
   * AKAs of resources that are there already, for packs to be attached to.
   *
   * @default - the root alone
   */
  readonly resources?: readonly string[];
}

/**
 * A Guardrails workspace in memory, as far as policy packs need one.
 *
 * It is not one: it evaluates no policy and acts on nothing.
 */
export class Workspace {
  private readonly things = new Map<string, StoredResource>();
  private readonly policyTypes: ReadonlyMap<string, KnownPolicyType>;
  private lastId = 200_000_000_000_000;

  /** @param props - the policy types and resources that are there from the start */
  public constructor({ policyTypes, resources = [] }: WorkspaceProps) {
    this.policyTypes = new Map(policyTypes.map((type) => [type.uri, type]));
    for (const aka of [ROOT, ...resources]) this.put({ id: this.newId(), type: GIVEN, akas: [aka], values: {} });
  }

  /** An id that nothing has yet. */
  public newId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  /**
   * Takes a thing up, or changes the one that has its id.
   *
   * @throws Refusal if one of its AKAs is in use by another
   */
  public put(thing: StoredResource): void {
    for (const aka of thing.akas) {
      const owner = this.find(aka);
      if (owner !== undefined && owner.id !== thing.id) throw akaInUse(aka, owner.id);
    }
    this.things.set(thing.id, thing);
  }

  /** Removes a thing; nothing happens if there is none. */
  public remove(id: string): void {
    this.things.delete(id);
  }

  /** A thing by its id or one of its AKAs. */
  public find(idOrAka: string): StoredResource | undefined {
    return this.things.get(idOrAka) ?? [...this.things.values()].find(({ akas }) => akas.includes(idOrAka));
  }

  /**
   * A thing by its id or one of its AKAs.
   *
   * @throws Refusal if there is none
   */
  public get(idOrAka: string): StoredResource {
    const thing = this.find(idOrAka);
    if (thing === undefined) throw notFound(idOrAka);
    return thing;
  }

  /** What was not there from the start, in the order in which it came. */
  public made(): StoredResource[] {
    return [...this.things.values()].filter(({ type }) => type !== GIVEN);
  }

  /** The things of a type, in the order in which they came. */
  public all(type: string): StoredResource[] {
    return [...this.things.values()].filter((thing) => thing.type === type);
  }

  /**
   * A policy type by its URI.
   *
   * @throws Refusal if no installed mod defines it
   */
  public policyType(uri: string): KnownPolicyType {
    const type = this.policyTypes.get(uri);
    if (type === undefined) throw policyTypeNotFound(uri);
    return type;
  }
}
