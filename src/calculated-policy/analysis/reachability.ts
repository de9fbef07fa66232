import type { Scalar } from "../template/syntax";
import { spend } from "./budget";
import type { Domain, Formula } from "./formula";

/** How values decide a sequence of conditions, tested in turn until one is true. */
export interface Reached {
  /** Whether any values get as far as this condition. */
  readonly isAsked: boolean;
  /** Whether it is true for any of them. */
  readonly isTaken: boolean;
}

/**
 * Goes through all values that the terms of some conditions can have, as far as the conditions tell them apart.
 *
 * @returns for each condition what becomes of it, and last, whether any values get past all; undefined if the
 *   conditions ask too much
 */
export function reachable(
  formulas: readonly Formula[],
): { readonly conditions: readonly Reached[]; readonly passes: boolean } | undefined {
  const asks = formulas.flatMap(asksOf);
  const classes = classesOf(asks);
  const count = classes.reduce((product, { length }) => product * length, 1);
  if (count > MAX_CASES || !spend(count)) return undefined;

  const asked = formulas.map(() => false);
  const taken = formulas.map(() => false);
  let passes = false;
  for (let index = 0; index < count; index++) {
    const truths = caseAt(classes, index);
    const first = formulas.findIndex((formula) => isTrue(formula, truths));
    const last = first < 0 ? formulas.length - 1 : first;
    for (let at = 0; at <= last; at++) asked[at] = true;
    if (first < 0) passes = true;
    else taken[first] = true;
  }
  return {
    conditions: formulas.map((_, at) => ({ isAsked: asked[at] === true, isTaken: taken[at] === true })),
    passes,
  };
}

const MAX_CASES = 4096;

type Ask = Extract<Formula, { kind: "ask" }>;
type Truths = ReadonlyMap<Ask, boolean>;

function asksOf(formula: Formula): Ask[] {
  if (formula.kind === "ask") return [formula];
  return formula.kind === "not" ? asksOf(formula.operand) : formula.operands.flatMap(asksOf);
}

function isTrue(formula: Formula, truths: Truths): boolean {
  switch (formula.kind) {
    case "ask":
      return truths.get(formula) === true;
    case "not":
      return !isTrue(formula.operand, truths);
    case "and":
      return formula.operands.every((operand) => isTrue(operand, truths));
    case "or":
      return formula.operands.some((operand) => isTrue(operand, truths));
  }
}

/** For each term, the answers of its values. Values with the same answers count once. */
function classesOf(asks: readonly Ask[]): (readonly Truths[])[] {
  const terms = new Map<string, Ask[]>();
  for (const ask of asks) terms.set(ask.term, [...(terms.get(ask.term) ?? []), ask]);
  return [...terms.values()].map((asked) => {
    const found = new Map<string, Truths>();
    const domain = asked.every((ask) => ask.domain === asked[0]?.domain) ? (asked[0]?.domain ?? "any") : "any";
    for (const value of valuesOf(
      domain,
      asked.flatMap((ask) => ask.of),
    )) {
      const answers = asked.map((ask) => ask.is(value));
      found.set(answers.join(), new Map(asked.map((ask, index) => [ask, answers[index] === true])));
    }
    return [...found.values()];
  });
}

function caseAt(classes: readonly (readonly Truths[])[], index: number): Truths {
  const truths = new Map<Ask, boolean>();
  let rest = index;
  for (const choices of classes) {
    choices[rest % choices.length]?.forEach((truth, ask) => truths.set(ask, truth));
    rest = Math.floor(rest / choices.length);
  }
  return truths;
}

/** Values of every kind, and values near those that conditions compare with. */
function valuesOf(domain: Domain, compared: readonly Scalar[]): unknown[] {
  if (domain === "truth") return [true, false];
  const numbers = compared.map(Number).filter(Number.isFinite);
  if (domain !== "any") {
    const counts = [
      0,
      1,
      2,
      ...numbers.flatMap((number) => [number, Math.floor(number), Math.ceil(number), number + 1, number - 1]),
    ];
    const whole = counts.filter((count) => Number.isInteger(count) && count >= 0);
    // What has no length has none, or one of its own.
    return domain === "count" ? whole : [...whole, undefined, null, "", "x", 0.5, -1, {}, true, false, ...compared];
  }
  const near = between([0, 1, ...numbers]).flatMap((number) => [
    number,
    String(number),
    `${number}.0`,
    ` ${number}`,
    [number],
    [String(number)],
  ]);
  return [
    undefined,
    null,
    true,
    false,
    NaN,
    "",
    " ",
    "\0other",
    [],
    ["\0other"],
    {},
    ...compared,
    ...compared.map((value) => [value]),
    ...compared.map(String),
    ...near,
  ];
}

/** Numbers, and others before, between and behind them. */
function between(numbers: readonly number[]): number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  return [
    first - 1,
    ...sorted.flatMap((number, at) => [number, (number + (sorted[at + 1] ?? number + 1)) / 2]),
    last + 1,
  ];
}
