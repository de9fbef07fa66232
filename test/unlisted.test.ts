import { unlisted } from "../src";
import { Unlisted } from "../src/unlisted";

it("holds the value exactly as it was given", () => {
  expect(unlisted(" Enforce: A newer mode ").value).toBe(" Enforce: A newer mode ");
});

it("can be told from a plain value", () => {
  expect(unlisted("Skip")).toBeInstanceOf(Unlisted);
});
