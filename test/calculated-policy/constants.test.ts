import fc from "fast-check";
import { CalculatedPolicy } from "../../src";
import { holds } from "../texts";
import { theirs } from "./rendering";

const QUERY = "{ user { name } }";

it("constants arrive in the template that is sent as they are", () => {
  const constant = fc
    .jsonValue({ noUnicodeString: false })
    // Written in a template, this key is the prototype of JavaScript.
    .filter((value) => !JSON.stringify(value).includes("__proto__"));
  holds(
    fc.property(constant, (value: any) => {
      const policy = CalculatedPolicy.fromText({
        queries: [QUERY],
        template: "{{ value | dump }}",
        constants: { value },
      });
      expect(theirs(policy.templateText)).toBe(JSON.stringify(value));
    }),
  );
});

it.each([1e21, -1.5e-7, Number.MAX_VALUE, Number.MIN_VALUE, -0.1])(
  "a number of any size is a constant: %d",
  (value) => {
    const policy = CalculatedPolicy.fromText({ queries: [QUERY], template: "{{ value }}", constants: { value } });
    expect(theirs(policy.templateText)).toBe(String(value));
  },
);

it.each([NaN, Infinity])("what is no number in JSON is no constant: %d", (value) => {
  const policy = CalculatedPolicy.fromText({ queries: [QUERY], template: "{{ value }}", constants: { value } });
  expect(() => policy.templateText).toThrow("'constants' must be made of text, finite numbers");
});

it("what holds itself is no constant", () => {
  const value: Record<string, any> = {};
  value.self = [value];
  const policy = CalculatedPolicy.fromText({ queries: [QUERY], template: "{{ value }}", constants: { value } });
  expect(() => policy.templateText).toThrow("'constants' must not be a list or object that it lies in");
});

it.each(["true", "none", "not", "a-b", "1a", ""])("no constant is called %p", (name) => {
  expect(() => CalculatedPolicy.fromText({ queries: [QUERY], template: "Skip", constants: { [name]: 1 } })).toThrow(
    "'constants' must be named as template variables are",
  );
});
