import type { Block } from "@cdktf/commons";
import { decode, encode, ExtData } from "@msgpack/msgpack";
import type { DynamicValue } from "./protocol";
import { nestedBlocks } from "./schema";

/** What an attribute holds. */
export type Value =
  string | number | boolean | null | typeof UNKNOWN | readonly Value[] | { readonly [key: string]: Value };

/** The attributes of an object of a schema. */
export type Values = Readonly<Record<string, Value>>;

/** A value that is known only after apply. */
export const UNKNOWN = Object.freeze({ unknown: true });

/**
 * An object as Terraform reads it: every attribute and nested block of the schema, and nothing else, in MessagePack.
 *
 * @param values - the object, or null if there is none (not created yet, or gone)
 * @param block - its schema; what `values` lacks is sent as null
 */
export function toWire(values: Values | null, block: Block): DynamicValue {
  const names = [...Object.keys(block.attributes), ...Object.keys(nestedBlocks(block))];
  const whole = values && Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  return { msgpack: encode(whole, { extensionCodec: UNKNOWN_CODEC }) };
}

/** An object as Terraform sent it; null if there is none. */
export const fromWire = ({ msgpack }: DynamicValue): Values | null =>
  decode(msgpack, { extensionCodec: UNKNOWN_CODEC }) as Values | null;

/** What an attribute says that holds text; empty if it is null or unknown. */
export function textOf(values: Values, name: string): string {
  const value = values[name];
  return typeof value === "string" ? value : "";
}

/** An unknown value is extension 0; one of which Terraform knows something is 12, and no less unknown here. */
const UNKNOWN_CODEC = {
  tryToEncode: (value: unknown): ExtData | null => (value === UNKNOWN ? new ExtData(0, new Uint8Array(1)) : null),
  decode: (): typeof UNKNOWN => UNKNOWN,
};
