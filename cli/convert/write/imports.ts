import { posix } from "node:path";
import { LIBRARY_MODULES, type LibraryName } from "../../project/layout";

/** Where the library lies for the pack that is written: beside it in its own repository, or as a package. */
export type Library =
  | { readonly kind: "repository"; /** The path of `src` from the pack's folder. */ readonly up: string }
  | { readonly kind: "package" };

interface Imported {
  readonly name: string;
  readonly as: string;
  isType: boolean;
}

/** The imports of a file, and the names that are taken in it. */
export class Imports {
  private readonly modules = new Map<string, Map<string, Imported>>();
  private readonly taken: Set<string>;

  /**
   * @param library - where the library lies
   * @param taken - names that the file uses for itself
   */
  public constructor(
    private readonly library: Library,
    taken: readonly string[] = [],
  ) {
    this.taken = new Set(taken);
  }

  /** Takes a name of the library in; what it is called in the file. */
  public ofLibrary(name: LibraryName, isType = false): string {
    return this.add(this.inLibrary(LIBRARY_MODULES[name], PACKAGE), name, { isType });
  }

  /**
   * Takes a name of a mod's policy types in.
   *
   * @param file - the mod's file below `policy-types`, without its ending
   */
  public ofMod(file: string, name: string, isType = false): string {
    const alias = camelCase(`${file.replaceAll("/", "-")}-${name}`);
    const isUpper = /^[A-Z]/.test(name);
    const path = `policy-types/${file}`;
    return this.add(this.inLibrary(path, `${PACKAGE}/${path}`), name, {
      isType,
      alias: isUpper ? alias.charAt(0).toUpperCase() + alias.slice(1) : alias,
    });
  }

  private inLibrary(file: string, ofPackage: string): string {
    if (this.library.kind === "package") return ofPackage;
    const path = posix.join(this.library.up, file);
    return path.startsWith(".") ? path : `./${path}`;
  }

  /** Takes a name of any module in. */
  public add(
    from: string,
    name: string,
    { isType = false, alias = name }: { isType?: boolean; alias?: string } = {},
  ): string {
    const names = this.modules.get(from) ?? new Map<string, Imported>();
    this.modules.set(from, names);
    const former = names.get(name);
    if (former) {
      former.isType &&= isType;
      return former.as;
    }
    const as = this.free(name, alias);
    names.set(name, { name, as, isType });
    return as;
  }

  /** A name for something of the file's own: the first that is free. */
  public free(...names: readonly string[]): string {
    const name = names.find((candidate) => !this.taken.has(candidate)) ?? `${names.at(-1) ?? ""}OfPack`;
    this.taken.add(name);
    return name;
  }

  /** The lines of the imports: packages first, then what lies beside, each in the order of their paths. */
  public text(): string {
    const rank = (from: string): number => (from.startsWith("node:") ? 0 : from.startsWith(".") ? 2 : 1);
    return [...this.modules]
      .sort(([one], [other]) => rank(one) - rank(other) || order(one, other))
      .map(([from, names]) => importLine(from, [...names.values()]))
      .join("\n");
  }
}

const PACKAGE = "guardrails-policy-packs";

/** As the lint rule has it: letters by their code. */
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function importLine(from: string, imported: readonly Imported[]): string {
  const sorted = [...imported].sort(
    (one, other) => order(one.name.toLowerCase(), other.name.toLowerCase()) || order(other.name, one.name),
  );
  const areTypes = imported.every(({ isType }) => isType);
  const names = sorted.map(
    ({ name, as, isType }) => `${isType && !areTypes ? "type " : ""}${name}${as === name ? "" : ` as ${as}`}`,
  );
  return `import ${areTypes ? "type " : ""}{ ${names.join(", ")} } from ${JSON.stringify(from)};`;
}

/** `aws-s3-bucketApproved` and `my_var` as names of TypeScript. */
export const camelCase = (words: string): string =>
  words
    .replace(/[^A-Za-z\d]+(.)?/g, (_, letter: string | undefined) => (letter ?? "").toUpperCase())
    .replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
