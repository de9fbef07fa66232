import { Construct } from "constructs";
import { UniqueKeys } from "../../src/stack/unique-keys";
import { newApp } from "../synth";

const app = newApp();
const [first, second] = [new Construct(app, "first"), new Construct(app, "second")];

it("gives a key to the first who takes it, and names that owner to those after it", () => {
  const claims = new UniqueKeys();
  expect(claims.take("key", first)).toBeUndefined();
  expect(claims.take("key", second)).toBe(first);
  expect(claims.take("key", second)).toBe(first);
});

it("keeps keys apart", () => {
  const claims = new UniqueKeys();
  claims.take("key", first);
  expect(claims.take("Key", second)).toBeUndefined();
});

it("knows the claims below a construct again", () => {
  UniqueKeys.below(app).take("key", first);
  expect(UniqueKeys.below(app).take("key", second)).toBe(first);
});

it("keeps the claims below different constructs apart", () => {
  UniqueKeys.below(first).take("key", first);
  expect(UniqueKeys.below(second).take("key", second)).toBeUndefined();
});
