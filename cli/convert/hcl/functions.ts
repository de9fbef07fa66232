import { isKnown, jsonText, terraformYaml } from "./encode";
import { HclNumber, text, type Expression } from "./syntax";

/** What a function of Terraform gives for arguments that are known; undefined if it cannot be worked out here. */
export function callOf(
  name: string,
  args: readonly Expression[],
  readFile: (path: string) => string,
): Expression | undefined {
  if (name === "file") return fileOf(args, readFile);
  if (!args.every(isKnown)) return undefined;
  return FUNCTIONS[name]?.(...args);
}

type Known = (...args: readonly (Expression | undefined)[]) => Expression | undefined;

const onText =
  (change: (value: string) => string): Known =>
  (value) =>
    value?.kind === "literal" && typeof value.value === "string" ? text(change(value.value)) : undefined;

/** The same value: what differs is a type that no text shows. */
const same: Known = (value) => value;

const FUNCTIONS: Readonly<Record<string, Known | undefined>> = {
  jsonencode: (value) => value && text(jsonText(value)),
  yamlencode: (value) => {
    const yaml = value && terraformYaml(value);
    return yaml === undefined ? undefined : text(yaml);
  },
  lower: onText((value) => value.toLowerCase()),
  upper: onText((value) => value.toUpperCase()),
  trimspace: onText((value) => value.trim()),
  chomp: onText((value) => value.replace(/[\r\n]+$/, "")),
  tolist: same,
  tomap: same,
  tostring: (value) =>
    value?.kind === "literal" && value.value !== null
      ? text(value.value instanceof HclNumber ? value.value.text : String(value.value))
      : undefined,
  concat: (...lists) => {
    const items = lists.flatMap((list) => (list?.kind === "list" ? list.items : []));
    return lists.every((list) => list?.kind === "list") ? { kind: "list", items } : undefined;
  },
  join: (separator, list) => {
    const words = list?.kind === "list" ? list.items.map(({ value }) => wordOf(value)) : [undefined];
    const between = wordOf(separator);
    return between !== undefined && words.every((word) => word !== undefined) ? text(words.join(between)) : undefined;
  },
  merge: (...maps) => {
    if (!maps.every((map) => map?.kind === "object")) return undefined;
    const entries = new Map(
      maps.flatMap((map) => map.entries.map((entry) => [wordOf(entry.key) ?? "", entry] as const)),
    );
    return { kind: "object", entries: [...entries.values()] };
  },
  format: (pattern, ...values) => {
    const words = values.map(wordOf);
    const form = wordOf(pattern);
    if (form === undefined || words.some((word) => word === undefined) || /%(?!s|d)/.test(form.replaceAll("%%", "")))
      return undefined;
    if ((form.replaceAll("%%", "").match(/%[sd]/g) ?? []).length !== words.length) return undefined;
    return text(form.replace(/%([sd%])/g, (_, verb: string) => (verb === "%" ? "%" : (words.shift() ?? ""))));
  },
};

function wordOf(value: Expression | undefined): string | undefined {
  if (value?.kind !== "literal" || value.value === null || typeof value.value === "boolean") return undefined;
  return value.value instanceof HclNumber ? value.value.text : value.value;
}

function fileOf([path]: readonly Expression[], readFile: (path: string) => string): Expression | undefined {
  const name = pathOf(path);
  return name === undefined ? undefined : { ...text(readFile(name)), origin: name };
}

/** A path from the folder of the source. */
export function pathOf(path: Expression | undefined): string | undefined {
  if (path?.kind === "literal" && typeof path.value === "string") return path.value;
  if (path?.kind !== "template") return undefined;
  const [first, rest, ...more] = path.parts;
  const isOfModule = typeof first === "object" && first.kind === "reference" && first.path.join(".") === "path.module";
  return isOfModule && typeof rest === "string" && more.length === 0 ? rest.replace(/^\/+/, "") : undefined;
}
