import type { PolicyChoice } from "./policy-choice";

/** The props that a new pack is given at first, as the last argument. */
export const propsText = (policies: readonly PolicyChoice[]): string =>
  policies.length === 0
    ? ""
    : `, { ${policies.map(({ constant, mode }) => `${constant}: ${mode?.enum ?? ""}.${mode?.member ?? ""}`).join(", ")} }`;

/** `bucket-approved-custom`, the name of a calculated policy's files. */
export const kebabCase = (constant: string): string =>
  constant
    .replace(/^_/, "")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();

/**
 * Import statements as lint rules want them: packages first, then files from far to near, each module once.
 *
 * @param names - what is imported, with `type ` before a type or `default ` before a default export, and the module
 */
export function importsOf(names: readonly (readonly [name: string, module: string])[]): string {
  const modules = new Map<string, Set<string>>();
  for (const [name, module] of names) modules.set(module, (modules.get(module) ?? new Set()).add(name));
  const lines = [...modules]
    .sort(([a], [b]) => order(a, b))
    .map(([module, set]) => importOf([...set].sort(byName), module));
  return `${lines.join("\n")}\n`;
}

function importOf(names: readonly string[], module: string): string {
  const [first = ""] = names;
  if (first.startsWith(DEFAULT)) return `import ${first.slice(DEFAULT.length)} from "${module}";`;
  const areTypes = names.every((name) => name.startsWith(TYPE));
  const list = areTypes ? names.map((name) => name.slice(TYPE.length)) : names;
  return `import ${areTypes ? "type " : ""}{ ${list.join(", ")} } from "${module}";`;
}

const TYPE = "type ";
const DEFAULT = "default ";

const byName = (a: string, b: string): number => {
  const [first, second] = [a, b].map((name) => name.replace(TYPE, "").toLowerCase()) as [string, string];
  return first === second ? (a < b ? -1 : 1) : first < second ? -1 : 1;
};

/** Packages before files; both by name. */
function order(a: string, b: string): number {
  const [first, second] = [a.startsWith("."), b.startsWith(".")];
  if (first !== second) return first ? 1 : -1;
  return a < b ? -1 : 1;
}
