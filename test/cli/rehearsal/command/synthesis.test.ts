import { chosen } from "../../../../cli/rehearsal/command/synthesis";

const STACKS = [{ name: "a" }, { name: "b" }, { name: "c" }];

it.each([
  [[], ["a", "b", "c"]],
  [["b"], ["b"]],
  [
    ["c", "a"],
    ["a", "c"],
  ],
])("of the stacks, %j chooses %j", (names, expected) => {
  expect(chosen(STACKS, names).map(({ name }) => name)).toEqual(expected);
});

it("refuses a name that no stack has, and lists those that there are", () => {
  expect(() => chosen(STACKS, ["a", "d"])).toThrow(
    "'stack' must be one of the app's, got: \"d\". The app has: a, b, c.",
  );
});
