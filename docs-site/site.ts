import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { readCatalogue } from "../catalog/catalogue";
import { cataloguePage } from "./catalogue-page";
import { packPage } from "./pack-page";
import { packFolders } from "./packs";
import { render } from "./render";

/** The files of the site: path → text. */
export async function siteFiles(root: string): Promise<Map<string, string>> {
  const catalogue = cataloguePage(readCatalogue());
  const packs = await Promise.all(packFolders(root).map((folder) => packPage(root, folder)));
  const topMods = [...catalogue.mods].sort((a, b) => b.count - a.count).slice(0, 12);
  const pages = [
    page("index.html", "index.njk", { packs, catalogue, topMods }),
    page("catalogue.html", "catalogue.njk", { catalogue }),
    ...packs.map((pack) => page(`packs/${pack.folder}.html`, "pack.njk", { pack })),
  ];
  return new Map([
    ...pages,
    ["style.css", readFileSync(join(__dirname, "assets/style.css"), "utf8")],
    ["catalogue.js", browserScript("catalogue.ts")],
  ]);
}

const page = (path: string, template: string, context: object): [path: string, html: string] => [
  path,
  render(template, path, context),
];

/** One script that a page can load from a disk, where browsers refuse modules. */
function browserScript(file: string): string {
  const entry = join(__dirname, "browser", file);
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, format: "iife", minify: true, write: false });
  return outputFiles.map(({ text }) => text).join("");
}
