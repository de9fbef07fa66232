import { sep } from "node:path";
import type { IConstruct } from "constructs";

/**
 * The one error class of this library.
 *
 * Its message reads `'<prop>' must <rule>, got: <value> (at <construct path>). <What to do.>`, and its stack begins at
 * the line outside the library that made the mistake; with `DEBUG` in the environment the whole stack is kept.
 */
export class PolicyPackError extends Error {
  public override readonly name = "PolicyPackError";

  /** @param message - the whole sentence, as the factories of this module write it */
  public constructor(message: string) {
    super(message);
    if (!process.env.DEBUG) this.stack = withoutOwnFrames(this.stack ?? "");
  }
}

/** Where a fault is: a construct, or a path of one that could not be made. */
export type Place = IConstruct | string;

/** A text that is required is missing, blank or not text. */
export const emptyText = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault(prop, "be text that is not empty", got, at, `Give ${prop} a text.`);

/** What stands where a text belongs is none. */
export const notText = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault(prop, "be text", got, at, "Write it as text, or leave it out.");

/** A text is not well-formed Unicode, so it has no UTF-8 form that Terraform could carry. */
export const malformedText = (got: string): PolicyPackError =>
  fault("text", "be well-formed Unicode", got, undefined, "Remove the lone surrogate from it.");

/** A text looks like a token of CDKTF that no construct of this program made; CDKTF would fail on it later. */
export const strayToken = (got: string): PolicyPackError =>
  fault(
    "text",
    "hold only tokens of this app",
    got,
    undefined,
    "Take the token from the construct itself; text of this look cannot be written.",
  );

/** A name cannot stand in a Terraform address. */
export const badTerraformName = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault(
    prop,
    "be a Terraform name (a letter or _, then letters, digits, _ and -)",
    got,
    at,
    "Choose a name such as aws_iam_user_approved.",
  );

/** A policy type's URI is not one. */
export const badPolicyTypeUri = (got: unknown): PolicyPackError =>
  fault(
    "uri",
    "be a policy type's URI",
    got,
    undefined,
    "Write it as tmod:@<scope>/<mod>#/policy/types/<name>, for example tmod:@turbot/aws-iam#/policy/types/userApproved.",
  );

/** A setting has neither a value nor a calculated policy. */
export const noValue = (policy: string, got: unknown, at: Place): PolicyPackError =>
  fault("value", `be given for ${policy}`, got, at, "Give the setting a value, or leave the setting out.");

/** A value is none of those that its policy type lists. */
export const unlistedValue = (
  policy: string,
  got: unknown,
  values: readonly unknown[],
  nearest: unknown,
  at: Place,
): PolicyPackError =>
  fault(
    "value",
    `be one of the values of ${policy}`,
    got,
    at,
    nearest === undefined
      ? `The values are ${values.map(show).join(", ")}; a value that is newer than this list goes in unlisted("…").`
      : `Did you mean ${show(nearest)}? The values are ${values.map(show).join(", ")}.`,
  );

/** A value cannot be written as YAML such that it arrives as it is. */
export const unwritableValue = (where: string, got: unknown): PolicyPackError =>
  fault(
    where,
    "be made of text, finite numbers, booleans, null, lists and plain objects",
    got,
    undefined,
    "Convert it first; an expression for a whole list or object goes in as unlisted(Fn.yamlencode(…)).",
  );

/** A value holds itself, so it has no end. */
export const circularValue = (where: string, got: unknown): PolicyPackError =>
  fault(where, "not be a list or object that it lies in", got, undefined, "Leave it out, or give what is meant of it.");

/** A pack sets one policy type twice. */
export const settingTwice = (policy: string, at: Place): PolicyPackError =>
  fault(
    "type",
    "be set once in a policy pack",
    policy,
    at,
    "Guardrails takes one setting of a policy type on a resource: remove one, or put it in a pack of its own.",
  );

/** A pack is attached twice to one resource. */
export const attachedTwice = (resource: string, at: Place): PolicyPackError =>
  fault("resource", "be attached to a policy pack once", resource, at, "Remove one of the two attachments.");

/** An attachment's resource is known only to Terraform, so no name can be derived from it. */
export const attachmentWithoutName = (at: Place): PolicyPackError =>
  fault(
    "name",
    "be given where the resource is a Terraform expression",
    undefined,
    at,
    'Write attachTo(resource, { name: "…" }).',
  );

/** Two elements of a stack would have one Terraform address; CDKTF would merge them without a word. */
export const addressTaken = (address: string, owner: IConstruct, at: Place): PolicyPackError =>
  fault(
    "name",
    "be free in its stack",
    address,
    at,
    `The address belongs to ${owner.node.path}: give one of the two another name.`,
  );

/** Two packs of one workspace have an AKA in common, or one pack lists it twice. */
export const akaTaken = (aka: string, owner: IConstruct, at: Place): PolicyPackError =>
  fault(
    "akas",
    "be unique in a workspace",
    aka,
    at,
    `It belongs to ${owner.node.path}: give one of the two another AKA, or tell their workspaces apart ` +
      "by the profile, credentialsFile or workspace of the stack.",
  );

/** A precedence is none that Guardrails knows. */
export const unknownPrecedence = (got: unknown, known: readonly string[], at: Place): PolicyPackError =>
  fault("precedence", `be ${known.map(show).join(" or ")}`, got, at, "Use a member of the enum Precedence.");

/** A point in time cannot be read. */
export const unreadableTimestamp = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault(
    prop,
    "be a Date or an ISO 8601 date and time with its zone, in a year of four digits",
    got,
    at,
    'Write it like "2026-01-31T09:00:00Z" or "2026-01-31T09:00:00+01:00".',
  );

/** The backend that the context asks for cannot be made. */
export const badBackend = (prop: string, rule: string, got: unknown, at: Place): PolicyPackError =>
  fault(prop, rule, got, at, "Correct it in the context of cdktf.json or in CDKTF_CONTEXT_JSON.");

/** The backend that the context asks for holds a secret, which would reach the Terraform JSON. */
export const secretInBackend = (prop: string, at: Place): PolicyPackError =>
  fault(
    prop,
    "stay out of files",
    "a secret",
    at,
    "Remove it from the context: Terraform reads it from the environment, as its documentation of the backend says.",
  );

/** A workspace's address has credentials in it, which would reach the Terraform JSON. */
export const secretInWorkspace = (at: Place): PolicyPackError =>
  fault("workspace", "be an address without credentials", "a secret", at, "Give keys in the environment or a profile.");

/** A setting ends before it begins. */
export const endsBeforeItBegins = (validFrom: string, validTo: string, at: Place): PolicyPackError =>
  fault("validTo", `be after validFrom (${validFrom})`, validTo, at, "Exchange the two, or leave one out.");

/** A duration is not written as the provider reads it. */
export const badDuration = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault(prop, "be a duration as Go writes it", got, at, 'Write it like "30s", "10m" or "1h30m".');

/** A pack stands outside the stack that would hold its provider and backend. */
export const outsideOfStack = (at: Place): PolicyPackError =>
  fault(
    "scope",
    "lie in a PolicyPackStack",
    pathOf(at),
    undefined,
    'Create the stack first: new PolicyPackStack(app, "…"), and give it as the first argument.',
  );

/** A calculated policy lacks its queries or its template. */
export const missingQueryOrTemplate = (prop: string, got: unknown): PolicyPackError =>
  fault(prop, "hold GraphQL and Nunjucks text", got, undefined, "Give at least one query, and one template.");

/** A name of a constant is none that a template could read. */
export const badConstantName = (got: unknown): PolicyPackError =>
  fault(
    "constants",
    "be named as template variables are (a letter or _, then letters, digits and _; not true, false, none, null, not)",
    got,
    undefined,
    "Choose a name such as withoutDevices.",
  );

/** A file of a calculated policy cannot be read. */
export const unreadableFile = (file: string, reason: string): PolicyPackError =>
  fault("file", "be a readable file", file, undefined, `${reason}. Paths are taken from the folder given first.`);

/** CDKTF collected error annotations; nothing was written. */
export const errorAnnotations = (messages: readonly string[]): PolicyPackError =>
  new PolicyPackError(`The app has errors, so no stack was written:\n  ${messages.join("\n  ")}`);

/** An error in the grammar of all errors. */
export function fault(prop: string, rule: string, got: unknown, at: Place | undefined, help: string): PolicyPackError {
  return new PolicyPackError(sentence(prop, rule, got, at, help));
}

/** What {@link fault} says. */
export function sentence(prop: string, rule: string, got: unknown, at: Place | undefined, help: string): string {
  const place = at === undefined ? "" : ` (at ${pathOf(at)})`;
  return `'${prop}' must ${rule}, got: ${show(got)}${place}. ${help}`;
}

function pathOf(place: Place): string {
  if (typeof place === "string") return place;
  return place.node.path || "the app";
}

function show(value: unknown): string {
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
