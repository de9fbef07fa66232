import { docComment } from "./text-code";

/** A choice that a pack leaves open. */
export interface Prop {
  readonly name: string;
  /** Its TypeScript type. */
  readonly type: string;
  /** What the documentation says of it. */
  readonly doc: readonly string[];
  /** The code of its default; undefined if the caller must choose. */
  readonly default: string | undefined;
  /** The code that the example gives; undefined if the default does. */
  readonly example: ((imports: ExampleImports) => string) | undefined;
}

/** What the example of a pack takes in for its props. */
export interface ExampleImports {
  /** A name of a mod's policy types. */
  ofMod(file: string, name: string): string;
  /** A name of the pack's own file. */
  ofPack(name: string): string;
  /** `unlisted`. */
  unlisted(): string;
}

/** The props of a pack's class. */
export class Props {
  private readonly props: Prop[] = [];

  /** Adds a prop. */
  public add(prop: Prop): void {
    this.props.push(prop);
  }

  /** The props: those that the caller must give first. */
  public get all(): readonly Prop[] {
    return [...this.props.filter(isRequired), ...this.props.filter((prop) => !isRequired(prop))];
  }

  /** Whether all have defaults. */
  public get areOptional(): boolean {
    return !this.props.some(isRequired);
  }

  /** Whether a name is taken, by another prop or by what is given over the pack's own texts. */
  public has(name: string): boolean {
    return PACK_PROPS.has(name) || this.props.some((prop) => prop.name === name);
  }

  /** The members of the interface. */
  public text(): string {
    return this.all
      .map((prop) => {
        const doc = prop.default === undefined ? prop.doc : [...prop.doc, "", `@default ${prop.default}`];
        return `${docComment(doc)}\nreadonly ${prop.name}${isRequired(prop) ? "" : "?"}: ${prop.type};`;
      })
      .join("\n");
  }
}

/** What every pack takes over its own. */
export const PACK_PROPS: ReadonlySet<string> = new Set(["title", "description", "akas", "parent", "filter", "tags"]);

const isRequired = ({ default: fallback }: Prop): boolean => fallback === undefined;
