import type { Scalar } from "../template/syntax";
import { TOP, join, BOTTOM, single, without, type Option, type Value } from "./value";

/**
 * A member of a value; undefined if the value is part of a result, and no query selects the member.
 *
 * Any part of a result can be a list, with a length and items: the query does not say.
 */
export function memberOf(value: Value, name: Scalar): Value | undefined {
  const { options, isOpen } = without("unset", value);
  if (isOpen || options.length === 0) return TOP;
  const members = options.map((option) => memberOfOption(option, name)).filter((member) => member !== undefined);
  return members.length === 0 ? undefined : join(...members);
}

/** What the items of a value are: of a list those that it can have, of a part of a result the part itself. */
export function itemsOf({ options, isOpen }: Value): Value {
  if (isOpen) return TOP;
  return join(
    ...options.map((option) => {
      if (option.kind === "list") return option.items;
      if (option.kind === "selected") return single(option.isList === true ? { ...option, isList: false } : option);
      return option.kind === "unset" ? BOTTOM : TOP;
    }),
  );
}

/** What a method of a value gives, if it gives items or a list of them. */
export function ofMethod(name: string, value: Value, args: readonly Value[], at: number): Value {
  if (ITEM_METHODS.has(name)) return itemsOf(value);
  if (!isList(value)) return TOP;
  if (LIST_METHODS.has(name)) return value;
  if (name !== "concat") return TOP;
  const added = args.map((arg) => (arg.options.some(({ kind }) => kind === "list") ? itemsOf(arg) : arg));
  return single({ kind: "list", items: join(itemsOf(value), ...added), at });
}

/** What a filter gives, if it gives items or a list of them. */
export function ofFilter(name: string, value: Value): Value {
  if (ITEM_FILTERS.has(name)) return itemsOf(value);
  return LIST_FILTERS.has(name) && isList(value) ? value : TOP;
}

const ITEM_METHODS: ReadonlySet<string> = new Set(["at", "find", "pop", "shift"]);
const LIST_METHODS: ReadonlySet<string> = new Set(["filter", "reverse", "slice", "sort"]);
const ITEM_FILTERS: ReadonlySet<string> = new Set(["first", "last", "random"]);
const LIST_FILTERS: ReadonlySet<string> = new Set(["reject", "rejectattr", "reverse", "select", "selectattr", "sort"]);

const isList = ({ options, isOpen }: Value): boolean =>
  !isOpen && options.every(({ kind }) => kind === "list" || kind === "selected");

function memberOfOption(option: Option, name: Scalar): Value | undefined {
  const isIndex = typeof name === "number" || /^\d+$/.test(String(name));
  switch (option.kind) {
    case "selected":
      return memberOfSelected(option, String(name), isIndex);
    case "scalar":
      return option.of === "text" && (isIndex || name === "length") ? TOP : undefined;
    case "dict":
      return option.entries.get(String(name)) ?? TOP;
    case "list":
      return isIndex ? option.items : TOP;
    default:
      return TOP;
  }
}

function memberOfSelected(
  option: Extract<Option, { kind: "selected" }>,
  name: string,
  isIndex: boolean,
): Value | undefined {
  const { selection, isList } = option;
  const field = isList === true ? undefined : selection.field(name);
  const shape = selection.shape(name);
  if (field === "leaf") {
    if (shape === undefined || shape.isList || shape.of === "anything" || shape.of === "object") return TOP;
    return single({ kind: "scalar", of: shape.of });
  }
  if (field) return single({ kind: "selected", selection: field, ...(shape && { isList: shape.isList }) });
  if (isList === false) return undefined;
  if (isIndex) return single(isList === true ? { ...option, isList: false } : option);
  return name === "length" ? TOP : undefined;
}
