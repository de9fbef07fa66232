import { fault, type Place, type PolicyPackError } from "../errors";

/** A text that is required is missing, blank or not text. */
export const emptyText = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault("empty-text", prop, "be text that is not empty", got, at, `Give ${prop} a text.`);

/** A value that must be text is not. */
export const notText = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault("not-text", prop, "be text", got, at, "Write it as text, or leave it out.");

/** A text is not well-formed Unicode, so it has no UTF-8 form that Terraform could carry. */
export const malformedText = (got: string): PolicyPackError =>
  fault("malformed-text", "text", "be well-formed Unicode", got, undefined, "Remove the lone surrogate from it.");

/** A text looks like a token of CDKTF that no construct of this program made; CDKTF would fail on it later. */
export const strayToken = (got: string): PolicyPackError =>
  fault(
    "stray-token",
    "text",
    "hold only tokens of this app",
    got,
    undefined,
    "Take the token from the construct itself; a text that only looks like a token cannot be written.",
  );

/** A name cannot stand in a Terraform address. */
export const badTerraformName = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault(
    "bad-terraform-name",
    prop,
    "be a Terraform name (a letter or _, then letters, digits, _ and -)",
    got,
    at,
    "Choose a name such as aws_iam_user_approved.",
  );

/** A value cannot be written as YAML such that it arrives as it is. */
export const unwritableValue = (where: string, got: unknown): PolicyPackError =>
  fault(
    "unwritable-value",
    where,
    "be made of text, finite numbers, booleans, null, lists and plain objects",
    got,
    undefined,
    "Convert it first; an expression for a whole list or object goes in as unlisted(Fn.yamlencode(…)).",
  );

/** A value holds itself, so it has no end. */
export const circularValue = (where: string, got: unknown): PolicyPackError =>
  fault(
    "circular-value",
    where,
    "not be a list or object that it lies in",
    got,
    undefined,
    "Leave it out, or give what is meant of it.",
  );

/** A point in time cannot be read. */
export const unreadableTimestamp = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault(
    "unreadable-timestamp",
    prop,
    "be a Date or an ISO 8601 date and time with its zone, in a year of four digits",
    got,
    at,
    'Write it like "2026-01-31T09:00:00Z" or "2026-01-31T09:00:00+01:00".',
  );

/** A value that must be a list of texts is not. */
export const notList = (prop: string, got: unknown, at: Place | undefined): PolicyPackError =>
  fault("not-list", prop, "be a list of texts", got, at, 'Write it like ["…"].');

/** A value that must be a map of texts is not. */
export const notMap = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault("not-map", prop, "be a map of texts", got, at, 'Write it like { Owner: "…" }.');

/** A value holds lists and objects within each other to a depth that no policy has. */
export const tooDeep = (where: string, most: number): PolicyPackError =>
  fault(
    "too-deep",
    where,
    `hold at most ${most} lists and objects within each other`,
    "more",
    undefined,
    "Give a value that is less deep.",
  );
