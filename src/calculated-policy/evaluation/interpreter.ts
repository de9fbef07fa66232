import { wrongOperand } from "../errors";
import { runtime, type Frame } from "../template/nunjucks";
import { printExpression } from "../template/print-expression";
import type { Arguments, Expression, MacroParts, Statement, StatementOf } from "../template/syntax";
import { assertValue, assertValues, takesFunctions, type Callable } from "./callable";
import { filter, global, test } from "./functions";
import { Limits } from "./limits";
import { loopAt } from "./loop";
import { member } from "./members";
import { Names, type KeptLoop } from "./names";
import { assertOperand, infix, prefix } from "./operators";
import type { Watch } from "./watch";

/**
 * Runs a template over its variables.
 *
 * It walks the tree and does what Nunjucks' compiled code would do, to the letter where templates can tell (which
 * frame a `set` reaches, what an undefined variable is), but for three things: it knows at every step where it is in
 * the text, it ends, and it reads only what values own, so that a template can reach nothing but its variables.
 */
export class Interpreter {
  /** Where in the text the current step is. */
  public at = 0;
  /** Told of each branch that is taken. */
  public watch: Watch | undefined;

  private readonly limits = new Limits();
  private readonly context = new Map<string, unknown>();
  private readonly macros = new WeakSet<object>();
  private frame: Frame = new runtime.Frame();
  private names = new Names();
  private output = "";
  private loops = new Map<StatementOf<"for">, KeptLoop>();

  /** Evaluates over a result, which is `$`, with constants that are set before the template begins. */
  public constructor(result: unknown, constants: Readonly<Record<string, unknown>>) {
    this.frame.topLevel = true;
    this.context.set("$", result);
    for (const [name, value] of Object.entries(constants)) this.set(name, value);
  }

  /** What the statements print. */
  public print(statements: readonly Statement[]): string {
    const { output, loops } = this;
    [this.output, this.loops] = ["", new Map<StatementOf<"for">, KeptLoop>()];
    for (const statement of statements) this.step(statement);
    const printed = this.output;
    [this.output, this.loops] = [output, loops];
    return printed;
  }

  private run(statements: readonly Statement[] = []): void {
    for (const statement of statements) this.step(statement);
  }

  private step(node: Statement): void {
    this.enter(node.at);
    switch (node.kind) {
      case "text":
        this.write(node.text);
        break;
      case "print":
        this.write(this.value(node.value) ?? "");
        break;
      case "if": {
        const way = node.branches.findIndex(({ condition }) => this.value(condition));
        this.watch?.(node, way);
        this.run(way < 0 ? node.otherwise : node.branches[way]?.body);
        break;
      }
      case "for":
        this.loop(node);
        break;
      case "set": {
        const value = this.value(node.value);
        for (const target of node.targets) this.set(target, value);
        break;
      }
      case "switch":
        this.choose(node);
        break;
      case "macro":
        this.define(node.name, this.macro(node, false));
        break;
      case "block":
        this.block(node);
        break;
      case "file":
        throw wrongOperand(`{% ${node.tag} %}`);
    }
  }

  private value(node: Expression): unknown {
    this.enter(node.at);
    switch (node.kind) {
      case "literal":
        return node.value;
      case "regex":
        // A new one each time: one with the flag g keeps where it stopped.
        return new RegExp(node.pattern, node.flags);
      case "variable":
        return this.lookup(node.name);
      case "member": {
        const target = this.value(node.target);
        const key = this.value(node.key);
        this.at = node.at;
        assertOperand(key, this.limits);
        return member(target, key, this.limits);
      }
      case "call":
        return this.call(node.callee, this.arguments(node.args), node.at);
      case "filter": {
        const args = this.arguments(node.args);
        if (node.name !== "default" && node.name !== "d") assertValues(args);
        return this.native(node.at, args, () => filter(node.name, args, this.limits));
      }
      case "test": {
        const args = [this.value(node.target), ...(node.arg ? [this.value(node.arg)] : [])];
        return this.native(node.at, args, () => test(node.name, args)) === true;
      }
      case "list":
        return node.items.map((item) => assertValue(this.value(item)));
      case "dict":
        return this.dict(node.entries, assertValue);
      case "prefix":
        return prefix(node.operator, this.value(node.operand), this.limits);
      case "infix": {
        const left = this.value(node.left);
        if (node.operator === "||") return left || this.value(node.right);
        if (node.operator === "&&") return left && this.value(node.right);
        const right = this.value(node.right);
        this.at = node.at;
        return infix(node.operator, left, right, this.limits);
      }
      case "conditional": {
        const branch = this.value(node.condition) ? node.then : node.otherwise;
        this.watch?.(node, branch === node.then ? 0 : -1);
        return branch ? this.value(branch) : "";
      }
      case "sequence":
        return node.items.map((item) => this.value(item)).at(-1);
      case "capture":
        return this.print(node.body);
      case "caller":
        return this.macro(node, true);
    }
  }

  /** What Nunjucks takes for a variable: a name of the text around, of a frame, of the context, or a global. */
  private lookup(name: string): unknown {
    const cell = this.names.find(name);
    if (cell) return cell.value;
    const value = this.frame.lookup(name);
    if (value !== undefined) return value;
    return this.context.has(name) ? this.context.get(name) : global(name, this.limits);
  }

  private set(name: string, value: unknown): void {
    const cell = this.names.find(name);
    if (cell) cell.value = value;
    this.frame.set(name, value, true);
    if (this.frame.topLevel) this.context.set(name, value);
  }

  private loop(node: StatementOf<"for">): void {
    const { frame, names } = this;
    this.frame = frame.push();
    const list = runtime.fromIterator(this.value(node.list));
    // Nunjucks' variables for the names and the length outlive a round of the loop around.
    const kept = this.loops.get(node) ?? { names: names.inner(node.names), length: 0 };
    this.loops.set(node, kept);
    this.names = kept.names;
    const isMap = node.names.length > 1 && !Array.isArray(list);
    if (list) kept.length = isMap ? this.entries(node, list) : this.items(node, list as unknown[]);
    if (!kept.length) this.run(node.otherwise);
    this.frame = frame;
    this.names = names;
  }

  private items({ names, body }: StatementOf<"for">, items: readonly unknown[]): number {
    const { length } = items;
    const [name = ""] = names;
    for (let index = 0; index < items.length; index++) {
      if (names.length > 1) {
        names.forEach((inner, part) => this.names.set(inner, (items[index] as readonly unknown[])[part]));
      } else {
        this.names.set(name, items[index]);
        this.frame.set(name, items[index]);
      }
      this.round(body, index, length);
    }
    return length;
  }

  private entries({ names, body }: StatementOf<"for">, map: unknown): number {
    const entries = Object.entries(map as object);
    entries.forEach((entry, index) => {
      entry.forEach((part, which) => {
        const name = names[which] ?? "";
        this.names.set(name, part);
        this.frame.set(name, part);
      });
      this.round(body, index, entries.length);
    });
    return entries.length;
  }

  private round(body: readonly Statement[], index: number, length: number): void {
    if (index === 0) this.frame.set("loop", {});
    Object.assign(this.frame.variables.loop as object, loopAt(index, length));
    this.limits.spend();
    this.run(body);
  }

  private choose({ subject, cases, otherwise }: StatementOf<"switch">): void {
    const value = this.value(subject);
    const first = cases.findIndex((choice) => this.value(choice.value) === value);
    // A case without a body falls through to the next that has one.
    const chosen = first < 0 ? undefined : cases.slice(first).find(({ body }) => body.length > 0);
    this.run(chosen ? chosen.body : otherwise);
  }

  private block({ body }: StatementOf<"block">): void {
    const { frame, names } = this;
    this.frame = frame.push(true);
    this.names = new Names();
    this.output += this.print(body);
    this.frame = frame;
    this.names = names;
  }

  private define(name: string, macro: Callable): void {
    this.names.set(name, macro);
    if (this.names.isInner) this.frame.set(name, macro);
    else this.context.set(name, macro);
  }

  /** A macro sees its arguments and the top level alone; the body of a call block sees what is around it too. */
  private macro({ params, defaults, body }: MacroParts, isCaller: boolean): Callable {
    const around = this.names;
    const named = defaults.map(([name]) => name);
    const macro = runtime.makeMacro(params, named, (...args) => {
      const { frame, names } = this;
      const given = (args[params.length] ?? {}) as Readonly<Record<string, unknown>>;
      this.frame = isCaller ? frame.push(true) : new runtime.Frame();
      this.names = isCaller ? around.inner(params) : new Names();
      if (Object.hasOwn(given, "caller")) this.frame.set("caller", given.caller);
      params.forEach((param, index) => {
        this.frame.set(param, args[index]);
        this.names.set(param, args[index]);
      });
      defaults.forEach(([name, value]) =>
        this.frame.set(name, Object.hasOwn(given, name) ? given[name] : this.value(value)),
      );
      const printed = this.limits.nested(() => this.print(body));
      this.frame = frame;
      this.names = names;
      return new runtime.SafeString(printed);
    });
    this.macros.add(macro);
    return macro;
  }

  private call(callee: Expression, args: readonly unknown[], at: number): unknown {
    const called = this.value(callee);
    this.at = at;
    if (typeof called !== "function")
      throw wrongOperand(`a call of ${printExpression(callee)}, which is ${called ? "no function" : "undefined"},`);
    if (this.macros.has(called) || takesFunctions(callee)) assertValues(args, (value) => this.macros.has(value));
    else assertValues(args);
    return this.native(at, args, () => (called as Callable)(...args));
  }

  private arguments({ positional, named }: Arguments): unknown[] {
    const values = positional.map((arg) => this.value(arg));
    return named.length === 0 ? values : [...values, runtime.makeKeywordArgs(this.dict(named, (value) => value))];
  }

  private dict(entries: readonly (readonly [string, Expression])[], take: (value: unknown) => unknown): object {
    return Object.fromEntries(entries.map(([key, value]) => [key, take(this.value(value))]));
  }

  /** An operation of JavaScript's or Nunjucks' own code, over values that are not too large for it. */
  private native(at: number, args: readonly unknown[], operation: () => unknown): unknown {
    this.at = at;
    this.limits.weigh(...args);
    return this.limits.made(operation());
  }

  private write(value: unknown): void {
    assertOperand(value, this.limits);
    this.output = this.limits.sized(this.output + String(value));
  }

  private enter(at: number): void {
    this.limits.spend();
    this.at = at;
  }
}
