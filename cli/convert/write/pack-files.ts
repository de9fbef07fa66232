import { basename, extname } from "node:path";

/** The files beside a pack's class. No two share a name. */
export class PackFiles {
  private readonly texts = new Map<string, string>();

  /**
   * Adds a file.
   *
   * @param name - what it is called, if nothing else is
   * @returns what it is called
   */
  public add(name: string, text: string, ...others: readonly string[]): string {
    const free = [name, ...others].find((candidate) => (this.texts.get(candidate) ?? text) === text) ?? this.next(name);
    this.texts.set(free, text);
    return free;
  }

  /** All files by their names. */
  public get all(): ReadonlyMap<string, string> {
    return this.texts;
  }

  private next(name: string): string {
    const extension = extname(name);
    const stem = basename(name, extension);
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const found = letters
      .map((letter) => `${stem}-${letter}${extension}`)
      .find((candidate) => !this.texts.has(candidate));
    if (found === undefined) throw new Error(`There is no name left for ${name}.`);
    return found;
  }
}
