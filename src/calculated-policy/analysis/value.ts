import type { Selection } from "../query/selection";
import type { Scalar } from "../template/syntax";
import { spend } from "./budget";

/** A text, number, boolean or null that is written in the policy. */
export interface TextOption {
  readonly kind: "text";
  readonly value: Scalar;
  /** Where it is written. */
  readonly at: number;
  /** True if it is only a variable's value until some branch sets it: whether it ever stays cannot be told. */
  readonly isDefault: boolean;
}

/** One of the things that an expression can be. */
export type Option =
  | TextOption
  | {
      readonly kind: "selected";
      readonly selection: Selection;
      /** Whether it is a list; undefined if no schema tells it. */
      readonly isList?: boolean;
    }
  | {
      /** A value of the result with only the members of its kind. */
      readonly kind: "scalar";
      readonly of: "text" | "number" | "truth";
    }
  | { readonly kind: "dict"; readonly entries: ReadonlyMap<string, Value>; readonly at: number }
  | { readonly kind: "list"; readonly items: Value; readonly at: number }
  | { readonly kind: "json"; readonly value: Value; readonly at: number }
  | { readonly kind: "unset" };

/** Everything that an expression can be, as far as the template alone tells. */
export interface Value {
  readonly options: readonly Option[];
  /** True if it can be something else too. */
  readonly isOpen: boolean;
}

/** Nothing is known. */
export const TOP: Value = { options: [], isOpen: true };

/** There is none: an item of an empty list. */
export const BOTTOM: Value = { options: [], isOpen: false };

/** The value of a variable that no path sets. */
export const UNSET: Value = { options: [{ kind: "unset" }], isOpen: false };

/** A value that is one thing. */
export const single = (option: Option): Value => ({ options: [option], isOpen: false });

/** A value that can be anything that the given ones can be. */
export function join(...values: readonly Value[]): Value {
  const [first, ...rest] = values;
  if (first === undefined) return BOTTOM;
  if (rest.every((value) => value === first)) return first;
  const options: Option[] = [];
  for (const option of values.flatMap((value) => value.options)) if (spend(options.length + 1)) add(option, options);
  if (!spend()) return TOP;
  const isOpen = values.some((value) => value.isOpen);
  return options.length > MOST_OPTIONS ? TOP : { options, isOpen };
}

/** A value that some branch replaces. */
export const asDefault = ({ options, isOpen }: Value): Value => ({
  options: options.map((option) => (option.kind === "text" ? { ...option, isDefault: true } : option)),
  isOpen,
});

/** A value without one kind of option. */
export const without = (kind: Option["kind"], { options, isOpen }: Value): Value => ({
  options: options.filter((option) => option.kind !== kind),
  isOpen,
});

/** Where a constant is written: not in the template. */
export const NOWHERE = -1;

/** A value whose constants are where they are read. */
export function located(value: Value, at: number): Value {
  if (!spend()) return value;
  if (!value.options.some((option) => "at" in option && option.at === NOWHERE)) return value;
  const options = value.options.map((option): Option => {
    if (option.kind === "list") return { ...option, at, items: located(option.items, at) };
    if (option.kind === "dict") {
      return { ...option, at, entries: new Map([...option.entries].map(([key, item]) => [key, located(item, at)])) };
    }
    return option.kind === "text" && option.at === NOWHERE ? { ...option, at } : option;
  });
  return { options, isOpen: value.isOpen };
}

/** True if nothing sets it. */
export const isUnset = ({ options, isOpen }: Value): boolean =>
  !isOpen && options.length > 0 && options.every(({ kind }) => kind === "unset");

/** True if both can be the same things. */
export function isSame(a: Value, b: Value): boolean {
  if (a === b || !spend()) return true;
  if (a.isOpen !== b.isOpen || a.options.length !== b.options.length) return false;
  return a.options.every((option) => b.options.some((other) => isAlike(option, other) && holdsSame(option, other)));
}

const MOST_OPTIONS = 64;

function add(option: Option, options: Option[]): void {
  const index = options.findIndex((known) => isAlike(known, option));
  const known = options[index];
  if (known === undefined) options.push(option);
  else options[index] = merged(known, option);
}

/** Lists and maps are told apart by where they are written: a loop makes the same one anew. */
function isAlike(a: Option, b: Option): boolean {
  if (a.kind === "text" && b.kind === "text") return a.at === b.at && a.value === b.value;
  if (a.kind === "selected" && b.kind === "selected") return a.selection === b.selection && a.isList === b.isList;
  if (a.kind === "scalar" && b.kind === "scalar") return a.of === b.of;
  return a.kind === b.kind && ("at" in a ? a.at : 0) === ("at" in b ? b.at : 0);
}

function merged(a: Option, b: Option): Option {
  if (a.kind === "text" && b.kind === "text") return a.isDefault ? b : a;
  if (a.kind === "list" && b.kind === "list") return { ...a, items: join(a.items, b.items) };
  if (a.kind === "json" && b.kind === "json") return { ...a, value: join(a.value, b.value) };
  if (a.kind === "dict" && b.kind === "dict") {
    const keys = [...new Set([...a.entries.keys(), ...b.entries.keys()])];
    const entry = (name: string): Value => join(a.entries.get(name) ?? UNSET, b.entries.get(name) ?? UNSET);
    return { ...a, entries: new Map(keys.map((name) => [name, entry(name)])) };
  }
  return a;
}

function holdsSame(a: Option, b: Option): boolean {
  if (a.kind === "text" && b.kind === "text") return a.isDefault === b.isDefault;
  if (a.kind === "list" && b.kind === "list") return isSame(a.items, b.items);
  if (a.kind === "json" && b.kind === "json") return isSame(a.value, b.value);
  if (a.kind === "dict" && b.kind === "dict") {
    const entries = [...a.entries];
    return (
      entries.length === b.entries.size && entries.every(([name, value]) => isSame(value, b.entries.get(name) ?? UNSET))
    );
  }
  return true;
}
