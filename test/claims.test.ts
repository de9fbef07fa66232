import { Construct } from "constructs";
import { Claims } from "../src/claims";
import { newApp } from "./synth";

const app = newApp();
const [first, second] = [new Construct(app, "first"), new Construct(app, "second")];

it("gives a key to the first who takes it, and names that owner to those after it", () => {
  const claims = new Claims();
  expect(claims.take("key", first)).toBeUndefined();
  expect(claims.take("key", second)).toBe(first);
  expect(claims.take("key", second)).toBe(first);
});

it("keeps keys apart", () => {
  const claims = new Claims();
  claims.take("key", first);
  expect(claims.take("Key", second)).toBeUndefined();
});

it("knows the claims below a construct again", () => {
  Claims.below(app).take("key", first);
  expect(Claims.below(app).take("key", second)).toBe(first);
});

it("keeps the claims below different constructs apart", () => {
  Claims.below(first).take("key", first);
  expect(Claims.below(second).take("key", second)).toBeUndefined();
});
