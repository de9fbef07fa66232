import { array, assert, boolean, constant, constantFrom, dictionary, double, letrec, oneof, string } from "fast-check";
import type { Arbitrary, IProperty } from "fast-check";
import type { Literal } from "../src";

const PIECES = [
  ...["${", "%{", "$${", "%%{", "$", "%", "{", "}", "}}", "{{ $.a }}", "{% if a %}", "${TfToken[", "]", "~"],
  ...['"', "'", "\\", "\\n", "\n", "\r\n", "\r", "\t", " ", "  ", "\u00a0", "\u0085", "\u2028", "\ufeff", "\u0000"],
  ...["é", "e\u0301", "日本", "𝄞", "a", "Check: Enabled", ": ", "- ", " #", "on", "1:30", "null", "---", "|", "<<"],
];

/** Texts that are hard to carry through Terraform, JSON and YAML. */
export const anyText: Arbitrary<string> = array(oneof(constantFrom(...PIECES), string({ unit: "binary" })), {
  maxLength: 8,
}).map((pieces) => pieces.join(""));

/** Texts that are hard to carry, but say something. */
export const anyGivenText: Arbitrary<string> = anyText.filter((text) => text.trim() !== "");

/** Zero has one sign in YAML's JSON schema. */
const finiteNumber: Arbitrary<number> = double({ noNaN: true, noDefaultInfinity: true }).filter(
  (value) => !Object.is(value, -0),
);

/** Values that a policy setting can hold, and a constant of a template. */
export const anyValue: Arbitrary<Literal> = letrec<{ value: Literal }>((tie) => ({
  value: oneof(
    { maxDepth: 3 },
    oneof(anyText, boolean(), constant(null), finiteNumber),
    array(tie("value"), { maxLength: 4 }),
    dictionary(anyText, tie("value"), { maxKeys: 4 }),
  ),
})).value;

/**
 * Asserts a property over many examples; what fails is shown smallest. In the environment, `FAST_CHECK_SEED` gives the
 * examples of that seed, and `FAST_CHECK_SEEDS` those of as many seeds, from 1.
 */
export const holds = <T>(property: IProperty<T>, numRuns = 300): void => {
  const { FAST_CHECK_SEED: seed, FAST_CHECK_SEEDS: seeds } = process.env;
  if (seeds) for (let next = 1; next <= Number(seeds); next++) assert(property, { numRuns, seed: next });
  else assert(property, seed ? { numRuns, seed: Number(seed) } : { numRuns });
};
