/**
 * The names that a template binds where it is written: variables of loops, parameters, macros.
 *
 * Nunjucks compiles them to variables of JavaScript, which hold even where their value is undefined; all other names
 * are looked up in frames.
 */
export class Names {
  private readonly cells = new Map<string, { value: unknown }>();

  /** @param outer - the names around, which these hide */
  public constructor(private readonly outer?: Names) {}

  /** True within a loop or call block. */
  public get isInner(): boolean {
    return this.outer !== undefined;
  }

  /** The names within a loop or call block. */
  public inner(names: readonly string[]): Names {
    const inner = new Names(this);
    names.forEach((name) => inner.set(name, undefined));
    return inner;
  }

  /** Binds a name. */
  public set(name: string, value: unknown): void {
    const cell = this.cells.get(name);
    if (cell) cell.value = value;
    else this.cells.set(name, { value });
  }

  /** What a name is bound to, or undefined. */
  public find(name: string): { value: unknown } | undefined {
    return this.cells.get(name) ?? this.outer?.find(name);
  }
}

/** What a loop leaves behind for the next time that it is entered in the same function. */
export interface KeptLoop {
  readonly names: Names;
  /** How many rounds the last list had. */
  length: number;
}
