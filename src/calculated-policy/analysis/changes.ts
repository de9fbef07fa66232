import type { Expression, Statement } from "../template/syntax";
import { walk } from "../template/walk";
import { spend } from "./budget";
import { TOP, join, type Option, type Value } from "./value";

/** What a template changes in place, so that values hold more than they were made with. */
export class Changes {
  /** The attributes that it sets by name. */
  public readonly attributes: ReadonlySet<string>;
  /** Whether it adds to lists. */
  public readonly isOfLists: boolean;
  /** Whether it sets attributes of maps. */
  public readonly isOfMaps: boolean;

  /** @param statements - the template's */
  public constructor(statements: readonly Statement[]) {
    const attributes = new Set<string>();
    const changed = { lists: 0, maps: 0 };
    walk(statements, (node) => {
      if (node.kind === "member" && node.key.kind === "literal" && isAdding(String(node.key.value))) changed.lists++;
      if ((node.kind === "variable" || node.kind === "filter") && node.name === "setAttribute") changed.maps++;
      const set = attributeSet(node);
      if (set?.key.kind === "literal") attributes.add(String(set.key.value));
    });
    this.attributes = attributes;
    this.isOfLists = changed.lists > 0;
    this.isOfMaps = changed.maps > 0;
  }

  /** A list or map that the template makes or is given, as it can be by the time it is read. */
  public changeable({ options, isOpen }: Value): Value {
    if (!spend(1 + options.length)) return TOP;
    return { options: options.map((option) => this.option(option)), isOpen };
  }

  private option(option: Option): Option {
    if (option.kind === "list") {
      const items = this.changeable(option.items);
      return { ...option, items: this.isOfLists ? join(items, TOP) : items };
    }
    if (option.kind !== "dict") return option;
    const entry = (value: Value): Value => (this.isOfMaps ? TOP : this.changeable(value));
    return { ...option, entries: new Map([...option.entries].map(([key, value]) => [key, entry(value)])) };
  }
}

/** True for the methods that put something into a list. */
export const isAdding = (method: string): boolean => ADDING.has(method);

const ADDING: ReadonlySet<string> = new Set(["push", "unshift", "splice", "fill", "copyWithin"]);

/** What setAttribute is given, as a function or as a filter; undefined for anything else. */
export function attributeSet(
  node: Statement | Expression,
): { readonly object: Expression; readonly key: Expression } | undefined {
  const isCall = node.kind === "call" && node.callee.kind === "variable" && node.callee.name === "setAttribute";
  if (!isCall && !(node.kind === "filter" && node.name === "setAttribute")) return undefined;
  const [object, key] = node.args.positional;
  return object && key && { object, key };
}

/** True if an addition to a value can change what a query's result holds. */
export const reachesResult = ({ options, isOpen }: Value): boolean =>
  isOpen || options.some((option) => option.kind === "selected" || (option.kind === "list" && !option.items.isOpen));
