import { parse } from "@cdktf/hcl2json";
import { ConversionError, faultAt } from "../errors";
import { HclNumber, type Argument, type Block, type Expression } from "./syntax";

/**
 * Compares what one HCL reader read with what Terraform's own reads.
 *
 * @throws ConversionError if the other does not parse the file, or reads another value
 */
export async function assertSameReading(file: string, source: string, blocks: readonly Block[]): Promise<void> {
  const other = await parsed(file, source);
  blocks.forEach((block) => compareBlock(block, other));
}

async function parsed(file: string, source: string): Promise<unknown> {
  try {
    return await parse("main.tf", source);
  } catch (error) {
    const [, line, message = String(error)] = /main\.tf:(\d+)[^:]*: ([^\]]*)/s.exec(String(error)) ?? [];
    if (line === undefined) throw new ConversionError(`${file}: HCL must parse, got: ${message}`);
    throw faultAt({ file, line: Number(line) }, `HCL must parse, got: ${message}`);
  }
}

/** Blocks of one type and the same labels are a list, in their order. */
function compareBlock(block: Block, around: unknown): void {
  const found = [block.type, ...block.labels].reduce<unknown>((inner, name) => property(inner, name), around);
  const candidates: unknown[] = Array.isArray(found) ? found : [];
  const faults = candidates.map((candidate) => faultIn(block, candidate));
  if (faults.includes(undefined)) return;
  throw faults[0] ?? differs(block.place, [block.type, ...block.labels].join(" "));
}

function faultIn(block: Block, other: unknown): ConversionError | undefined {
  for (const argument of block.arguments) {
    if (!isSame(argument.value, property(other, argument.name))) return differs(argument.place, argument.name);
  }
  try {
    block.blocks.forEach((inner) => compareBlock(inner, other));
  } catch (error) {
    if (error instanceof ConversionError) return error;
    throw error;
  }
  const names = new Set([...block.arguments, ...block.blocks].map((part) => ("name" in part ? part.name : part.type)));
  const more = Object.keys(other ?? {}).find((name) => !names.has(name));
  return more === undefined ? undefined : differs(block.place, more);
}

const differs = (place: Argument["place"], what: string): ConversionError =>
  faultAt(place, `${what} is read otherwise by the second reader of HCL. Write it in a plainer way, or report this.`);

function isSame(value: Expression, other: unknown): boolean {
  switch (value.kind) {
    case "literal":
      if (value.value instanceof HclNumber) return typeof other === "number" && Number(value.value.text) === other;
      if (typeof value.value === "string") return typeof other === "string" && unescaped(other) === value.value;
      return value.value === other;
    case "list":
      return (
        Array.isArray(other) &&
        other.length === value.items.length &&
        value.items.every((item, index) => isSame(item.value, other[index]))
      );
    case "object":
      return typeof other === "object" && other !== null && value.entries.every((entry) => isSameEntry(entry, other));
    case "template":
      return typeof other === "string" && value.parts.every((part) => typeof part !== "string" || has(other, part));
    default:
      return typeof other === "string" && /^[$%]\{/.test(other);
  }
}

function isSameEntry({ key, value }: { key: Expression; value: Expression }, other: object): boolean {
  if (key.kind !== "literal") return true;
  const name = key.value instanceof HclNumber ? key.value.text : String(key.value);
  return isSame(value, property(other, name));
}

const has = (other: string, part: string): boolean => unescaped(other).includes(part);

/** Terraform doubles the first letter of what would open an expression. */
const unescaped = (template: string): string => template.replace(/([$%])\1\{/g, "$1{");

const property = (of: unknown, name: string): unknown =>
  typeof of === "object" && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
