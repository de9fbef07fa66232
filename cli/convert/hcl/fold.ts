import { sortedEntries } from "./encode";
import { callOf, pathOf } from "./functions";
import { referencesIn } from "./references";
import { HclNumber, text, type Expression, type Literal, type Loop } from "./syntax";

/** The known values that expressions can refer to. */
export interface Scope {
  readonly locals: ReadonlyMap<string, Expression>;
  /** The values of variables; those that are not here stay references. */
  readonly variables: ReadonlyMap<string, Expression>;
  /** Reads a file of the source, by its path from the folder of the source. */
  readonly readFile: (path: string) => string;
  /** Reads a template from a file of the source. */
  readonly readTemplate?: (path: string) => Expression;
  /** The values of bare names: of a template's variables, or a loop's. */
  readonly names?: ReadonlyMap<string, Expression>;
}

/** An expression with everything known in it worked out; the rest stays as it is. */
export function fold(expression: Expression, scope: Scope): Expression {
  const inner = (part: Expression): Expression => fold(part, scope);
  switch (expression.kind) {
    case "literal":
    case "source":
      return expression;
    case "template":
      return foldedTemplate(expression.parts.map((part) => (typeof part === "string" ? part : inner(part))));
    case "list":
      return { kind: "list", items: expression.items.map(({ value, line }) => ({ value: inner(value), line })) };
    case "object": {
      const entries = expression.entries.map(({ key, value, line }) => ({
        key: inner(key),
        value: inner(value),
        line,
      }));
      return { kind: "object", entries };
    }
    case "reference":
      return foldedReference(expression.path, scope) ?? expression;
    case "call": {
      const args = expression.args.map(inner);
      if (expression.name === "templatefile") return foldedTemplateFile(args, scope) ?? { ...expression, args };
      return callOf(expression.name, args, scope.readFile) ?? { ...expression, args };
    }
    case "conditional": {
      const condition = inner(expression.condition);
      const [yes, no] = [inner(expression.yes), inner(expression.no)];
      if (condition.kind === "literal" && typeof condition.value === "boolean") return condition.value ? yes : no;
      return { kind: "conditional", condition, yes, no };
    }
    case "loop":
      return foldedLoop(expression, scope);
    case "unary": {
      const operand = inner(expression.operand);
      const isKnown = expression.operator === "!" && operand.kind === "literal" && typeof operand.value === "boolean";
      return isKnown ? { kind: "literal", value: !operand.value } : { ...expression, operand };
    }
    case "binary": {
      const [left, right] = [inner(expression.left), inner(expression.right)];
      return comparison(expression.operator, left, right) ?? { ...expression, left, right };
    }
  }
}

/** The loop's text if the collection is known. */
function foldedLoop({ names, collection, body }: Loop, scope: Scope): Expression {
  const items = itemsOf(fold(collection, scope));
  if (items === undefined) {
    const outer = new Map([...(scope.names ?? [])].filter(([name]) => !names.includes(name)));
    return { kind: "loop", names, collection: fold(collection, scope), body: fold(body, { ...scope, names: outer }) };
  }
  const rounds = items.map((pair) => {
    const own = names.length > 1 ? pair : pair.slice(-1);
    const bound = names.map((name, index) => [name, own[index] ?? NULL] as const);
    return fold(body, { ...scope, names: new Map([...(scope.names ?? []), ...bound]) });
  });
  return foldedTemplate(rounds);
}

const NULL: Literal = { kind: "literal", value: null };

/** The keys and values of a collection in the order in which Terraform goes through it; undefined if it is not known. */
function itemsOf(collection: Expression): (readonly [Expression, Expression])[] | undefined {
  if (collection.kind === "list") {
    return collection.items.map(({ value }, index) => [
      { kind: "literal", value: new HclNumber(String(index)) },
      value,
    ]);
  }
  if (collection.kind !== "object" || !collection.entries.every(({ key }) => key.kind === "literal")) return undefined;
  return sortedEntries(collection).map(([key, value]) => [text(key), value]);
}

/** A template of a file with its variables put in. */
function foldedTemplateFile([path, values]: readonly Expression[], scope: Scope): Expression | undefined {
  const name = pathOf(path);
  if (name === undefined || values?.kind !== "object" || scope.readTemplate === undefined) return undefined;
  const names = new Map<string, Expression>();
  for (const { key, value } of values.entries) {
    if (key.kind !== "literal" || typeof key.value !== "string") return undefined;
    names.set(key.value, value);
  }
  const template = scope.readTemplate(name);
  if (!referencesIn(template).every(([root = ""]) => names.has(root))) return undefined;
  return fold(template, { locals: new Map(), variables: new Map(), readFile: scope.readFile, names });
}

/** A value as part of a text; undefined for null, which no text can hold. */
export function textOf({ value }: Literal): string | undefined {
  if (value instanceof HclNumber) return value.text;
  return value === null ? undefined : String(value);
}

function foldedTemplate(parts: readonly (string | Expression)[]): Expression {
  const flat = parts.flatMap((part): readonly (string | Expression)[] => {
    if (typeof part === "string") return [part];
    if (part.kind === "template") return part.parts;
    const known = part.kind === "literal" ? textOf(part) : undefined;
    return [known ?? part];
  });
  if (flat.every((part) => typeof part === "string")) return { kind: "literal", value: flat.join("") };
  const merged = flat.reduce<(string | Expression)[]>((done, part) => {
    const last = done.at(-1);
    return typeof part === "string" && typeof last === "string" ? [...done.slice(0, -1), last + part] : [...done, part];
  }, []);
  return { kind: "template", parts: merged };
}

function foldedReference([root, name = "", ...rest]: readonly string[], scope: Scope): Expression | undefined {
  const own = root === undefined ? undefined : scope.names?.get(root);
  if (own) return entryOf(own, name === "" ? rest : [name, ...rest]);
  if (root === "local") {
    const local = scope.locals.get(name);
    return local && entryOf(fold(local, scope), rest);
  }
  if (root === "var") {
    const value = scope.variables.get(name);
    return value && entryOf(fold(value, scope), rest);
  }
  return undefined;
}

/** What lies at a path of an object. */
function entryOf(value: Expression, [name, ...rest]: readonly string[]): Expression | undefined {
  if (name === undefined) return value;
  if (value.kind !== "object") return undefined;
  const entry = value.entries.find(({ key }) => key.kind === "literal" && key.value === name);
  return entry && entryOf(entry.value, rest);
}

function comparison(operator: string, left: Expression, right: Expression): Literal | undefined {
  if (left.kind !== "literal" || right.kind !== "literal") return undefined;
  const [one, other] = [plain(left), plain(right)];
  switch (operator) {
    case "==":
      return { kind: "literal", value: one === other };
    case "!=":
      return { kind: "literal", value: one !== other };
    case "&&":
      return typeof one === "boolean" && typeof other === "boolean"
        ? { kind: "literal", value: one && other }
        : undefined;
    case "||":
      return typeof one === "boolean" && typeof other === "boolean"
        ? { kind: "literal", value: one || other }
        : undefined;
    default:
      return undefined;
  }
}

const plain = ({ value }: Literal): string | number | boolean | null =>
  value instanceof HclNumber ? Number(value.text) : value;
