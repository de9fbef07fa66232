import fc from "fast-check";
import { parse } from "yaml";
import type { Fault } from "../../../src/calculated-policy/checks/faults";
import { Interpreter } from "../../../src/calculated-policy/evaluation/interpreter";
import { PolicyTexts } from "../../../src/calculated-policy/policy-texts";
import type { Branch, Expression, Statement } from "../../../src/calculated-policy/template/syntax";
import { walk } from "../../../src/calculated-policy/template/walk";
import { holds } from "../../texts";
import { faultsOf } from "../faults";
import { ours } from "../rendering";

describe("what is found in any template is so in every run:", () => {
  /** Runs a template over several results, and notes what each expression was and which statements were reached. */
  function runs(statements: readonly Statement[]): { values: Map<Expression, unknown[]>; reached: Set<Statement> } {
    const values = new Map<Expression, unknown[]>();
    const reached = new Set<Statement>();
    // Its methods are private, and this watches them from outside.
    const prototype = Interpreter.prototype as any;
    const { value, step } = prototype;
    prototype.value = function (node: Expression): unknown {
      const found: unknown = value.call(this, node);
      values
        .set(node, values.get(node) ?? [])
        .get(node)
        ?.push(found);
      return found;
    };
    prototype.step = function (node: Statement): void {
      reached.add(node);
      step.call(this, node);
    };
    for (const result of RESULTS) {
      try {
        new Interpreter(structuredClone(result), {}).print(statements);
      } catch {
        // Until then it has run.
      }
    }
    Object.assign(prototype, { value, step });
    return { values, reached };
  }

  /** Why a fault is none: what it says is undefined was something, or a branch was reached. */
  function refuted(
    { check, at, help }: Fault,
    statements: readonly Statement[],
    { values, reached }: ReturnType<typeof runs>,
  ): boolean {
    const was = (test: (node: Expression) => boolean, is: (value: unknown) => boolean): boolean =>
      [...values].some(([node, found]) => test(node) && found.some(is));
    const isThere = (value: unknown): boolean => value !== undefined;
    const branches: Branch[] = [];
    walk(statements, (node) => node.kind === "if" && branches.push(...node.branches));
    const condition = branches.find((branch) => branch.at === at)?.condition;
    switch (check) {
      case "unset-variable":
        return was((node) => node.kind === "variable" && node.at === at, isThere);
      case "unqueried-field":
        return was((node) => node.kind === "member" && node.key.at === at, isThere);
      case "dead-branch":
        if (help.startsWith("An earlier")) return was((node) => node === condition, Boolean);
        return condition ? values.has(condition) : [...reached].some((node) => node.at === at);
      default:
        return false;
    }
  }

  it("reads that are found are of what is undefined, and branches that are found are never reached", () => {
    holds(
      fc.property(template, (text) => {
        const texts = new PolicyTexts([QUERY], `${text}Skip`, undefined);
        const { statements } = texts.template;
        const found = runs(statements);
        const wrong = faultsOf(texts).filter((fault) => refuted(fault, statements, found));
        expect(wrong.map(({ check, got }) => `${check} ${String(got)}`)).toEqual([]);
      }),
      100,
    );
  });
});

const QUERY = "{ one two map { k1 { a } k2 } rows { name size { n } } leaf }";

const RESULTS = [
  {
    one: 1,
    two: "two",
    map: { k1: { a: 1 }, k2: 0 },
    rows: [
      { name: "x", size: { n: 1 } },
      { name: "y", size: null },
    ],
    leaf: { x: [1] },
  },
  { one: 0, two: "", map: null, rows: [], leaf: [] },
  { one: 5, two: null, map: { k1: null, k2: "z" }, rows: [{ name: null, size: { n: 0 } }], leaf: "text" },
];

const name = fc.constantFrom("x", "y", "item", "acc");
const path = fc.constantFrom(
  ...[
    "$",
    "$.one",
    "$.two",
    "$.map",
    "$.map.k1",
    "$.map.k1.a",
    "$.map.k3",
    "$.rows",
    "$.rows[0].size.n",
    "$.rows[0].other",
    "$.map.x",
    "$.rows[0].acc",
  ],
  ...["$.leaf.x", "$.nope", "$.rows.length", "$.rows.name", "x.k1", "x.name", "item.name", "item.size.n", "item.other"],
  ...["acc.name", "acc[0].name", "loop.index"],
);

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie("expression");
  const of = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
  return {
    expression: fc.oneof(
      { depthSize: "small" },
      path,
      name,
      of("1", "'a'", "none", "true", "[]"),
      fc.tuple(inner, of("+", "~", "==", "!=", "and", "or"), inner).map((parts) => parts.join(" ")),
      fc.tuple(of("not ", ""), inner).map(([sign, operand]) => `${sign}(${operand})`),
      fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a} if ${b} else ${c})`),
      fc
        .tuple(inner, of("first", "last", "default(1)", "json", "reverse", "default($.rows)"))
        .map(([a, b]) => `((${a}) | ${b})`),
      fc.tuple(inner, of("defined", "not defined", "string")).map(([a, b]) => `((${a}) is ${b})`),
      fc
        .tuple(
          inner,
          of("concat($.rows)", "concat({ name: 1 })", "slice(0)", "pop()", "name", "push($.map)", "push({ x: 1 })"),
        )
        .map(([a, b]) => `(${a}).${b}`),
      fc.tuple(name, inner).map(([key, value]) => `{ ${key}: ${value} }`),
      fc.tuple(inner, name, inner).map(([object, key, value]) => `setAttribute(${object}, "${key}", ${value})`),
      fc.array(inner, { maxLength: 2 }).map((items) => `[${items.join(", ")}]`),
    ),
  };
});

const condition = fc.constantFrom(
  "P",
  "not P",
  "P and $.one",
  "$.one or P",
  "not (P or $.one)",
  "P == 1",
  "P != 1",
  "$.one",
);

const { template } = fc.letrec<{ template: string; statement: string }>((tie) => {
  const body = tie("template");
  return {
    template: fc.array(tie("statement"), { maxLength: 4 }).map((parts) => parts.join("")),
    statement: fc.oneof(
      { depthSize: "small" },
      expression.map((value) => `{{ ${value} }}`),
      fc.tuple(name, expression).map(([target, value]) => `{% set ${target} = ${value} %}`),
      fc.tuple(name, body).map(([target, text]) => `{% set ${target} %}${text}{% endset %}`),
      fc.tuple(expression, body, body).map(([a, b, c]) => `{% if ${a} %}${b}{% else %}${c}{% endif %}`),
      fc
        .tuple(path, condition, condition, body, body)
        .map(([of, a, b, c, d]) =>
          `{% if ${a} %}${c}{% elif ${b} %}E{% elif $.two %}F{% else %}${d}G{% endif %}`.replace(/P/g, () => of),
        ),
      fc
        .tuple(name, expression, body, body)
        .map(([a, b, c, d]) => `{% for ${a} in ${b} %}${c}{% else %}${d}{% endfor %}`),
      fc.tuple(name, body).map(([item, text]) => `{% for ${item} in $.rows %}${text}{% endfor %}`),
      fc.tuple(name, name, expression, body).map(([a, b, c, d]) => `{% for ${a}, ${b} in ${c} %}${d}{% endfor %}`),
      fc.tuple(name, name, body).map(([macro, param, text]) => `{% macro ${macro}(${param}) %}${text}{% endmacro %}`),
      fc.tuple(name, expression).map(([macro, value]) => `{{ ${macro}(${value}) }}`),
    ),
  };
});

describe("words that are found can be printed:", () => {
  it("where each condition is about something else, all of them and no others", () => {
    holds(
      fc.property(approval, (text) => {
        const flags = [...text.matchAll(/\$\.(c\d+)/g)].map(([, flag = ""]) => flag);
        fc.pre(flags.length <= 7);
        const texts = new PolicyTexts([`{ any ${flags.join(" ")} }`], text, undefined);
        const found = faultsOf(texts).filter(({ check }) => check === "result-word");
        const printed = new Set<unknown>();
        for (let bits = 0; bits < 2 ** flags.length; bits++) {
          const result = Object.fromEntries(flags.map((flag, index) => [flag, Boolean(bits & (1 << index))]));
          outcomes(ours(text, result)).forEach((word) => printed.add(word));
        }
        expect(new Set(found.map(({ got }) => got))).toEqual(
          new Set([...printed].filter((word) => !["Approved", "Not approved", "Skip"].includes(String(word)))),
        );
      }),
      100,
    );
  });

  const outcomes = (printed: string): unknown[] => {
    const value: any = parse(printed);
    return (Array.isArray(value) ? value : [value]).map((item) => item.result ?? item);
  };

  // All alike to one of the words, since a default that is not is not judged.
  const word = fc.constantFrom("Approved", "Not approved", "Skip", "approved", "NOT APPROVED", "skip", "Not Approved");
  const value = fc.oneof(
    word.map((text) => JSON.stringify(text)),
    fc.constantFrom("r", "s"),
    fc.tuple(word, word).map(([a, b]) => `("${a}" if C else "${b}")`),
  );
  const { block } = fc.letrec<{ block: string }>((tie) => ({
    block: fc
      .array(
        fc.oneof(
          { depthSize: "small" },
          fc.tuple(fc.constantFrom("r", "s"), value).map(([target, of]) => `{% set ${target} = ${of} %}`),
          fc.tuple(tie("block"), tie("block")).map(([a, b]) => `{% if C %}${a}{% else %}${b}{% endif %}`),
          fc.tuple(tie("block"), tie("block")).map(([a, b]) => `{% if C %}${a}{% elif C %}${b}{% endif %}`),
        ),
        { maxLength: 3 },
      )
      .map((parts) => parts.join("")),
  }));
  const print = fc.constantFrom(
    "{{ { result: r } | json }}",
    "title: x\nresult: {{ r }}",
    "- result: {{ r }}\n- {{ { result: s } | json }}",
    "{{ r }}",
    "{% if C %}{{ r }}{% else %}{{ [{ result: s }] | json }}{% endif %}",
    "{% set all = [] %}{% if C %}{% set all = all.concat({ result: s }) %}{% endif %}{{ all.concat([{ result: r }]) | json }}",
  );
  const approval = fc.tuple(word, word, block, print).map(([r, s, body, end]) => {
    let flags = 0;
    return `{% set r = "${r}" %}{% set s = "${s}" %}${body}${end}`.replace(/\bC\b/g, () => `$.c${flags++}`);
  });
});
