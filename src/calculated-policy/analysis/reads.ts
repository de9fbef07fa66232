import { GLOBALS, OWN_VALUES } from "../dialect/names";
import type { Template } from "../template/parse";
import { printExpression } from "../template/print-expression";
import type { Expression, ExpressionOf, Statement } from "../template/syntax";
import { partsOf, walk } from "../template/walk";
import { memberOf } from "./members";
import { TOP, isUnset, type Value } from "./value";
import type { Variables } from "./variables";

/** What a read is for: the value itself, whether it is true, or whether it is there at all. */
export type Use = "value" | "condition" | "presence";

/** A read of something that is not there, whatever the workspace holds. */
export type Misread =
  | {
      readonly kind: "unset";
      readonly at: number;
      readonly name: string;
      /** True if a scope that has ended by then sets it. */
      readonly isOver: boolean;
      /** The names that may have been meant. */
      readonly known: () => readonly string[];
    }
  | {
      readonly kind: "unselected";
      readonly at: number;
      /** The whole path. */
      readonly path: string;
      readonly name: string;
      /** What is selected there. */
      readonly selected: () => readonly string[];
      /** What the schema says is there in place of an object; undefined for an object. */
      readonly is?: "a list" | "a value" | undefined;
    };

/**
 * Notes what a template reads in vain: variables that no path sets, and members that no query selects.
 *
 * A place in a loop or after branches is read with several values; it counts only if every read is in vain.
 */
export class Reads {
  private readonly verdicts = new Map<number, Misread | undefined>();
  private readonly setAt = new Map<string, number>();
  private readonly macros = new Set<string>();
  private readonly optional = new Set<string>();
  private isOpen = false;

  /**
   * @param template - the template that reads
   * @param attributes - what the template may add to the result
   */
  public constructor(
    template: Template,
    private readonly attributes: ReadonlySet<string>,
  ) {
    walk(template.statements, (node) => {
      if (node.kind === "set") node.targets.forEach((name) => this.noteSet(name, endOf(node.value)));
      if (node.kind === "for") node.names.forEach((name) => this.noteSet(name, node.at));
      if (node.kind === "test" && isOfPresence(node) && node.target.kind === "variable") {
        this.optional.add(node.target.name);
      }
      if (node.kind !== "macro") return;
      this.noteSet(node.name, node.at);
      this.macros.add(node.name);
    });
  }

  /** The names that are set anywhere in the template. */
  public get names(): string[] {
    return [...this.setAt.keys()];
  }

  /** What is read in vain. */
  public get misreads(): Misread[] {
    return [...this.verdicts.values()]
      .filter((misread) => misread !== undefined)
      .filter(({ kind }) => !this.isOpen || kind !== "unselected");
  }

  /** Lets the result have any member, since the template adds to it what cannot be told. */
  public open(): void {
    this.isOpen = true;
  }

  /** What a variable can be. */
  public variable(node: ExpressionOf<"variable">, variables: Variables, use: Use): Value {
    const { name, at } = node;
    const value = variables.get(name);
    if (!isUnset(value)) return this.note(at, undefined, value);
    // A macro within another is known everywhere as soon as the other one is called.
    if (
      GLOBALS.has(name) ||
      OWN_VALUES.has(name) ||
      MEANT_UNSET.has(name) ||
      this.macros.has(name) ||
      use === "presence"
    )
      return TOP;
    if (this.optional.has(name)) return TOP;
    const setAt = this.setAt.get(name);
    // A condition can ask whether a later line has been there yet.
    if (use === "condition" && setAt !== undefined && setAt > at) return TOP;
    const isOver = setAt !== undefined && setAt < at;
    const known = (): string[] => [...variables.names, ...this.names, ...WORDS];
    return this.note(at, { kind: "unset", at, name, isOver, known }, TOP);
  }

  /** What a member can be. */
  public member(node: ExpressionOf<"member">, target: Value, use: Use): Value {
    const { key } = node;
    if (key.kind !== "literal" || this.attributes.has(String(key.value))) return TOP;
    const member = memberOf(target, key.value);
    if (member) return this.note(key.at, undefined, member);
    if (use === "presence") return TOP;
    const selected = (): string[] => [
      ...new Set(target.options.flatMap((option) => (option.kind === "selected" ? option.selection.names : []))),
    ];
    const { at, value: name } = key;
    const path = printExpression(node);
    return this.note(at, { kind: "unselected", at, path, name: String(name), selected, is: placeOf(target) }, TOP);
  }

  private note(at: number, misread: Misread | undefined, value: Value): Value {
    if (misread === undefined || !this.verdicts.has(at)) this.verdicts.set(at, misread);
    return value;
  }

  /** The first place counts. */
  private noteSet(name: string, at: number): void {
    if (!this.setAt.has(name)) this.setAt.set(name, at);
  }
}

/** What the schema says of a value that has no such member. */
function placeOf({ options }: Value): "a list" | "a value" | undefined {
  if (options.every((option) => option.kind === "selected" && option.isList === true)) return "a list";
  return options.every(({ kind }) => kind === "scalar") ? "a value" : undefined;
}

/** True for a test whether something is there. */
export const isOfPresence = ({ name }: ExpressionOf<"test">): boolean => name === "defined" || name === "undefined";

/** Where the last part of an expression begins. */
const endOf = (node: Expression | Statement): number => Math.max(node.at, ...partsOf(node).map(endOf));

/** Words that have a value of their own, if they are written like this. */
const WORDS = ["true", "false", "none"];

/** Other languages' names for what is not there. Nothing sets them, which is why templates read them. */
const MEANT_UNSET: ReadonlySet<string> = new Set(["undefined", "None", "nil"]);
