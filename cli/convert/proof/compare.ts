import { isDeepStrictEqual } from "node:util";
import { isMap } from "../../support/is-map";
import { sentInput } from "../write/calculated-code";
import type { Resources } from "./expected";

/** How an argument of the written pack stands to that of the source. */
export interface ArgumentDifference {
  readonly address: string;
  readonly argument: string;
  readonly kind: "same value, other YAML text" | "different";
  /** What the source has; undefined if it has no such argument. */
  readonly source: string | undefined;
  /** What the written pack has. */
  readonly written: string | undefined;
}

/** The result of comparing all resources. */
export interface Comparison {
  /** The resources of both that are equal, those among them whose YAML is written otherwise. */
  readonly equal: number;
  readonly total: number;
  readonly differences: readonly ArgumentDifference[];
}

/**
 * Compares the resources of a written pack with those of its source, argument by argument.
 *
 * @param notConverted - the addresses of resources that the source has beside them
 */
export function compareResources(source: Resources, json: object, notConverted: readonly string[]): Comparison {
  const written = writtenResources(json);
  const addresses = [...new Set([...source.keys(), ...written.keys()])];
  const differences = addresses.flatMap((address) => compared(address, source.get(address), written.get(address)));
  const missing = notConverted.map((address): ArgumentDifference => {
    return { address, argument: "", kind: "different", source: "a resource", written: undefined };
  });
  const wrong = new Set(differences.filter(({ kind }) => kind === "different").map(({ address }) => address));
  const total = addresses.length + missing.length;
  return { equal: addresses.length - wrong.size, total, differences: [...differences, ...missing] };
}

function writtenResources(json: object): Resources {
  const { resource = {}, data = {} } = json as { resource?: Blocks; data?: Blocks };
  const listed = (blocks: Blocks, prefix: string): [string, ReadonlyMap<string, unknown>][] =>
    Object.entries(blocks).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, args]): [string, ReadonlyMap<string, unknown>] => [
        `${prefix}${type}.${name}`,
        new Map(Object.entries(args).filter(([argument]) => argument !== "//")),
      ]),
    );
  return new Map([...listed(resource, ""), ...listed(data, "data.")]);
}

type Blocks = Readonly<Record<string, Readonly<Record<string, object>>>>;

type Arguments = ReadonlyMap<string, unknown> | undefined;

function compared(address: string, source: Arguments, written: Arguments): ArgumentDifference[] {
  const names = [...new Set([...(source?.keys() ?? []), ...(written?.keys() ?? [])])];
  return names.flatMap((argument): ArgumentDifference[] => {
    const [one, other] = [source?.get(argument), written?.get(argument)];
    if (isEqual(one, other)) return [];
    const isYaml = YAML.has(argument) && isSameYaml(one, other);
    const kind = isYaml ? "same value, other YAML text" : "different";
    return [{ address, argument, kind, source: shown(one), written: shown(other) }];
  });
}

/** The arguments that the provider reads as YAML. */
const YAML = new Set(["value", "template_input"]);

function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  }
  if (isMap(one) && isMap(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.every((key) => isEqual(one[key], other[key]));
  }
  const [plain, otherPlain] = [scalar(one), scalar(other)];
  return plain === undefined || otherPlain === undefined ? one === other : normal(plain) === normal(otherPlain);
}

/** A text, a number or a boolean as Terraform has it where a text belongs. */
const scalar = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;

/** A template whose expressions have no blanks, since those of the two are written by different hands. */
function normal(template: string): string {
  const plain = template.replaceAll('${"\\r"}', "\r").replaceAll('${"\ufeff"}', "\ufeff");
  return /(?<!\$)\$\{/.test(plain)
    ? plain.replace(/(?<!\$)\$\{(?:[^{}]|\{[^{}]*\})*\}/g, (part) => part.replace(/\s+/g, ""))
    : plain;
}

/** As the provider sends it: what a text says as YAML, or the text itself if it says nothing. */
function isSameYaml(one: unknown, other: unknown): boolean {
  if (typeof one !== "string" || typeof other !== "string") return false;
  const [value, otherValue] = [one, other].map((text) => sentInput(text.replace(/([$%])\1\{/g, "$1{")));
  return isDeepStrictEqual(value, otherValue);
}

const shown = (value: unknown): string | undefined =>
  value === undefined ? undefined : typeof value === "string" ? value : JSON.stringify(value);
