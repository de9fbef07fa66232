import type { Block } from "@cdktf/commons";
import { encode, ExtData } from "@msgpack/msgpack";
import fc from "fast-check";
import { resourceBlock } from "../../../../cli/rehearsal/protocol/schema";
import { fromWire, textOf, toWire, UNKNOWN, type Value } from "../../../../cli/rehearsal/protocol/values";
import { holds } from "../../../texts";

const block = (...names: string[]): Block => ({
  attributes: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
  block_types: {},
});

it("what is sent arrives, whatever text, number, list or map it is, or unknown", () => {
  const leaf = fc.oneof(
    fc.string({ unit: "binary" }),
    // Terraform knows neither a negative zero nor what is no number.
    fc.double({ noNaN: true }).map((number) => number + 0),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constantFrom(null, UNKNOWN),
  );
  // The one key that the library refuses.
  const key = fc.string().filter((text) => text !== "__proto__");
  const value = fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf)) as fc.Arbitrary<Value>;
  holds(
    fc.property(value, (sent) => {
      expect(fromWire(toWire({ a: sent }, block("a")))).toEqual({ a: sent });
    }),
  );
});

it("an object is sent with every attribute of its schema, and no other", () => {
  expect(fromWire(toWire({ a: "1", z: "2" }, block("a", "b")))).toEqual({ a: "1", b: null });
});

it("an object is sent with its nested blocks", () => {
  const timeouts = { create: "5m" };
  expect(fromWire(toWire({ timeouts }, resourceBlock("turbot_mod")))).toMatchObject({ timeouts });
  expect(fromWire(toWire({}, resourceBlock("turbot_mod")))).toMatchObject({ timeouts: null });
});

it("no object is sent as nothing", () => {
  expect(fromWire(toWire(null, block("a")))).toBeNull();
});

it.each([0, 12])("an unknown value may come as extension %d", (type) => {
  const msgpack = encode({ a: new ExtData(type, new Uint8Array([1])) });
  expect(fromWire({ msgpack })?.a).toBe(UNKNOWN);
});

it("reads the text of an attribute, or none", () => {
  expect(["a", "b", "c", "d"].map((name) => textOf({ a: "text", b: null, c: UNKNOWN }, name))).toEqual([
    "text",
    "",
    "",
    "",
  ]);
});
