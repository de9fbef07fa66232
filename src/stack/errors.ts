import type { IConstruct } from "constructs";
import { fault, pathOf, PolicyPackError, type Place } from "../errors";

/** Two elements of a stack would have one Terraform address; CDKTF would merge them without a word. */
export const addressTaken = (address: string, owner: IConstruct, at: Place): PolicyPackError =>
  fault(
    "address-taken",
    "name",
    "be free in its stack",
    address,
    at,
    `The address belongs to ${owner.node.path}: give one of the two another name.`,
  );

/** The backend that the context asks for cannot be made. */
export const badBackend = (prop: string, rule: string, got: unknown, at: Place): PolicyPackError =>
  fault("bad-backend", prop, rule, got, at, "Correct it in the context of cdktf.json or in CDKTF_CONTEXT_JSON.");

/** The backend that the context asks for holds a secret, which would reach the Terraform JSON. */
export const secretInBackend = (prop: string, at: Place): PolicyPackError =>
  fault(
    "secret-in-backend",
    prop,
    "stay out of files",
    "a secret",
    at,
    "Remove it from the context: Terraform reads it from the environment, as its documentation of the backend says.",
  );

/** A workspace's address has a part that could be a secret, which would reach the Terraform JSON. */
export const secretInWorkspace = (at: Place): PolicyPackError =>
  fault(
    "secret-in-workspace",
    "workspace",
    "be an address without credentials, query and blanks",
    "what could be a secret",
    at,
    "Write it like https://acme.cloud.turbot.com, and give keys in the environment or a profile.",
  );

/** A workspace's address is invalid. */
export const badWorkspace = (got: string, at: Place): PolicyPackError =>
  fault(
    "bad-workspace",
    "workspace",
    "be a host, or an http or https address",
    got,
    at,
    "Write it like https://acme.cloud.turbot.com.",
  );

/** A duration is not written as the provider reads it. */
export const badDuration = (prop: string, got: unknown, at: Place): PolicyPackError =>
  fault("bad-duration", prop, "be a duration as Go writes it", got, at, 'Write it like "30s", "10m" or "1h30m".');

/** A pack stands outside the stack that would hold its provider and backend. */
export const outsideOfStack = (at: Place): PolicyPackError =>
  fault(
    "outside-of-stack",
    "scope",
    "lie in a PolicyPackStack",
    pathOf(at),
    undefined,
    'Create the stack first: new PolicyPackStack(app, "…"), and give it as the first argument.',
  );

/** CDKTF collected error annotations; nothing was written. */
export const errorAnnotations = (messages: readonly string[]): PolicyPackError =>
  new PolicyPackError(`The app has errors, so no stack was written:\n  ${messages.join("\n  ")}`, "error-annotations");

/** A construct's id is taken in its scope. */
export const idTaken = (id: string, owner: IConstruct, at: Place): PolicyPackError =>
  fault(
    "id-taken",
    "id",
    "be free in its scope",
    id,
    at,
    `It belongs to ${owner.node.path}: give one of the two another id. A second pack of a stack can be named after ` +
      'what differs, such as "prod".',
  );

/** A stack's id names no folder. */
export const badStackId = (got: unknown, at: Place): PolicyPackError =>
  fault(
    "bad-stack-id",
    "id",
    "be the name of a folder, without a slash",
    got,
    at,
    typeof got === "string" && /^[^/]+(\/[^/]+)+$/.test(got)
      ? `Write "${got.replaceAll("/", "--")}", which also keeps the state of a stack that had a slash in its id so far.`
      : 'The stack is written to cdktf.out/stacks/<id>. Choose a name such as "aws-iam-enforce-mfa".',
  );

/** Two stacks of an app have one id, and so would share a folder and a state. */
export const stackIdTaken = (id: string, owner: IConstruct, at: Place): PolicyPackError =>
  fault(
    "stack-id-taken",
    "id",
    "be unique among the stacks of an app",
    id,
    at,
    `Stacks are written to cdktf.out/stacks/<id>, whatever they lie in, and ${owner.node.path} has that id: give one ` +
      'of the two another, such as "prod-packs".',
  );
