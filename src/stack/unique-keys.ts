import type { IConstruct } from "constructs";

const REGISTRY = Symbol.for("guardrails-policy-packs/UniqueKeys");

/**
 * What must be one of a kind below a construct (addresses below a stack, AKAs below an app), and who has it.
 *
 * It is kept beside the construct, not in it, so that any construct can be the ground of such a rule.
 */
export class UniqueKeys {
  private readonly owners = new Map<string, IConstruct>();

  /** The claims below a construct. */
  public static below(ground: IConstruct): UniqueKeys {
    const claims = ALL.get(ground) ?? new UniqueKeys();
    ALL.set(ground, claims);
    return claims;
  }

  /** Takes a key, unless it has an owner: then that one is returned. */
  public take(key: string, owner: IConstruct): IConstruct | undefined {
    const earlier = this.owners.get(key);
    if (earlier === undefined) this.owners.set(key, owner);
    return earlier;
  }
}

/** Shared by every copy of this library, since a program can hold two. */
const ALL = ((globalThis as { [REGISTRY]?: WeakMap<IConstruct, UniqueKeys> })[REGISTRY] ??= new WeakMap());
