import { asDefault, isSame, isUnset, join, UNSET, without, type Value } from "./value";

/**
 * The variables of a template at one point of it.
 *
 * As in Nunjucks, loops have a scope of their own: what is first set within one ends with it, and what was set before
 * is changed in place.
 */
export class Variables {
  private constructor(private readonly scopes: readonly ReadonlyMap<string, Value>[]) {}

  /** The variables at the beginning. */
  public static of(values: Iterable<readonly [string, Value]>): Variables {
    return new Variables([new Map(values)]);
  }

  /**
   * The variables after one of several ways to get from one point to another.
   *
   * @param before - the variables at the first point
   * @param ways - the variables at the end of each way
   */
  public static after(before: Variables, ways: readonly Variables[]): Variables {
    return new Variables(
      before.scopes.map((scope, index) => {
        const maps = ways.map(({ scopes }) => scopes[index] ?? scope);
        const names = new Set(maps.flatMap((map) => [...map.keys()]));
        return new Map([...names].map((name) => [name, joinedWays(scope.get(name), maps, name)]));
      }),
    );
  }

  /** All names that some path has set. */
  public get names(): string[] {
    return this.scopes.flatMap((scope) => [...scope].filter(([, value]) => !isUnset(value)).map(([name]) => name));
  }

  /** The names of those that can differ from `others`. */
  public changed(others: Variables): string[] {
    return this.scopes.flatMap((scope, index) =>
      [...scope]
        .filter(([name, value]) => !isSame(value, others.scopes[index]?.get(name) ?? UNSET))
        .map(([name]) => name),
    );
  }

  /** What a variable can be here. */
  public get(name: string): Value {
    let found: Value | undefined;
    for (const scope of this.scopes.toReversed()) {
      const value = scope.get(name);
      if (value === undefined) continue;
      found = found ? join(without("unset", found), value) : value;
      if (!found.options.some(({ kind }) => kind === "unset")) return found;
    }
    return found ?? UNSET;
  }

  /** The variables after a `set`. */
  public set(name: string, value: Value): Variables {
    const holder = this.scopes.findLastIndex((scope) => scope.has(name));
    const known = this.scopes[holder]?.get(name);
    const innermost = this.scopes.length - 1;
    if (known === undefined || holder === innermost) return this.with(innermost, name, value);
    // A loop's own name is the loop's, even if it is not set.
    const isSure = isUnset(known) || !known.options.some(({ kind }) => kind === "unset");
    return isSure
      ? this.with(holder, name, value)
      : this.with(holder, name, join(known, value)).with(innermost, name, value);
  }

  /** The variables within a loop, a macro or a block. */
  public inner(values: Iterable<readonly [string, Value]>): Variables {
    return new Variables([...this.scopes, new Map(values)]);
  }

  /** The variables after the end of a scope. */
  public outer(): Variables {
    return new Variables(this.scopes.slice(0, -1));
  }

  /** The variables, with some changed by a function. */
  public map(change: (name: string, value: Value) => Value): Variables {
    return new Variables(
      this.scopes.map((scope) => new Map([...scope].map(([name, value]) => [name, change(name, value)]))),
    );
  }

  private with(index: number, name: string, value: Value): Variables {
    return new Variables(
      this.scopes.map((scope, which) => (which === index ? new Map(scope).set(name, value) : scope)),
    );
  }
}

/** What some paths keep and others replace is only a default. */
function joinedWays(before: Value | undefined, maps: readonly ReadonlyMap<string, Value>[], name: string): Value {
  const values = maps.map((map) => map.get(name) ?? UNSET);
  const isReplaced = values.some((value) => value !== before);
  return join(...values.map((value) => (isReplaced && value === before ? asDefault(value) : value)));
}
