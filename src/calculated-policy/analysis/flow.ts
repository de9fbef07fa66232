import { isMethod } from "../dialect/methods";
import type { Template } from "../template/parse";
import { printExpression } from "../template/print-expression";
import type { Arguments, Expression, ExpressionOf, MacroParts, Statement, StatementOf } from "../template/syntax";
import { spend } from "./budget";
import { attributeSet, Changes, isAdding, reachesResult } from "./changes";
import { itemsOf, ofFilter, ofMethod } from "./members";
import { isList, isText, Notes, type Noted } from "./notes";
import type { Output } from "./output";
import { isOfPresence, Reads, type Misread, type Use } from "./reads";
import { TOP, join, located, single, UNSET, without, type Value } from "./value";
import { Variables } from "./variables";

/** What is known of a template without any result. */
export interface Flow {
  readonly output: readonly Output[];
  /** Reads of variables that no path sets, and of members that no query selects. */
  readonly misreads: readonly Misread[];
  /** Conditions that are always a list. */
  readonly listConditions: readonly Noted[];
  /** Loops that always go over a text. */
  readonly textLoops: readonly Noted[];
  /** What is always a list when it is compared with a number. */
  readonly comparedLists: readonly Noted[];
}

/**
 * Walks all paths of a template at once, with what each variable can be.
 *
 * @param template - the template, or a later query
 * @param result - what `$` is
 * @param constants - the variables that are set before the template begins
 */
export function flowOf(template: Template, result: Value, constants: ReadonlyMap<string, Value>): Flow {
  const changes = new Changes(template.statements);
  const reads = new Reads(template, changes.attributes);
  const walker = new Walker(changes, reads, [...constants, ["$", result]]);
  const output = walker.run(template.statements);
  const { lists, texts, compared } = walker;
  const notes = { listConditions: lists.all, textLoops: texts.all, comparedLists: compared.all };
  return { output, misreads: reads.misreads, ...notes };
}

/** After this many rounds of a loop, whatever still changes counts as anything. */
const ROUNDS = 3;

class Walker {
  public readonly lists = new Notes();
  public readonly texts = new Notes();
  public readonly compared = new Notes();

  private readonly given: ReadonlyMap<string, Value>;
  private variables: Variables;

  public constructor(
    private readonly changes: Changes,
    private readonly reads: Reads,
    given: readonly (readonly [string, Value])[],
  ) {
    this.given = new Map(given.map(([name, value]) => [name, changes.changeable(value)]));
    this.variables = Variables.of(this.given);
  }

  public run(statements: readonly Statement[] = []): Output[] {
    return statements.flatMap((statement) => this.statement(statement));
  }

  private statement(node: Statement): Output[] {
    if (!spend()) return [];
    switch (node.kind) {
      case "text":
        return [{ kind: "text", text: node.text, at: node.at }];
      case "print":
        return [{ kind: "hole", value: this.value(node.value), at: node.at }];
      case "if":
        return [this.branches(node)];
      case "for":
        return this.loop(node);
      case "set": {
        const value = this.value(node.value);
        node.targets.forEach((name) => (this.variables = this.variables.set(name, value)));
        return [];
      }
      case "switch":
        return [this.switch(node)];
      case "macro":
        this.macro(node);
        this.variables = this.variables.set(node.name, TOP);
        return [];
      case "block":
        return this.within([], () => this.run(node.body));
      case "file":
        return [{ kind: "hole", value: TOP, at: node.at }];
    }
  }

  private branches({ branches, otherwise }: StatementOf<"if">): Output {
    for (const { condition } of branches) {
      const value = this.value(condition, "condition");
      this.lists.note(condition, isList(value));
    }
    const bodies = [...branches.map(({ body }) => body), otherwise];
    return this.choice(bodies.map((body) => () => this.run(body)));
  }

  private switch({ subject, cases, otherwise }: StatementOf<"switch">): Output {
    for (const value of [subject, ...cases.map((choice) => choice.value)]) this.value(value);
    const bodies = [...cases.map(({ body }) => body), otherwise];
    return this.choice(bodies.map((body) => () => this.run(body)));
  }

  /** Follows every branch, then goes on with what the variables can be after any of them. */
  private choice(ways: readonly (() => Output[])[]): Output {
    const before = this.variables;
    const after = ways.map((way) => {
      this.variables = before;
      return { output: way(), variables: this.variables };
    });
    const all = after.map(({ variables }) => variables);
    this.variables = Variables.after(before, all);
    return { kind: "choice", ways: after.map(({ output }) => output) };
  }

  private loop({ names, list, body, otherwise }: StatementOf<"for">): Output[] {
    const all = this.value(list);
    this.texts.note(list, isText(all));
    const item = names.length === 1 ? itemsOf(all) : TOP;
    const before = this.variables;
    const bound = [...names.map((name) => [name, item] as const), ["loop", TOP] as const];
    const rounds = this.within(bound, () => this.rounds(body));
    this.variables = Variables.after(before, [before, this.variables]);
    const none = (): Output[] =>
      this.within(
        names.map((name) => [name, UNSET] as const),
        () => this.run(otherwise),
      );
    return [{ kind: "repeat", body: rounds }, ...(otherwise ? [this.choice([() => [], none])] : [])];
  }

  /** Goes through the body of a loop until another round adds nothing to what its variables can be. */
  private rounds(body: readonly Statement[]): Output[] {
    const unsettled = new Set<string>();
    for (let round = 1; ; round++) {
      const start = this.variables;
      const output = this.run(body);
      const end = Variables.after(start, [start, this.variables]);
      const changed = end.changed(start).filter((name) => !unsettled.has(name));
      if (round >= ROUNDS) changed.forEach((name) => unsettled.add(name));
      this.variables = end.map((name, value) => (unsettled.has(name) ? TOP : value));
      if (changed.length === 0 || !spend()) return output;
    }
  }

  /** A macro's body runs when it is called, so any name that is set somewhere can be set by then. */
  private macro({ params, defaults, body }: MacroParts): void {
    defaults.forEach(([, value]) => this.value(value, "presence"));
    const { variables } = this;
    const names = [...this.reads.names, ...params, ...defaults.map(([name]) => name), "caller", "loop"];
    this.variables = Variables.of([...names.map((name) => [name, TOP] as const), ...this.given]);
    this.within(
      [...params, ...defaults.map(([name]) => name)].map((name) => [name, TOP] as const),
      () => this.run(body),
    );
    this.variables = variables;
  }

  private within<T>(bound: Iterable<readonly [string, Value]>, body: () => T): T {
    this.variables = this.variables.inner(bound);
    const done = body();
    this.variables = this.variables.outer();
    return done;
  }

  private value(node: Expression, use: Use = "value"): Value {
    if (!spend()) return TOP;
    switch (node.kind) {
      case "literal":
        return single({ kind: "text", value: node.value, at: node.at, isDefault: false });
      case "variable":
        return located(this.reads.variable(node, this.variables, use), node.at);
      case "member":
        return this.member(node, use);
      case "call":
        return this.call(node);
      case "filter":
        return this.filter(node);
      case "test":
        this.value(node.target, isOfPresence(node) ? "presence" : "value");
        if (node.arg) this.value(node.arg);
        return TOP;
      case "list": {
        const items = join(...node.items.map((item) => this.value(item)));
        return this.changes.changeable(single({ kind: "list", items, at: node.at }));
      }
      case "dict": {
        const entries = new Map(node.entries.map(([key, value]) => [key, this.value(value)]));
        return this.changes.changeable(single({ kind: "dict", entries, at: node.at }));
      }
      case "prefix":
        this.value(node.operand, node.operator === "!" ? "condition" : "value");
        return TOP;
      case "infix":
        return this.infix(node, use);
      case "conditional": {
        this.value(node.condition, "condition");
        const empty = single({ kind: "text", value: "", at: node.at, isDefault: false });
        const isItself = printExpression(node.then) === printExpression(node.condition);
        return join(
          this.value(node.then, isItself ? "condition" : use),
          node.otherwise ? this.value(node.otherwise, use) : empty,
        );
      }
      case "sequence":
        return node.items.map((item) => this.value(item, use)).at(-1) ?? TOP;
      case "capture":
        return captured(this.run(node.body));
      case "caller":
        this.macro(node);
        return TOP;
      case "regex":
        return TOP;
    }
  }

  private member(node: ExpressionOf<"member">, use: Use): Value {
    const target = this.value(node.target);
    if (node.key.kind !== "literal") this.value(node.key);
    return this.reads.member(node, target, use);
  }

  private call(node: ExpressionOf<"call">): Value {
    const { callee, args, at } = node;
    if (callee.kind === "member" && callee.key.kind === "literal" && isMethod(String(callee.key.value))) {
      const name = String(callee.key.value);
      const target = this.value(callee.target);
      if (isAdding(name) && reachesResult(target)) this.reads.open();
      return ofMethod(name, target, this.arguments(args), at);
    }
    // Whether a function exists is asked elsewhere.
    if (callee.kind !== "variable") this.value(callee);
    return this.attributeSet(node, this.arguments(args)) ?? TOP;
  }

  /** What setAttribute gives: the object that it changes. */
  private attributeSet(node: ExpressionOf<"call" | "filter">, [object]: readonly Value[]): Value | undefined {
    const set = attributeSet(node);
    if (!set || !object) return undefined;
    if (set.key.kind !== "literal" && reachesResult(object)) this.reads.open();
    return object;
  }

  private filter(node: ExpressionOf<"filter">): Value {
    const { name, args, at } = node;
    const [input, ...rest] = args.positional;
    const isDefault = name === "default" || name === "d";
    const value = input ? this.value(input, isDefault && input.kind === "variable" ? "presence" : "value") : TOP;
    const others = this.arguments({ positional: rest, named: args.named });
    if (isDefault) return join(without("unset", value), ...others.slice(0, 1));
    if (name === "json" || name === "dump" || name === "yaml") return single({ kind: "json", value, at });
    return name === "safe" || name === "string" ? value : (this.attributeSet(node, [value]) ?? ofFilter(name, value));
  }

  private infix({ operator, left, right }: ExpressionOf<"infix">, use: Use): Value {
    if (operator === "||") return join(this.value(left, "condition"), this.value(right, use));
    if (operator === "&&") {
      this.value(left, "condition");
      return join(this.value(right, use), TOP);
    }
    // A comparison with nothing asks whether something is there.
    const asks = isNothing(left) || isNothing(right);
    const isOrder = /^[<>]/.test(operator);
    for (const operand of [left, right]) {
      const value = this.value(operand, asks && operand.kind === "variable" ? "presence" : "value");
      if (isOrder) this.compared.note(operand, isList(value));
    }
    return TOP;
  }

  private arguments({ positional, named }: Arguments): Value[] {
    named.forEach(([, value]) => this.value(value));
    return positional.map((arg) => this.value(arg));
  }
}

const isNothing = (node: Expression): boolean =>
  (node.kind === "literal" && node.value === null) || (node.kind === "variable" && node.name === "undefined");

/** What a block of text is as a value: the text, if nothing else is in it. */
function captured(outputs: readonly Output[]): Value {
  const [output, ...more] = outputs;
  if (output?.kind !== "text" || more.length > 0) return TOP;
  return single({ kind: "text", value: output.text, at: output.at, isDefault: false });
}
