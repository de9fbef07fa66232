import { cpSync, readdirSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { build as bundle, type Plugin } from "esbuild";

/**
 * Compiles the command line: each file of `cli` to one of `dist`, with what the files read beside it.
 *
 * A file that imports the library by its place in this repository imports it by its name there.
 *
 * @param cli - the sources
 * @param library - the sources of the library, and the name of each file that the command line may import
 * @param dist - the folder to write
 */
export async function buildCli(cli: string, library: ReadonlyMap<string, string>, dist: string): Promise<void> {
  const files = readdirSync(cli, { recursive: true, encoding: "utf8" }).filter((file) => !OUTSIDE.test(file));
  const isSource = (file: string): boolean => extname(file) === ".ts" && !isAsset(file);
  await bundle({
    entryPoints: files.filter(isSource).map((file) => join(cli, file)),
    outbase: cli,
    outdir: dist,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
    plugins: [eachFileAlone(cli, library)],
  });
  for (const file of files.filter(isAsset)) cpSync(join(cli, file), join(dist, file));
}

/** What is no part of the package's `dist`. */
const OUTSIDE = /^(?:dist|node_modules)(?:[\\/]|$)|^(?:bin\.js|package\.json)$/;

/** Files that are read when a command runs: data, templates, and the scripts of the site. */
const isAsset = (file: string): boolean =>
  /\.(?:json|proto|njk|css|graphql)$/.test(file) || file.startsWith(join("site", "browser", sep));

/** Leaves each import an import, so that files stay apart; JSON goes into the file that imports it. */
const eachFileAlone = (cli: string, library: ReadonlyMap<string, string>): Plugin => ({
  name: "each-file-alone",
  setup: (build) => {
    build.onResolve({ filter: /.*/ }, ({ kind, path, importer, resolveDir }) => {
      if (kind === "entry-point" || path.endsWith(".json")) return undefined;
      if (!path.startsWith(".")) return { path, external: true };
      const target = resolve(resolveDir, path);
      if (target.startsWith(cli + sep)) return { path, external: true };
      const name = library.get(target);
      if (name !== undefined) return { path: name, external: true };
      const from = relative(dirname(cli), importer);
      return { errors: [{ text: `${from} imports ${path}, which is no public file of the library.` }] };
    });
  },
});
