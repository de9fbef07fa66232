import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { readCatalog } from "../catalog/catalog";
import type { DeclaredException } from "../exceptions/exceptions";
import { replaceTogether } from "../support/replace-together";
import { catalogPage } from "./catalog-page";
import { complianceOf } from "./compliance";
import { exceptionViews } from "./exception-view";
import { packIndex } from "./pack-index";
import { packPage } from "./pack-page";
import { packFolders } from "./packs";
import { render } from "./render";

/** The folder of the site. */
export const SITE = "site.out";

/**
 * Writes the site of a project, whole or not at all.
 *
 * @param root - holds the packs
 * @param target - gets the site in its folder {@link SITE}
 * @param exceptions - those that the app declares
 * @returns how many files it wrote
 */
export async function writeSite(
  root: string,
  target = root,
  exceptions: readonly DeclaredException[] = [],
): Promise<number> {
  const files = siteFiles(root, exceptions);
  const write = (fresh: string): void => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, SITE, path)), { recursive: true });
      writeFileSync(join(fresh, SITE, path), text);
    }
  };
  await replaceTogether(target, write, [SITE]);
  return files.size;
}

/** The files of the site: path → text. */
function siteFiles(root: string, exceptions: readonly DeclaredException[]): Map<string, string> {
  const packs = packFolders(root).map((folder) => packPage(root, folder));
  const catalog = catalogPage(readCatalog(), packs);
  const topMods = [...catalog.mods].sort((a, b) => b.count - a.count).slice(0, 12);
  const index = packIndex(packs);
  const compliance = complianceOf(index);
  const providers = [...new Set(index.map(({ provider }) => provider))];
  const pages = [
    page("index.html", "index.njk", { packs, index, providers, catalog, topMods }),
    page("compliance.html", "compliance.njk", { compliance, count: packs.length }),
    page("catalog.html", "catalog.njk", { catalog }),
    page("exceptions.html", "exceptions.njk", { exceptions: exceptionViews(exceptions) }),
    ...packs.map((pack) => page(`packs/${pack.folder}.html`, "pack.njk", { pack })),
  ];
  return new Map([
    ...pages,
    ["style.css", readFileSync(join(__dirname, "assets/style.css"), "utf8")],
    ["compliance.json", `${JSON.stringify(compliance, undefined, 2)}\n`],
    ...["find", "copy"].map((name): [string, string] => [`${name}.js`, browserScript(`${name}.ts`)]),
  ]);
}

const page = (path: string, template: string, context: object): [path: string, html: string] => [
  path,
  render(template, path, context),
];

/** One script that a page can load from a disk; browsers refuse modules there. */
function browserScript(file: string): string {
  const entry = join(__dirname, "browser", file);
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, format: "iife", minify: true, write: false });
  return outputFiles.map(({ text }) => text).join("");
}
