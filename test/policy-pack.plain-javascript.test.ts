import { CalculatedPolicy, PolicyPack, PolicyPackError, PolicyPackStack } from "../src";
import { ANYTHING, contentsOf, newApp, newPack, newStack } from "./synth";

const texts = (props: object): unknown =>
  CalculatedPolicy.fromText({ queries: ["{ user }"], template: "Skip", ...props });
const files = (props: object): unknown =>
  CalculatedPolicy.fromFiles(__dirname, { queries: ["a.graphql"], template: "a.njk", ...props });
const set = (value: unknown): unknown => newPack().addSetting(ANYTHING, value as string);
const pack = (props: object): unknown => newPack(props);

/** What plain JavaScript lets through, and the prop that is wrong. */
const SLIPS: readonly (readonly [slip: string, provoke: () => unknown, prop: string])[] = [
  ["AKAs that are text", () => pack({ akas: "abc" }), "akas"],
  ["AKAs that are an object", () => pack({ akas: {} }), "akas"],
  ["an AKA that is a number", () => pack({ akas: [5] }), "akas"],
  ["an AKA of blanks", () => pack({ akas: [" "] }), "akas"],
  ["tags that are text", () => pack({ tags: "abc" }), "tags"],
  ["tags that are a list", () => pack({ tags: ["a"] }), "tags"],
  ["a title that is a number", () => pack({ title: 5 }), "title"],
  ["a parent that is an object", () => pack({ parent: {} }), "parent"],
  ["queries that are text", () => texts({ queries: "{ user }" }), "queries"],
  ["a query that is a number", () => texts({ queries: [5] }), "queries"],
  ["a template that is a number", () => texts({ template: 5 }), "template"],
  ["a template that is missing", () => texts({ template: undefined }), "template"],
  ["files that are text", () => files({ queries: "a.graphql" }), "queries"],
  ["a file that is a number", () => files({ queries: [5] }), "file"],
  ["a value of blanks", () => set(" \t\n"), "value"],
  ["a value that is null", () => set(null), "value"],
  ["a policy type that is text", () => newPack().addSetting(ANYTHING.uri as never, "a" as never), "type"],
  ["a policy type that is missing", () => newPack().addSetting(undefined as never, "a" as never), "type"],
  ["a resource that is a number", () => newPack().attachTo(5 as never), "resource"],
  ["a stack that is named by a number", () => newStack({}, newApp(), 5 as never), "id"],
];

it.each(SLIPS)("refuses %s by an error of the library's own", (_, provoke, prop) => {
  expect(provoke).toThrow(PolicyPackError);
  expect(provoke).toThrow(`'${prop}' must `);
});

describe("a stack's id", () => {
  it.each(["..", ".", "a/b", "../a", "/a", "a\\b", "..\\a", "C:", "", " ", "a\u0000b", "a\nb"])(
    "is refused if it names no folder: %j",
    (id) => {
      const app = newApp();
      const before = contentsOf(app.outdir);
      expect(() => new PolicyPackStack(app, id)).toThrow("'id' must be the name of a folder");
      expect(contentsOf(app.outdir)).toEqual(before);
    },
  );

  it("names the id that keeps the state of a stack that had a slash in its id", () => {
    expect(() => newStack({}, newApp(), "group/stack")).toThrow('Write "group--stack", which also keeps the state');
  });

  it.each(["a", "...", "a.b", "..a", "aws-iam", "A_1", "Ünïcode", "a@b"])("is taken: %j", (id) => {
    const app = newApp();
    newPack({}, new PolicyPackStack(app, id));
    app.synth();
    expect(Object.keys(contentsOf(app.outdir))).toContain(`stacks/${id}/cdk.tf.json`);
  });
});

describe("an id that is taken", () => {
  it("is refused for the second pack of a stack, before CDKTF does", () => {
    const stack = newStack();
    newPack({}, stack);
    expect(() => new PolicyPack(stack, "main", { title: "Another" })).toThrow(
      "'id' must be free in its scope, got: \"main\" (at stack). It belongs to stack/main: ",
    );
  });

  it("is refused for the second stack of an app", () => {
    const app = newApp();
    newStack({}, app, "packs");
    expect(() => newStack({ profile: "prod" }, app, "packs")).toThrow("'id' must be free in its scope");
  });
});
