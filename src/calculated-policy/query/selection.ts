import type { Shape } from "./shape";

/**
 * What a query selects, by the names that its result has.
 *
 * A field without a selection of its own is a leaf: `get(path:)`, `constant(value:)` and policy values can be anything,
 * so whatever lies below a leaf is unknown, unless a schema tells its shape.
 */
export class Selection {
  private readonly fields = new Map<string, Selection | "leaf">();
  private readonly originals = new Map<string, string>();
  private readonly shapes = new Map<string, Shape | undefined>();
  private anything = false;

  /** The names of the result, in the query's order. */
  public get names(): string[] {
    return [...this.fields.keys()];
  }

  /** True if the text of a template decides what is selected, so that any name may be. */
  public get isOpen(): boolean {
    return this.anything;
  }

  /** What a name of the result is: a selection, a leaf, or undefined if nothing selects it. */
  public field(name: string): Selection | "leaf" | undefined {
    return this.fields.get(name) ?? (this.anything ? "leaf" : undefined);
  }

  /** What the query calls the field that has a name in the result. */
  public fieldName(name: string): string {
    return this.originals.get(name) ?? name;
  }

  /** What a name of the result holds by the schema; undefined if that cannot be told. */
  public shape(name: string): Shape | undefined {
    return this.shapes.get(name);
  }

  /** Adds a leaf. */
  public addLeaf(name: string, field = name, shape?: Shape): void {
    this.fields.set(name, "leaf");
    this.originals.set(name, field);
    this.noteShape(name, shape);
  }

  /** The selection of a field; one that is selected twice has both. */
  public below(name: string, field = name, shape?: Shape): Selection {
    this.originals.set(name, field);
    this.noteShape(name, shape);
    const known = this.fields.get(name);
    if (known instanceof Selection) return known;
    const selection = new Selection();
    // A leaf elsewhere in the query can be anything, so it stays one.
    if (known === undefined) this.fields.set(name, selection);
    return selection;
  }

  /** Lets any name be selected. */
  public open(): void {
    this.anything = true;
  }

  /** Fragments of several types can give one name several shapes. */
  private noteShape(name: string, shape: Shape | undefined): void {
    const known = this.shapes.get(name);
    const isOther = this.shapes.has(name) && (known?.isList !== shape?.isList || known?.of !== shape?.of);
    this.shapes.set(name, isOther ? undefined : shape);
  }
}
