import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyPackStack } from "../src";
import { userApproved, type UserApproved } from "../src/policy-types/aws-iam";
import { emptyText } from "../src/text/errors";
import { newApp, newPack } from "./synth";

const MODES = '"Skip", "Check: Approved", "Enforce: Delete unapproved", "Enforce: Delete unapproved if new"';

afterEach(() => {
  delete process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS;
  delete process.env.DEBUG;
});

function thrownBy(provoke: () => unknown): Error {
  try {
    provoke();
  } catch (error) {
    return error as Error;
  }
  throw new Error("Nothing was thrown.");
}

it("lists the values without a guess where none is near", () => {
  expect(() => newPack().addSetting(userApproved, "Delete everybody" as UserApproved)).toThrow(
    `(at stack/main). The values are ${MODES}; a value that is newer than this list goes in unlisted("…").`,
  );
});

it("names the app as the place of what has no path", () => {
  expect(emptyText("title", "", newApp()).message).toContain("(at the app).");
});

describe("what was got", () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  it.each<[string, unknown, string]>([
    ["text in quotes", 'a "b"\n', String.raw`"a \"b\"\n"`],
    ["text in quotes up to 200 characters", "x".repeat(300), `"${"x".repeat(199)}…`],
    ["a number as such", NaN, "NaN"],
    ["a bigint by its suffix", 5n, "5n"],
    ["null as such", null, "null"],
    ["undefined as such", undefined, "undefined"],
    ["an object as JSON", { a: [1, true] }, '{"a":[1,true]}'],
    ["a function by its kind", () => 1, "a function"],
    ["a symbol by its kind", Symbol("s"), "a symbol"],
    ["an invalid date by its name", new Date(NaN), "Invalid Date"],
    ["a circular object by its class", circular, "[object Object]"],
  ])("is shown: %s", (_, got, shown) => {
    expect(emptyText("title", got, "here").message).toContain(`, got: ${shown} (at here). `);
  });
});

describe("the stack of an error", () => {
  const frames = (error: Error): string[] => error.stack?.split("\n").filter((line) => /^ {4}at /.test(line)) ?? [];

  it("begins at the line that made the mistake", () => {
    const pack = newPack();
    const [frame = ""] = frames(thrownBy(() => pack.addSetting(userApproved, "The mistake" as UserApproved)));
    const [, line] = /errors\.test\.ts:(\d+):\d+/.exec(frame) ?? [];
    expect(readFileSync(__filename, "utf8").split("\n")[Number(line) - 1]).toContain("The mistake");
  });

  it("has no frame of a package or of Node", () => {
    const inPackages = thrownBy(() => {
      const app = newApp();
      const stack = new PolicyPackStack(app, "stack");
      stack.node.addValidation({ validate: () => [newPack({ title: "" }, stack).node.path] });
      new EventEmitter().on("synth", () => app.synth()).emit("synth");
    });
    expect(frames(inPackages).length).toBeGreaterThan(0);
    expect(frames(inPackages).join("\n")).not.toMatch(/node_modules|node:/);
  });

  it("keeps the message before the frames", () => {
    expect(thrownBy(() => newPack({ title: "" })).stack).toMatch(/^PolicyPackError: 'title' must be text/);
  });

  it("is whole where DEBUG is set", () => {
    process.env.DEBUG = "1";
    expect(frames(thrownBy(() => newPack({ title: "" })))[0]).toContain(join("src", "errors.ts"));
  });
});
