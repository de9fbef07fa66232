import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyPackError } from "../src";
import { ERROR_CODES } from "../src/error-codes";
import { CALCULATED } from "./every-error/calculated";
import type { EveryError } from "./every-error/every-error";
import { RULES, VALIDATIONS } from "./every-error/rules";
import { STACKS } from "./every-error/stacks";
import { VALUES } from "./every-error/values";

/** Each error, by its code; the compiler misses one that is not here. */
const EVERY_ERROR: Required<Omit<EveryError, keyof typeof VALIDATIONS>> = {
  ...CALCULATED,
  ...RULES,
  ...STACKS,
  ...VALUES,
};

afterEach(() => {
  delete process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS;
});

function thrownBy(provoke: () => unknown): Error {
  try {
    provoke();
  } catch (error) {
    return error as Error;
  }
  throw new Error("Nothing was thrown.");
}

it.each(Object.entries(EVERY_ERROR))("says the whole of %s", (_, [provoke, message]) => {
  expect(thrownBy(provoke).message).toBe(message);
});

it.each(Object.entries(EVERY_ERROR))("throws %s as a PolicyPackError of that code", (code, [provoke]) => {
  const error = thrownBy(provoke);
  expect(error).toBeInstanceOf(PolicyPackError);
  expect(error).toMatchObject({ name: "PolicyPackError", code });
});

it.each(Object.entries(EVERY_ERROR))("names the prop of %s as its message does, if it is about one", (_, [provoke]) => {
  const error = thrownBy(provoke);
  const [, prop] = /^'([^']+)' must /.exec(error.message) ?? [];
  expect(error).toHaveProperty("prop", prop);
});

it.each(Object.entries(VALIDATIONS))("says the whole of %s when the app is validated", (_, [provoke, message]) => {
  expect(thrownBy(provoke).message).toContain(message);
});

it("documents each code in a table, in their order", () => {
  const text = readFileSync(join(__dirname, "../docs/errors.md"), "utf8");
  expect([...text.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code)).toEqual([...ERROR_CODES]);
});
