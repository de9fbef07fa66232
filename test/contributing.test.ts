import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const TEXT = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");

/** The code in the first column of the tables below a heading. */
const listed = (heading: string): string[] => {
  const section = TEXT.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const cells = [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code));
};

describe("the layout in CONTRIBUTING.md", () => {
  const places = listed("Where things are");

  it("names only what is there", () => {
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
  });

  it.each(["src", "cli"])("names every room of %s", (house) => {
    const rooms = readdirSync(join(ROOT, house), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = rooms.map(({ name }) => `${house}/${name}`).filter((name) => !/\/(?:node_modules|dist)$/.test(name));
    expect(names.filter((name) => !places.includes(name))).toEqual([]);
  });
});

describe("the dependencies in CONTRIBUTING.md", () => {
  /** By the name of the package that is installed: `@lydell/node-pty` of `npm:@lydell/node-pty@1.1.0`. */
  const dependencies = ["package.json", "cli/package.json"]
    .filter((file) => existsSync(join(ROOT, file)))
    .map((file) => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Record<string, Record<string, string>>)
    .flatMap(({ dependencies, devDependencies, peerDependencies }) => [
      ...Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies }),
    ])
    .flatMap(([name, version]) => [name, /^npm:(.+)@/.exec(version)?.[1] ?? name]);
  const names = listed("Dependencies");

  it("are all there", () => {
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !dependencies.includes(name))).toEqual([]);
  });

  it("are all that there are, but types, plugins of what is named, and packages of this repository", () => {
    const packages = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, "package.json")));
    const own = packages.map(
      (name) => (JSON.parse(readFileSync(join(ROOT, name, "package.json"), "utf8")) as { name: string }).name,
    );
    const isNamed = (name: string): boolean =>
      [...names, ...own, "guardrails-policy-packs"].includes(name) ||
      /^@types\/|eslint-|^@eslint\/|^@swc\/core$/.test(name);
    const missing = dependencies.filter((name) => !isNamed(name));
    // The alias by which another package finds its replacement, and this project its second compiler.
    expect(missing.filter((name) => name !== "@cdktf/node-pty-prebuilt-multiarch")).toEqual([]);
  });
});
