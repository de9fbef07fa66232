import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";

/** How this repository's sources name the bindings; a package that is installed has them within itself. */
const PACKAGE = "@cdktf/provider-turbot/lib/";

/** Where the bindings lie in the library's dist, and in the names by which its users import them. */
const FOLDER = "provider";

/**
 * Puts the provider's bindings into the library's `dist`, one module a resource, and makes its modules load them from
 * there, so that the package needs no other that registries do not have.
 *
 * @param bindings - the `lib` of the provider package
 * @param dist - the compiled library
 */
export function shipBindings(bindings: string, dist: string): void {
  for (const file of filesIn(dist).filter((name) => /\.(?:js|d\.ts)$/.test(name))) {
    const path = join(dist, file);
    const text = readFileSync(path, "utf8");
    if (text.includes(PACKAGE)) writeFileSync(path, text.replaceAll(PACKAGE, `${upwards(file)}/${FOLDER}/`));
  }
  cpSync(bindings, join(dist, FOLDER), { recursive: true });
  // Those that list all resources: who imports one loads no other.
  for (const index of ["index", "lazy-index"])
    for (const ending of ["js", "d.ts"]) rmSync(join(dist, FOLDER, `${index}.${ending}`));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.split(sep).join("/"));

/** The way from a file of a folder to that folder: `.`, `../..`. */
function upwards(file: string): string {
  const way = relative(dirname(file), ".").split(sep).join("/");
  return way === "" ? "." : posix.normalize(way);
}
