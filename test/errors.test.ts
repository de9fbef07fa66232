import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Annotations, App } from "cdktf";
import {
  CalculatedPolicy,
  PolicyPack,
  PolicyPackError,
  PolicyPackStack,
  PolicyType,
  type Precedence,
  type SettingOptions,
} from "../src";
import * as errors from "../src/errors";
import { userApproved, UserApproved } from "../src/policy-types/aws-iam";
import { ANYTHING, newApp, newFolder, newPack, newStack } from "./synth";

const set = (value: unknown, options?: SettingOptions): unknown =>
  newPack().addSetting(ANYTHING, value as string, options);
const MODES = '"Skip", "Check: Approved", "Enforce: Delete unapproved", "Enforce: Delete unapproved if new"';

const synthWith = (context: Record<string, unknown>): void => {
  const app = new App({ outdir: newFolder(), context });
  newStack({}, app);
  app.synth();
};

/** Each error, by the factory that makes it: what provokes it, and all that it says. */
const EVERY_ERROR: Record<
  Exclude<keyof typeof errors, "PolicyPackError" | "fault" | "sentence">,
  readonly [() => unknown, string]
> = {
  emptyText: [
    () => newPack({ title: " " }),
    `'title' must be text that is not empty, got: " " (at stack/main). Give title a text.`,
  ],
  notText: [
    () => newPack({ tags: { Cost: 5 as unknown as string } }),
    "'tags.Cost' must be text, got: 5 (at stack/main). Write it as text, or leave it out.",
  ],
  malformedText: [
    () => newPack({ description: "\ud800" }),
    String.raw`'text' must be well-formed Unicode, got: "\ud800". Remove the lone surrogate from it.`,
  ],
  strayToken: [
    () => newPack({ title: "${TfToken[TOKEN.99999]}" }),
    "'text' must hold only tokens of this app, got: \"${TfToken[TOKEN.99999]}\". " +
      "Take the token from the construct itself; text of this look cannot be written.",
  ],
  badTerraformName: [
    () => set("a value", { name: "1st" }),
    `'name' must be a Terraform name (a letter or _, then letters, digits, _ and -), got: "1st" (at stack/main). ` +
      "Choose a name such as aws_iam_user_approved.",
  ],
  badPolicyTypeUri: [
    () => new PolicyType({ uri: "userApproved" }),
    `'uri' must be a policy type's URI, got: "userApproved". Write it as ` +
      "tmod:@<scope>/<mod>#/policy/types/<name>, for example tmod:@turbot/aws-iam#/policy/types/userApproved.",
  ],
  noValue: [
    () => set(undefined),
    "'value' must be given for tmod:@acme/ops#/policy/types/owner, got: undefined (at stack/main). " +
      "Give the setting a value, or leave the setting out.",
  ],
  unlistedValue: [
    () => newPack().addSetting(userApproved, "Check: approved" as UserApproved),
    `'value' must be one of the values of AWS > IAM > User > Approved, got: "Check: approved" (at stack/main). ` +
      `Did you mean "Check: Approved"? The values are ${MODES}.`,
  ],
  unwritableValue: [
    () => set([1, { size: Infinity }]),
    "'value[1].size' must be made of text, finite numbers, booleans, null, lists and plain objects, got: Infinity. " +
      "Convert it first; an expression for a whole list or object goes in as unlisted(Fn.yamlencode(…)).",
  ],
  circularValue: [
    () => {
      const owner: Record<string, unknown> = { name: "ada" };
      owner.deputies = [owner];
      set({ owner });
    },
    "'value.owner.deputies[0]' must not be a list or object that it lies in, got: [object Object]. " +
      "Leave it out, or give what is meant of it.",
  ],
  settingTwice: [
    () => {
      const pack = newPack();
      pack.addSetting(userApproved, UserApproved.SKIP);
      pack.addSetting(userApproved, UserApproved.SKIP, { name: "other" });
    },
    `'type' must be set once in a policy pack, got: "AWS > IAM > User > Approved" (at stack/main). Guardrails takes ` +
      "one setting of a policy type on a resource: remove one, or put it in a pack of its own.",
  ],
  attachedTwice: [
    () => {
      const pack = newPack();
      pack.attachTo("sandbox");
      pack.attachTo("sandbox", { name: "other" });
    },
    `'resource' must be attached to a policy pack once, got: "sandbox" (at stack/main). ` +
      "Remove one of the two attachments.",
  ],
  attachmentWithoutName: [
    () => newPack().attachTo(newPack().resource.id),
    "'name' must be given where the resource is a Terraform expression, got: undefined (at stack/main). " +
      'Write attachTo(resource, { name: "…" }).',
  ],
  addressTaken: [
    () => {
      const stack = newStack();
      newPack({}, stack).addSetting(ANYTHING, "a value", { name: "shared" });
      new PolicyPack(stack, "other", { title: "A pack" }).addSetting(ANYTHING, "a value", { name: "shared" });
    },
    `'name' must be free in its stack, got: "turbot_policy_setting.shared" (at stack/other). ` +
      "The address belongs to stack/main: give one of the two another name.",
  ],
  akaTaken: [
    () => {
      const stack = newStack();
      newPack({ akas: ["baseline"] }, stack);
      new PolicyPack(stack, "other", { title: "A pack", akas: ["baseline"] });
    },
    `'akas' must be unique in a workspace, got: "baseline" (at stack/other). It belongs to stack/main: give one of ` +
      "the two another AKA, or tell their workspaces apart by the profile, credentialsFile or workspace of the stack.",
  ],
  unknownPrecedence: [
    () => set("a value", { precedence: "must" as Precedence }),
    `'precedence' must be "REQUIRED" or "RECOMMENDED", got: "must" (at stack/main). ` +
      "Use a member of the enum Precedence.",
  ],
  unreadableTimestamp: [
    () => set("a value", { validFrom: "tomorrow" }),
    `'validFrom' must be a Date or an ISO 8601 date and time with its zone, in a year of four digits, got: ` +
      '"tomorrow" (at stack/main). Write it like "2026-01-31T09:00:00Z" or "2026-01-31T09:00:00+01:00".',
  ],
  endsBeforeItBegins: [
    () => set("a value", { validFrom: "2026-02-01T00:00:00Z", validTo: "2026-01-01T00:00:00Z" }),
    "'validTo' must be after validFrom (2026-02-01T00:00:00.000Z), got: \"2026-01-01T00:00:00.000Z\" " +
      "(at stack/main). Exchange the two, or leave one out.",
  ],
  badDuration: [
    () => newStack({ requestTimeout: "soon" }),
    "'requestTimeout' must be a duration as Go writes it, got: \"soon\" (at stack). " +
      'Write it like "30s", "10m" or "1h30m".',
  ],
  outsideOfStack: [
    () => newPack({}, newApp()),
    "'scope' must lie in a PolicyPackStack, got: \"main\". Create the stack first: " +
      'new PolicyPackStack(app, "…"), and give it as the first argument.',
  ],
  missingQueryOrTemplate: [
    () => CalculatedPolicy.fromText({ queries: [], template: "Skip" }),
    "'queries' must hold GraphQL and Nunjucks text, got: []. Give at least one query, and one template.",
  ],
  badConstantName: [
    () => CalculatedPolicy.fromText({ queries: ["{ user }"], template: "Skip", constants: { "a-b": 1 } }),
    "'constants' must be named as template variables are (a letter or _, then letters, digits and _; " +
      'not true, false, none, null, not), got: "a-b". Choose a name such as withoutDevices.',
  ],
  unreadableFile: [
    () => CalculatedPolicy.fromFiles(__dirname, { queries: ["absent.graphql"], template: "absent.njk" }),
    `'file' must be a readable file, got: "${join(relative(process.cwd(), __dirname), "absent.graphql")}". ` +
      "ENOENT: no such file or directory. Paths are taken from the folder given first.",
  ],
  badBackend: [
    () => synthWith({ backend: { type: "s4" } }),
    `'backend.type' must be one of s3, gcs, azurerm, cloud, got: "s4" (at stack). ` +
      "Correct it in the context of cdktf.json or in CDKTF_CONTEXT_JSON.",
  ],
  secretInBackend: [
    () => synthWith({ backend: { type: "gcs", credentials: "hunter2" } }),
    `'backend.credentials' must stay out of files, got: "a secret" (at stack). Remove it from the context: ` +
      "Terraform reads it from the environment, as its documentation of the backend says.",
  ],
  secretInWorkspace: [
    () => newStack({ workspace: "https://key:hunter2@acme.cloud.turbot.com" }),
    `'workspace' must be an address without credentials, got: "a secret" (at stack). ` +
      "Give keys in the environment or a profile.",
  ],
  errorAnnotations: [
    () => {
      process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS = "1";
      const stack = newStack();
      Annotations.of(newPack({}, stack)).addError("The pack is wrong.");
      Annotations.of(stack).addError("The stack is wrong.");
      App.of(stack).synth();
    },
    "The app has errors, so no stack was written:\n  [stack] The stack is wrong.\n  [stack/main] The pack is wrong.",
  ],
};

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

it("has a message here for every error that the library throws", () => {
  expect(Object.keys(EVERY_ERROR).sort()).toEqual(
    Object.keys(errors)
      .filter((name) => !["PolicyPackError", "fault", "sentence"].includes(name))
      .sort(),
  );
});

it.each(Object.entries(EVERY_ERROR))("says the whole of %s", (_, [provoke, message]) => {
  expect(thrownBy(provoke).message).toBe(message);
});

it.each(Object.entries(EVERY_ERROR))("throws %s as a PolicyPackError", (_, [provoke]) => {
  const error = thrownBy(provoke);
  expect(error).toBeInstanceOf(PolicyPackError);
  expect(error.name).toBe("PolicyPackError");
});

it("lists the values without a guess where none is near", () => {
  expect(() => newPack().addSetting(userApproved, "Delete everybody" as UserApproved)).toThrow(
    `(at stack/main). The values are ${MODES}; a value that is newer than this list goes in unlisted("…").`,
  );
});

it("names the app as the place of what has no path", () => {
  expect(errors.emptyText("title", "", newApp()).message).toContain("(at the app).");
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
    expect(errors.emptyText("title", got, "here").message).toContain(`, got: ${shown} (at here). `);
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
