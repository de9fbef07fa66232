import { PolicyType, type Precedence, type SettingOptions } from "../../src";
import { accountPasswordPolicySettingsMaxAge, userApproved, UserApproved } from "../../src/policy-types/aws-iam";
import { ANYTHING, newPack } from "../synth";
import type { EveryError } from "./every-error";

const set = (value: unknown, options?: SettingOptions): unknown =>
  newPack().addSetting(ANYTHING, value as string, options);
const MODES = '"Skip", "Check: Approved", "Enforce: Delete unapproved", "Enforce: Delete unapproved if new"';

const MEMBERS =
  'It can be SKIP ("Skip"), CHECK_APPROVED ("Check: Approved"), ENFORCE_DELETE_UNAPPROVED ("Enforce: Delete ' +
  'unapproved"), ENFORCE_DELETE_UNAPPROVED_IF_NEW ("Enforce: Delete unapproved if new").';

/** A list in a list in a list, and so on. */
const deep = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));

/** The errors of values and texts, by their codes: what provokes each, and all that it says. */
export const VALUES = {
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
      "Take the token from the construct itself; a text that only looks like a token cannot be written.",
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
  "not-policy-type": [
    () => newPack().addSetting(ANYTHING.uri as unknown as typeof ANYTHING, "a value"),
    `'type' must be a PolicyType, got: "tmod:@acme/ops#/policy/types/owner" (at stack/main). ` +
      "Import it from policy-types/<mod>, or make one: new PolicyType({ uri: … }).",
  ],
  "not-list": [
    () => newPack({ akas: "baseline" as unknown as string[] }),
    `'akas' must be a list of texts, got: "baseline" (at stack/main). Write it like ["…"].`,
  ],
  "not-map": [
    () => newPack({ tags: "Owner" as unknown as Record<string, string> }),
    `'tags' must be a map of texts, got: "Owner" (at stack/main). Write it like { Owner: "…" }.`,
  ],
  "too-deep": [
    () => set(deep(201)),
    "'value' must hold at most 200 lists and objects within each other, got: \"more\". Give a value that is less deep.",
  ],
  "missing-text": [
    () => userApproved.parse(undefined, { from: "MODE" }),
    "'MODE' must be given for AWS > IAM > User > Approved, got: undefined. " + MEMBERS,
  ],
  "unknown-text": [
    () => userApproved.parse("check_aproved", { from: "MODE" }),
    `'MODE' must stand for a value of AWS > IAM > User > Approved, got: "check_aproved". ` +
      `Did you mean CHECK_APPROVED? ${MEMBERS}`,
  ],
} satisfies EveryError;
