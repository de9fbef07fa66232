import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Annotations, App } from "cdktf";
import {
  CalculatedPolicy,
  PolicyPack,
  PolicyPackError,
  PolicyType,
  type PolicyCheck,
  type PolicyPackErrorCode,
  type Precedence,
  type SettingOptions,
} from "../src";
import { ERROR_CODES } from "../src/error-codes";
import {
  accountPasswordPolicySettingsMaxAge,
  userApproved,
  UserApproved,
  userApprovedCustom,
} from "../src/policy-types/aws-iam";
import { ANYTHING, newApp, newFolder, newPack, newStack } from "./synth";

const set = (value: unknown, options?: SettingOptions): unknown =>
  newPack().addSetting(ANYTHING, value as string, options);
const MODES = '"Skip", "Check: Approved", "Enforce: Delete unapproved", "Enforce: Delete unapproved if new"';

const synthWith = (context: Record<string, unknown>): void => {
  const app = new App({ outdir: newFolder(), context });
  newStack({}, app);
  app.synth();
};

const TEXTS = { queries: ["{ user { Name } }"], template: "Skip" };
const RESULT = { user: { Name: "ada" } };
const calculated = (template: string): CalculatedPolicy => CalculatedPolicy.fromText({ ...TEXTS, template });

/** Each error, by its code: what provokes it, and all that it says. */
const EVERY_ERROR: Record<PolicyPackErrorCode, readonly [() => unknown, string]> = {
  "empty-text": [
    () => newPack({ title: " " }),
    `'title' must be text that is not empty, got: " " (at stack/main). Give title a text.`,
  ],
  "not-text": [
    () => newPack({ tags: { Cost: 5 as unknown as string } }),
    "'tags.Cost' must be text, got: 5 (at stack/main). Write it as text, or leave it out.",
  ],
  "malformed-text": [
    () => newPack({ description: "\ud800" }),
    String.raw`'text' must be well-formed Unicode, got: "\ud800". Remove the lone surrogate from it.`,
  ],
  "stray-token": [
    () => newPack({ title: "${TfToken[TOKEN.99999]}" }),
    "'text' must hold only tokens of this app, got: \"${TfToken[TOKEN.99999]}\". " +
      "Take the token from the construct itself; text of this look cannot be written.",
  ],
  "bad-terraform-name": [
    () => set("a value", { name: "1st" }),
    `'name' must be a Terraform name (a letter or _, then letters, digits, _ and -), got: "1st" (at stack/main). ` +
      "Choose a name such as aws_iam_user_approved.",
  ],
  "bad-policy-type-uri": [
    () => new PolicyType({ uri: "userApproved" }),
    `'uri' must be a policy type's URI, got: "userApproved". Write it as ` +
      "tmod:@<scope>/<mod>#/policy/types/<name>, for example tmod:@turbot/aws-iam#/policy/types/userApproved.",
  ],
  "no-value": [
    () => set(undefined),
    "'value' must be given for tmod:@acme/ops#/policy/types/owner, got: undefined (at stack/main). " +
      "Give the setting a value, or leave the setting out.",
  ],
  "unlisted-value": [
    () => newPack().addSetting(userApproved, "Check: approved" as UserApproved),
    `'value' must be one of the values of AWS > IAM > User > Approved, got: "Check: approved" (at stack/main). ` +
      `Did you mean "Check: Approved"? The values are ${MODES}.`,
  ],
  "unwritable-value": [
    () => set([1, { size: Infinity }]),
    "'value[1].size' must be made of text, finite numbers, booleans, null, lists and plain objects, got: Infinity. " +
      "Convert it first; an expression for a whole list or object goes in as unlisted(Fn.yamlencode(…)).",
  ],
  "circular-value": [
    () => {
      const owner: Record<string, unknown> = { name: "ada" };
      owner.deputies = [owner];
      set({ owner });
    },
    "'value.owner.deputies[0]' must not be a list or object that it lies in, got: [object Object]. " +
      "Leave it out, or give what is meant of it.",
  ],
  "setting-twice": [
    () => {
      const pack = newPack();
      pack.addSetting(userApproved, UserApproved.SKIP);
      pack.addSetting(userApproved, UserApproved.SKIP, { name: "other" });
    },
    `'type' must be set once in a policy pack, got: "AWS > IAM > User > Approved" (at stack/main). Guardrails takes ` +
      "one setting of a policy type on a resource: remove one, or put it in a pack of its own.",
  ],
  "attached-twice": [
    () => {
      const pack = newPack();
      pack.attachTo("sandbox");
      pack.attachTo("sandbox", { name: "other" });
    },
    `'resource' must be attached to a policy pack once, got: "sandbox" (at stack/main). ` +
      "Remove one of the two attachments.",
  ],
  "attachment-without-name": [
    () => newPack().attachTo(newPack().resource.id),
    "'name' must be given where the resource is a Terraform expression, got: undefined (at stack/main). " +
      'Write attachTo(resource, { name: "…" }).',
  ],
  "address-taken": [
    () => {
      const stack = newStack();
      newPack({}, stack).addSetting(ANYTHING, "a value", { name: "shared" });
      new PolicyPack(stack, "other", { title: "A pack" }).addSetting(ANYTHING, "a value", { name: "shared" });
    },
    `'name' must be free in its stack, got: "turbot_policy_setting.shared" (at stack/other). ` +
      "The address belongs to stack/main: give one of the two another name.",
  ],
  "aka-taken": [
    () => {
      const stack = newStack();
      newPack({ akas: ["baseline"] }, stack);
      new PolicyPack(stack, "other", { title: "A pack", akas: ["baseline"] });
    },
    `'akas' must be unique in a workspace, got: "baseline" (at stack/other). It belongs to stack/main: give one of ` +
      "the two another AKA, or tell their workspaces apart by the profile, credentialsFile or workspace of the stack.",
  ],
  "unfit-value": [
    () => newPack().addSetting(accountPasswordPolicySettingsMaxAge, 1.5),
    "'value' must be a whole number of days for AWS > IAM > Account Password Policy > Settings > Max Age, got: 1.5 " +
      "(at stack/main). Did you mean 2?",
  ],
  "unknown-precedence": [
    () => set("a value", { precedence: "must" as Precedence }),
    `'precedence' must be "REQUIRED" or "RECOMMENDED", got: "must" (at stack/main). ` +
      "Use a member of the enum Precedence.",
  ],
  "unreadable-timestamp": [
    () => set("a value", { validFrom: "tomorrow" }),
    `'validFrom' must be a Date or an ISO 8601 date and time with its zone, in a year of four digits, got: ` +
      '"tomorrow" (at stack/main). Write it like "2026-01-31T09:00:00Z" or "2026-01-31T09:00:00+01:00".',
  ],
  "ends-before-it-begins": [
    () => set("a value", { validFrom: "2026-02-01T00:00:00Z", validTo: "2026-01-01T00:00:00Z" }),
    "'validTo' must be after validFrom (2026-02-01T00:00:00.000Z), got: \"2026-01-01T00:00:00.000Z\" " +
      "(at stack/main). Exchange the two, or leave one out.",
  ],
  "bad-duration": [
    () => newStack({ requestTimeout: "soon" }),
    "'requestTimeout' must be a duration as Go writes it, got: \"soon\" (at stack). " +
      'Write it like "30s", "10m" or "1h30m".',
  ],
  "outside-of-stack": [
    () => newPack({}, newApp()),
    "'scope' must lie in a PolicyPackStack, got: \"main\". Create the stack first: " +
      'new PolicyPackStack(app, "…"), and give it as the first argument.',
  ],
  "missing-query-or-template": [
    () => CalculatedPolicy.fromText({ queries: [""], template: "Skip" }),
    "'queries' must hold GraphQL and Nunjucks text, got: [\"\"]. Give a template; queries can be left out, but not blank.",
  ],
  "bad-policy-checks": [
    () => {
      const app = new App({ outdir: newFolder(), context: { policyChecks: "lax" } });
      const pack = new PolicyPack(newStack({}, app), "main", { title: "Any" });
      pack.addSetting(userApprovedCustom, calculated("Skip"));
    },
    '\'policyChecks\' must be "strict", got: "lax". Correct it in the context of cdktf.json, or leave it out.',
  ],
  "bad-constant-name": [
    () => CalculatedPolicy.fromText({ queries: ["{ user }"], template: "Skip", constants: { "a-b": 1 } }),
    "'constants' must be named as template variables are (a letter or _, then letters, digits and _; " +
      'not true, false, none, null, not), got: "a-b". Choose a name such as withoutDevices.',
  ],
  "unreadable-file": [
    () => CalculatedPolicy.fromFiles(__dirname, { queries: ["absent.graphql"], template: "absent.njk" }),
    `'file' must be a readable file, got: "${join(relative(process.cwd(), __dirname), "absent.graphql")}". ` +
      "ENOENT: no such file or directory. Paths are taken from the folder given first.",
  ],
  "bad-backend": [
    () => synthWith({ backend: { type: "s4" } }),
    `'backend.type' must be one of s3, gcs, azurerm, cloud, got: "s4" (at stack). ` +
      "Correct it in the context of cdktf.json or in CDKTF_CONTEXT_JSON.",
  ],
  "secret-in-backend": [
    () => synthWith({ backend: { type: "gcs", credentials: "hunter2" } }),
    `'backend.credentials' must stay out of files, got: "a secret" (at stack). Remove it from the context: ` +
      "Terraform reads it from the environment, as its documentation of the backend says.",
  ],
  "secret-in-workspace": [
    () => newStack({ workspace: "https://key:hunter2@acme.cloud.turbot.com" }),
    `'workspace' must be an address without credentials, query and blanks, got: "what could be a secret" ` +
      "(at stack). Write it like https://acme.cloud.turbot.com, and give keys in the environment or a profile.",
  ],
  "bad-workspace": [
    () => newStack({ workspace: "ftp://acme.cloud.turbot.com" }),
    `'workspace' must be a host, or an http or https address, got: "ftp://" (at stack). ` +
      "Write it like https://acme.cloud.turbot.com.",
  ],
  "error-annotations": [
    () => {
      process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS = "1";
      const stack = newStack();
      Annotations.of(newPack({}, stack)).addError("The pack is wrong.");
      Annotations.of(stack).addError("The stack is wrong.");
      App.of(stack).synth();
    },
    "The app has errors, so no stack was written:\n  [stack] The stack is wrong.\n  [stack/main] The pack is wrong.",
  ],
  "not-calculated": [
    () => newPack().calculated(userApprovedCustom),
    `'type' must have a calculated policy in the pack, got: "AWS > IAM > User > Approved > Custom" (at stack/main). Add one with addSetting first.`,
  ],
  "unknown-check": [
    () => CalculatedPolicy.fromText({ ...TEXTS, accept: [{ check: "dead-branches" as PolicyCheck, reason: "a" }] }),
    `'accept' must name checks that exist, got: "dead-branches". Did you mean "dead-branch"?`,
  ],
  "accepted-without-reason": [
    () => CalculatedPolicy.fromText({ ...TEXTS, accept: [{ check: "dead-branch", reason: " " }] }),
    `'reason' must say why dead-branch is accepted, got: " ". Write what makes the policy right all the same.`,
  ],
  "faulty-policy": [
    () => newPack().addSetting(userApprovedCustom, calculated("{{ $.user.Nam }}Skip")),
    `'template' must read only what the last query selects, got: "$.user.Nam" (at stack/main, AWS > IAM > User > Approved > Custom, template:1:11). Did you mean "Name"? Selected there: Name. If it is right all the same: accept: [{ check: "unqueried-field", reason: "…" }].\n  1 | {{ $.user.Nam }}Skip\n    |           ^`,
  ],
  "evaluation-failed": [
    () => calculated("{{ 1 | nothing }}").evaluate(RESULT),
    `'template' must be evaluated to its end, got: "the unknown filter nothing cannot be used here" (at template:1:8). In a workspace the policy's value would be in error.\n  1 | {{ 1 | nothing }}\n    |        ^`,
  ],
  "rendered-query-broken": [
    () =>
      CalculatedPolicy.fromText({
        queries: [...TEXTS.queries, "{ a(id: {{ $.user.Name }}) }"],
        template: "Skip",
      }).queriesFor({ user: { Name: "}" } }),
    `'queries' must be GraphQL when it is rendered, got: "Unexpected \\"}\\"" (at query 2 as rendered:1:9). Look at what is put into it.\n  1 | { a(id: }) }\n    |         ^`,
  ],
  "result-is-not-json": [
    () => calculated("Skip").evaluate({ user: { Name: 5n as unknown as string } }),
    `'query 1.user.Name' must be what JSON can say, got: 5n. Give the result as the workspace's API returns it.`,
  ],
  "result-not-selected": [
    () => calculated("Skip").evaluate({ account: null }),
    `'results' must hold what query 1 selects, got: "$.account". It selects user there; a recorded answer is given without the "data" around it.`,
  ],
  "wrong-number-of-results": [
    () => calculated("Skip").evaluate(),
    `'results' must be one for each query, 1 in all, got: 0. Give them in the queries' order.`,
  ],
  "printed-is-not-yaml": [
    () => calculated("{ a").evaluate(RESULT),
    `'template' must print YAML, got: "{ a". Flow map must end with a } at line 1, column 4. Print values with | json.`,
  ],
  "wrong-value": [
    () => calculated("Perhaps").for(userApprovedCustom).evaluate(RESULT),
    `'template' must print "Approved", "Not approved", "Skip", or { title, result, message } with one of them as its result, or a list of such, for AWS > IAM > User > Approved > Custom, got: "Perhaps". Print values with | json, and text in quotes.`,
  ],
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

it("documents each code in a table, in their order", () => {
  const text = readFileSync(join(__dirname, "../docs/errors.md"), "utf8");
  expect([...text.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code)).toEqual([...ERROR_CODES]);
});
