/** What the compiler takes and what it refuses; each refused line stands for itself, so that it cannot hide another. */
import type { Construct } from "constructs";
import {
  CalculatedPolicy,
  PolicyPack,
  PolicyPackStack,
  PolicyType,
  Precedence,
  unlisted,
  type ApprovalResult,
  type Literal,
  type PolicyValue,
} from "../src";
import { EnforceMfaIsEnabledForUsers } from "../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import {
  accountPasswordPolicySettingsMaxAge,
  iamStackSource,
  rolePolicyTrustedAccounts,
  rolePolicyTrustedServices,
  rootApproved,
  RootApproved,
  userApproved,
  UserApproved,
  userApprovedCustom,
} from "../src/policy-types/aws-iam";
import {
  BucketVersioning,
  S3AccountPublicAccessBlockSettings,
  s3BucketPublicAccessBlockSettings,
  S3BucketPublicAccessBlockSettings,
} from "../src/policy-types/aws-s3";
import { instanceMysqlDatabaseFlagsTemplate } from "../src/policy-types/gcp-sql";

declare const pack: PolicyPack;
declare const scope: Construct;
declare const text: string;

enum Mode {
  SKIP = "Skip",
  CHECK = "Check: Owner",
}

const PRIVATE = "tmod:@acme/ops#/policy/types/owner";
const privateText = new PolicyType<string>({ uri: PRIVATE });
const privateMode = new PolicyType<Mode>({ uri: PRIVATE, values: Mode });
const privateModes = new PolicyType<readonly Mode[]>({ uri: PRIVATE, items: Mode });
const inferredMode = new PolicyType({ uri: PRIVATE, values: Mode });
const privateObject = new PolicyType<{ readonly owner: string }>({ uri: PRIVATE });
const anything = new PolicyType({ uri: PRIVATE });

export function modesAreMembersOfTheirEnum(either: UserApproved | RootApproved): void {
  pack.addSetting(userApproved, UserApproved.CHECK_APPROVED);
  pack.addSetting(rootApproved, RootApproved.SKIP);
  pack.addSetting(userApproved, unlisted("Enforce: Email the user"));
  pack.addSetting(userApproved, CalculatedPolicy.fromText({ queries: [], template: "" }));

  // @ts-expect-error - a text, though it is one of the values
  pack.addSetting(userApproved, "Check: Approved");
  // @ts-expect-error - any text
  pack.addSetting(userApproved, text);
  // @ts-expect-error - the enum of another policy, though it has the same words
  pack.addSetting(userApproved, RootApproved.SKIP);
  // @ts-expect-error - one of two enums
  pack.addSetting(userApproved, either);
  // @ts-expect-error - a number
  pack.addSetting(userApproved, 1);
  // @ts-expect-error - a list of members
  pack.addSetting(userApproved, [UserApproved.SKIP]);
  // @ts-expect-error - undefined
  pack.addSetting(userApproved, undefined);
  // @ts-expect-error - no value at all
  pack.addSetting(userApproved);
  // @ts-expect-error - an unlisted value that is no text
  pack.addSetting(userApproved, unlisted(5));
  // @ts-expect-error - the type by its URI
  pack.addSetting("tmod:@turbot/aws-iam#/policy/types/userApproved", UserApproved.SKIP);
  // @ts-expect-error - a wider value, to which the type of the policy would have to give way
  pack.addSetting<UserApproved | string>(userApproved, "Check: Approved");
}

export function otherValuesAreOfTheirKind(approval: ApprovalResult): void {
  pack.addSetting(accountPasswordPolicySettingsMaxAge, 90);
  pack.addSetting(iamStackSource, text);
  pack.addSetting(rolePolicyTrustedAccounts, ["123456789012"]);
  pack.addSetting(rolePolicyTrustedAccounts, ["123456789012", unlisted("acme")]);
  pack.addSetting(rolePolicyTrustedServices, ["sns.amazonaws.com", 5]);
  pack.addSetting(userApprovedCustom, approval);
  pack.addSetting(userApprovedCustom, [{ title: "MFA", result: "Not approved", message: "No device." }]);
  pack.addSetting(userApprovedCustom, "Approved");

  // @ts-expect-error - text for a number
  pack.addSetting(accountPasswordPolicySettingsMaxAge, "90");
  // @ts-expect-error - a number for text
  pack.addSetting(iamStackSource, 5);
  // @ts-expect-error - a number for an account's id
  pack.addSetting(rolePolicyTrustedAccounts, ["123456789012", 5]);
  // @ts-expect-error - text for a list
  pack.addSetting(rolePolicyTrustedAccounts, "123456789012");
  // @ts-expect-error - a word of an approval in the wrong case
  pack.addSetting(userApprovedCustom, "Not Approved");
  // @ts-expect-error - an approval without its result
  pack.addSetting(userApprovedCustom, { title: "MFA" });
  // @ts-expect-error - an approval with a field that it does not have
  pack.addSetting(userApprovedCustom, { result: "Skip", reason: "No data." });
}

export function itemsOfListsAreMembersOfTheirEnum(): void {
  pack.addSetting(s3BucketPublicAccessBlockSettings, []);
  pack.addSetting(s3BucketPublicAccessBlockSettings, [S3BucketPublicAccessBlockSettings.BLOCK_PUBLIC_ACLS]);
  pack.addSetting(s3BucketPublicAccessBlockSettings, Object.values(S3BucketPublicAccessBlockSettings));
  pack.addSetting(s3BucketPublicAccessBlockSettings, [
    S3BucketPublicAccessBlockSettings.BLOCK_PUBLIC_ACLS,
    unlisted("Block Public Access Points"),
  ]);
  pack.addSetting(s3BucketPublicAccessBlockSettings, unlisted(text));
  pack.addSetting(privateModes, [Mode.CHECK, unlisted(text)]);

  // @ts-expect-error - a text, though it is one of the items
  pack.addSetting(s3BucketPublicAccessBlockSettings, ["Block Public ACLs"]);
  // @ts-expect-error - a text beside an unlisted one
  pack.addSetting(s3BucketPublicAccessBlockSettings, [unlisted(text), text]);
  // @ts-expect-error - a member that is not in a list
  pack.addSetting(s3BucketPublicAccessBlockSettings, S3BucketPublicAccessBlockSettings.BLOCK_PUBLIC_ACLS);
  // @ts-expect-error - the enum of another policy, though it has the same words
  pack.addSetting(s3BucketPublicAccessBlockSettings, [S3AccountPublicAccessBlockSettings.BLOCK_PUBLIC_ACLS]);
  // @ts-expect-error - an unlisted item of what is no list of words
  pack.addSetting(userApprovedCustom, [unlisted(text)]);
  // @ts-expect-error - items of another enum
  new PolicyType<readonly Mode[]>({ uri: PRIVATE, items: UserApproved });
  // @ts-expect-error - items of what is no list
  new PolicyType<Mode>({ uri: PRIVATE, items: Mode });
  // @ts-expect-error - a form that does not exist
  new PolicyType<readonly string[]>({ uri: PRIVATE, kind: "list", form: "account" });
}

export function policiesOfPrivateModsHaveTheirTypes(): void {
  pack.addSetting(privateText, text);
  pack.addSetting(privateText, "platform");
  pack.addSetting(privateMode, Mode.CHECK);
  pack.addSetting(inferredMode, Mode.CHECK);
  pack.addSetting(privateObject, { owner: "platform" });
  pack.addSetting(anything, { a: [1, true] });
  pack.addSetting(anything, 5);

  // @ts-expect-error - a number for text
  pack.addSetting(privateText, 5);
  // @ts-expect-error - a text for an enum
  pack.addSetting(privateMode, "Check: Owner");
  // @ts-expect-error - a text for an enum that the values tell
  pack.addSetting(inferredMode, "Check: Owner");
  // @ts-expect-error - another enum
  pack.addSetting(privateMode, UserApproved.SKIP);
  // @ts-expect-error - a field of the wrong type
  pack.addSetting(privateObject, { owner: 5 });
  // @ts-expect-error - an enum's values for a type of another's
  new PolicyType<Mode>({ uri: PRIVATE, values: UserApproved });
  // @ts-expect-error - a kind that does not exist
  new PolicyType({ uri: PRIVATE, kind: "enum" });
  // @ts-expect-error - a type without a URI
  new PolicyType({ path: "Acme > Ops > Owner" });
}

export function policyTypesDifferByWhatTheyTake(): unknown {
  const same: PolicyType<UserApproved> = userApproved;
  pack.addSetting(same, UserApproved.SKIP);

  // @ts-expect-error - a type of numbers where one of texts is wanted
  const texts: PolicyType<string> = accountPasswordPolicySettingsMaxAge;
  // @ts-expect-error - a type of another's modes
  const modes: PolicyType<RootApproved> = userApproved;
  // @ts-expect-error - a type of modes, to which any text could be set then
  const widened: PolicyType<string> = userApproved;
  return [texts, modes, widened];
}

interface Tags {
  readonly Owner: string;
  readonly CostCenter?: string;
}

export function pairsInALoopHaveTheirValues(tags: Tags): void {
  const pairs = [
    [userApproved, UserApproved.CHECK_APPROVED],
    [rootApproved, RootApproved.SKIP],
  ] as const;
  for (const [type, value] of pairs) pack.addSetting(type, value);
  const objects = [
    { type: userApproved, value: UserApproved.CHECK_APPROVED },
    { type: accountPasswordPolicySettingsMaxAge, value: 90 },
  ] as const;
  for (const { type, value } of objects) pack.addSetting(type, value);
  for (const type of [userApproved, rootApproved]) pack.addSetting(type, unlisted("Skip"));
  for (const type of [userApproved, rootApproved])
    pack.addSetting(type, CalculatedPolicy.fromText({ queries: [], template: "" }));
  pack.addSetting(instanceMysqlDatabaseFlagsTemplate, tags);
  pack.addSetting(instanceMysqlDatabaseFlagsTemplate, { Owner: "platform", Cost: [1, { a: true }] });

  const foreign = [[userApproved, UserApproved.SKIP] as const, [rootApproved, BucketVersioning.SKIP] as const];
  // @ts-expect-error - one of the values is of a policy that is not in the loop
  for (const [type, value] of foreign) pack.addSetting(type, value);
  const texts = [[userApproved, "Skip"] as const, [rootApproved, RootApproved.SKIP] as const];
  // @ts-expect-error - one of the values is text
  for (const [type, value] of texts) pack.addSetting(type, value);
  // @ts-expect-error - text for each of several modes
  for (const type of [userApproved, rootApproved]) pack.addSetting(type, "Skip");
  // @ts-expect-error - a value for one of them that is none of either
  for (const type of [userApproved, rootApproved]) pack.addSetting(type, BucketVersioning.SKIP);
  // @ts-expect-error - a list for a map
  pack.addSetting(instanceMysqlDatabaseFlagsTemplate, ["Owner"]);
  // @ts-expect-error - text for a map
  pack.addSetting(instanceMysqlDatabaseFlagsTemplate, "Owner");
  // @ts-expect-error - an interface for a list
  pack.addSetting(rolePolicyTrustedAccounts, tags);
}

export function wrappersCanBeGeneric(): void {
  const set = <V extends PolicyValue>(type: PolicyType<V>, value: V): unknown => pack.addSetting(type, value);
  set(userApproved, UserApproved.SKIP);
  // @ts-expect-error - text for a mode
  set<UserApproved>(userApproved, "Skip");
}

export function textsAreParsedToValues(value: unknown): unknown {
  const mode: UserApproved = userApproved.parse(text, { from: "MODE" });
  const age: number = accountPasswordPolicySettingsMaxAge.parse(process.env.AGE);
  pack.addSetting(userApproved, userApproved.parse(process.env.MODE, { from: "MODE" }));
  if (userApproved.lists(value)) pack.addSetting(userApproved, value);

  // @ts-expect-error - the mode of another policy
  const other: RootApproved = userApproved.parse(text);
  // @ts-expect-error - a value that may be anything
  pack.addSetting(userApproved, value);
  // @ts-expect-error - a source that is no text
  userApproved.parse(text, { from: 5 });
  return [mode, age, other];
}

export function packsTakeWhatIsTheirOwn(): void {
  new EnforceMfaIsEnabledForUsers(scope, "prod", {
    userApproved: UserApproved.SKIP,
    title: "MFA in prod",
    description: "For prod.",
    akas: ["mfa_prod"],
    tags: { stage: "prod" },
    parent: "prod_folder",
    filter: "resourceType:folder",
  });

  // @ts-expect-error - an AKA that is not in a list
  new EnforceMfaIsEnabledForUsers(scope, "prod", { userApproved: UserApproved.SKIP, akas: "mfa_prod" });
  // @ts-expect-error - a prop that no pack has
  new EnforceMfaIsEnabledForUsers(scope, "prod", { userApproved: UserApproved.SKIP, name: "mfa_prod" });
}

export function optionsAreOfTheirTypes(): void {
  pack.addSetting(anything, 5, { precedence: Precedence.RECOMMENDED, validFrom: new Date(), validTo: text, note: "" });

  // @ts-expect-error - a precedence by its text
  pack.addSetting(anything, 5, { precedence: "REQUIRED" });
  // @ts-expect-error - a time by its number
  pack.addSetting(anything, 5, { validFrom: 0 });
  // @ts-expect-error - an option that does not exist
  pack.addSetting(anything, 5, { template: text });
  // @ts-expect-error - a name where options are wanted
  pack.attachTo("sandbox", "name");
}

export function propsAreOfTheirTypes(): void {
  new PolicyPackStack(scope, "stack", { profile: "acme" });
  new PolicyPack(scope, "main", { title: "A pack", akas: ["a"], tags: { a: "b" } });
  new EnforceMfaIsEnabledForUsers(scope, "main", { userApproved: UserApproved.SKIP });

  // @ts-expect-error - a key, which must not reach the JSON
  new PolicyPackStack(scope, "stack", { accessKey: text });
  // @ts-expect-error - the other key
  new PolicyPackStack(scope, "stack", { secretKey: text });
  // @ts-expect-error - a pack without a title
  new PolicyPack(scope, "main", {});
  // @ts-expect-error - an AKA that is not in a list
  new PolicyPack(scope, "main", { title: "A pack", akas: "a" });
  // @ts-expect-error - a tag that is no text
  new PolicyPack(scope, "main", { title: "A pack", tags: { a: 5 } });
  // @ts-expect-error - a pack without its mode
  new EnforceMfaIsEnabledForUsers(scope, "main", {});
  // @ts-expect-error - a mode by its text
  new EnforceMfaIsEnabledForUsers(scope, "main", { userApproved: "Check: Approved" });
  // @ts-expect-error - a calculated policy without a factory
  new CalculatedPolicy({ queries: [text], template: text });
}

export function constantsAreLiterals(): void {
  const literal: Literal = { a: [1, "b", null, { c: true }] };
  CalculatedPolicy.fromText({ queries: [text], template: text, constants: { literal } });

  // @ts-expect-error - a Date, which a template cannot read
  CalculatedPolicy.fromText({ queries: [text], template: text, constants: { now: new Date() } });
  // @ts-expect-error - a function
  CalculatedPolicy.fromText({ queries: [text], template: text, constants: { f: () => 1 } });
}
