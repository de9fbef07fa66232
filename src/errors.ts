import { sep } from "node:path";
import type { IConstruct } from "constructs";
import type { PolicyPackErrorCode } from "./error-codes";

/**
 * The one error class of this library.
 *
 * Its `code` and `prop` are for programs; docs/errors.md lists the codes. Its message reads `'<prop>' must <rule>, got: <value> (at <construct path>). <What to do.>`, and its stack begins at
 * the line outside the library that made the mistake; with `DEBUG` in the environment the whole stack is kept.
 */
export class PolicyPackError extends Error {
  public override readonly name = "PolicyPackError";

  /**
   * @param message - the whole sentence, as the factories of this module write it
   * @param code - tells the error from others, whatever the wording of its message
   * @param prop - the prop that is wrong, or the path within it; undefined if the error is about several
   */
  public constructor(
    message: string,
    public readonly code: PolicyPackErrorCode,
    public readonly prop?: string,
  ) {
    super(message);
    if (!process.env.DEBUG) this.stack = withoutOwnFrames(this.stack ?? "");
  }
}

/** Where a fault is: a construct, or a path of one that could not be made. */
export type Place = IConstruct | string;

/** A pack sets one policy type twice. */
export const settingTwice = (policy: string, at: Place): PolicyPackError =>
  fault(
    "setting-twice",
    "type",
    "be set once in a policy pack",
    policy,
    at,
    "Guardrails takes one setting of a policy type on a resource: remove one, or put it in a pack of its own.",
  );

/** What stands for a policy type is none. */
export const notPolicyType = (got: unknown, at: Place): PolicyPackError =>
  fault(
    "not-policy-type",
    "type",
    "be a PolicyType",
    got,
    at,
    "Import it from policy-types/<mod>, or make one: new PolicyType({ uri: … }).",
  );

/** A pack is attached twice to one resource. */
export const attachedTwice = (resource: string, at: Place): PolicyPackError =>
  fault(
    "attached-twice",
    "resource",
    "be attached to a policy pack once",
    resource,
    at,
    "Remove one of the two attachments.",
  );

/** An attachment's resource is known only to Terraform, so no name can be derived from it. */
export const attachmentWithoutName = (at: Place): PolicyPackError =>
  fault(
    "attachment-without-name",
    "name",
    "be given if the resource is a Terraform expression",
    undefined,
    at,
    'Write attachTo(resource, { name: "…" }).',
  );

/** Two packs of one workspace have an AKA in common, or one pack lists it twice. */
export const akaTaken = (aka: string, owner: IConstruct, at: Place): PolicyPackError =>
  fault(
    "aka-taken",
    "akas",
    "be unique in a workspace",
    aka,
    at,
    `It belongs to ${owner.node.path}: give one of the two another, as in { akas: ["…"] }, or tell their ` +
      "workspaces apart by the profile, credentialsFile or workspace of the stack.",
  );

/** A precedence is none that Guardrails knows. */
export const unknownPrecedence = (got: unknown, known: readonly string[], at: Place): PolicyPackError =>
  fault(
    "unknown-precedence",
    "precedence",
    `be ${known.map(show).join(" or ")}`,
    got,
    at,
    "Use a member of the enum Precedence.",
  );

/** A setting ends before it begins. */
export const endsBeforeItBegins = (validFrom: string, validTo: string, at: Place): PolicyPackError =>
  fault(
    "ends-before-it-begins",
    "validTo",
    `be after validFrom (${validFrom})`,
    validTo,
    at,
    "Exchange the two, or leave one out.",
  );

/** An exception has ended. */
export const exceptionExpired = (policy: string, until: string, at: Place): PolicyPackError =>
  fault(
    "exception-expired",
    "until",
    "lie ahead",
    until,
    at,
    `The exception from ${policy} has ended: remove it, or give it a later end and say why in its reason.`,
  );

/** An exception makes Guardrails act. */
export const actingException = (got: string, policy: string, at: Place): PolicyPackError =>
  fault(
    "acting-exception",
    "value",
    `be a value of ${policy} that changes nothing`,
    got,
    at,
    "An exception takes a resource out of enforcement: give it Skip, or a mode that only checks.",
  );

/** The days of warning before an exception ends are none. */
export const badWarnDays = (got: unknown, at: Place): PolicyPackError =>
  fault("bad-warn-days", "warnDays", "be a number of days, 0 or more", got, at, "Leave it out for 14 days.");

/** An error in the grammar of all errors. */
export function fault(
  code: PolicyPackErrorCode,
  prop: string,
  rule: string,
  got: unknown,
  at: Place | undefined,
  help: string,
): PolicyPackError {
  return new PolicyPackError(sentence(prop, rule, got, at, help), code, prop);
}

/** What {@link fault} says. */
export function sentence(prop: string, rule: string, got: unknown, at: Place | undefined, help: string): string {
  const place = at === undefined ? "" : ` (at ${pathOf(at)})`;
  return `'${prop}' must ${rule}, got: ${show(got)}${place}. ${help}`;
}

/** The place in a message. */
export function pathOf(place: Place): string {
  if (typeof place === "string") return place;
  return place.node.path || "the app";
}

/** A value in a message. */
export function show(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number" || value === undefined || value instanceof Date) return String(value);
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  const json = typeof value === "string" ? JSON.stringify(value) : objectText(value);
  return json.length > 200 ? `${json.slice(0, 200)}…` : json;
}

function objectText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** Cuts the frames of this library, of packages and of Node: the first that is left is the user's line. */
function withoutOwnFrames(stack: string): string {
  const isOwn = (line: string): boolean =>
    /\(?node:|[\\/]node_modules[\\/]|\(<anonymous>\)$/.test(line) ||
    OWN_FOLDERS.some((folder) => line.includes(folder) && !line.includes(`${folder}packs`));
  return stack
    .split("\n")
    .filter((line) => !/^ {4}at /.test(line) || !isOwn(line))
    .join("\n");
}

/** Where this library's files are, as they are and as its source maps tell. */
const OWN_FOLDERS = [__dirname + sep, "guardrails-policy-packs:///src/"];
