import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { closest } from "fastest-levenshtein";
import { relative, type Layout } from "../project/layout";
import { importsOf } from "./code";
import { packName, type PackName } from "./pack-name";

/** The build puts the sources of the packs beside this file; in the repository they are where they belong. */
const SOURCES =
  [join(__dirname, "shared/src/packs"), join(__dirname, "../../src/packs")].find((path) => existsSync(path)) ?? "";

/**
 * The files of a new pack that begins as a copy of a shipped one, by their paths: under its own name, with imports as the
 * project writes them, and with a test of its example.
 *
 * @param from - the folder of the shipped pack, for example `aws/s3/enforce-access-logging`
 * @throws if no such pack is shipped
 */
export function copiedPackFiles(name: PackName, from: string, layout: Layout): Record<string, string> {
  const shipped = shippedPacks();
  if (!shipped.includes(from)) {
    throw new Error(
      `'--from' must be a shipped pack, got: ${from}. Did you mean ${closest(from, shipped)}? ` +
        "docs/packs.md lists them all.",
    );
  }
  const folder = `${layout.packs}/${name.path}`;
  const origin = packName(from);
  const texts = filesOf(from).map((file): [string, string] => {
    const text = readFileSync(join(SOURCES, from, file), "utf8");
    return [`${folder}/${file}`, file.endsWith(".ts") ? renamed(text, origin, name, folder, layout) : text];
  });
  return {
    ...Object.fromEntries(texts),
    [`${layout.tests}/${name.path}.test.ts`]: testText(name, folder, layout),
  };
}

const shippedPacks = (): string[] =>
  filesOf(".")
    .filter((file) => posix.basename(file) === "index.ts")
    .map((file) => posix.dirname(file));

const filesOf = (folder: string): string[] =>
  readdirSync(join(SOURCES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(SOURCES, folder).length + 1))
    .map((file) => file.split(sep).join("/"))
    .sort();

/** A source of the pack with its own class, title and AKA, and with the imports of the project. */
function renamed(text: string, from: PackName, to: PackName, folder: string, layout: Layout): string {
  return withImports(text, folder, layout)
    .replace(new RegExp(`\\b${from.className}(?=\\b|Props\\b)`, "g"), to.className)
    .replace(/(?<=^\s+title: )".*"/m, JSON.stringify(to.title))
    .replaceAll(`"${from.aka}"`, `"${to.aka}"`);
}

function withImports(text: string, folder: string, layout: Layout): string {
  // In the library's own repository a pack lies as deep as any other.
  const library = layout.library(folder, "PolicyPack");
  if (library.startsWith(".")) return text;
  const names: (readonly [name: string, module: string])[] = [];
  const rest = text.replace(/^import (type )?\{([^}]+)\} from "([^"]+)";\n/gm, (_, type = "", list: string, module) => {
    const imported = list.split(",").map((each) => each.trim());
    for (const name of imported.filter((each) => each !== ""))
      names.push([
        `${String(type)}${name}`,
        moduleOf(String(module), library, (types) => layout.policyTypes(folder, types)),
      ]);
    return "";
  });
  return `${importsOf(names)}${rest}`;
}

/** What the project imports a module from that lies above the packs in the library's own sources. */
function moduleOf(module: string, library: string, policyTypes: (types: string) => string): string {
  const [, file] = /^(?:\.\.\/)+(.+)$/.exec(module) ?? [];
  if (file === undefined) return module;
  const [, types] = /^policy-types\/(.+)$/.exec(file) ?? [];
  return types === undefined ? library : policyTypes(types);
}

const testText = ({ path, title }: PackName, folder: string, layout: Layout): string => {
  const tests = posix.dirname(`${layout.tests}/${path}`);
  const imports = importsOf([
    ["App", "cdktf"],
    ["Testing", "cdktf"],
    ["example", relative(tests, `${folder}/example`)],
    ["PolicyPackStack", layout.library(tests, "PolicyPackStack")],
  ]);
  return `${imports}
it("the example of the pack synthesizes, and sets no mode that acts", () => {
  const stack = new PolicyPackStack(new App(), "stack");
  example(stack);
  const json = Testing.synth(stack, true);
  expect(json).toContain(${JSON.stringify(JSON.stringify(title))});
  expect(json).not.toContain('"value": "Enforce:');
});
`;
};
