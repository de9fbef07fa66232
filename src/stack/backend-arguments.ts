import type { Place } from "../errors";
import { badBackend, secretInBackend } from "./errors";

/** Arguments of a backend, or of a part of one. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * What an argument of a backend can be: text, numbers and booleans, a list of texts, a map of texts, an http or https
 * address, a host, or arguments of its own.
 */
export type ArgumentKind = "plain" | "texts" | "tags" | "address" | "host" | { readonly [name: string]: ArgumentKind };

/**
 * Holds arguments against what is known to be no secret: a backend's arguments end up in files.
 *
 * @param given - the arguments
 * @param known - what can be given
 * @param where - how they are reached, for example `backend.assumeRole`
 * @param at - the stack
 * @throws PolicyPackError, which shows no value of theirs
 */
export function assertArguments(
  given: Arguments,
  known: Readonly<Record<string, ArgumentKind>>,
  where: string,
  at: Place,
): void {
  for (const [name, value] of Object.entries(given)) {
    const prop = `${where}.${name}`;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      if (SECRET.test(name)) throw secretInBackend(prop, at);
      throw badBackend(prop, `be one of ${Object.keys(known).join(", ")}`, name, at);
    }
    if (value !== undefined && value !== null) assertArgument(value, kind, prop, at);
  }
}

/** The names of secrets, in the spelling of CDKTF and in that of Terraform. */
const SECRET = /(?:access|secret|customer|encryption)_?key|token|secret|password|credentials/i;

function assertArgument(value: unknown, kind: ArgumentKind, prop: string, at: Place): void {
  if (typeof kind === "object") {
    if (!isArguments(value)) throw badBackend(prop, "be an object", described(value), at);
    assertArguments(value, kind, prop, at);
    return;
  }
  if (kind === "tags") {
    if (!isArguments(value)) throw badBackend(prop, "be an object of texts", described(value), at);
    Object.values(value).forEach((text) => assertText(text, prop, at));
    return;
  }
  if (kind === "texts") {
    if (!Array.isArray(value)) throw badBackend(prop, "be a list of texts", described(value), at);
    value.forEach((text) => assertText(text, prop, at));
    return;
  }
  if (kind === "plain" && (typeof value === "number" || typeof value === "boolean")) return;
  assertText(value, prop, at);
  if (kind === "address" && !isAddress(value))
    throw badBackend(prop, "be an http or https address", described(value), at);
  if (kind === "host" && !/^[a-z\d.-]+(?::\d+)?$/i.test(value))
    throw badBackend(prop, "be a host", described(value), at);
}

function assertText(value: unknown, prop: string, at: Place): asserts value is string {
  if (typeof value !== "string") throw badBackend(prop, "be text", described(value), at);
  if (hasCredentials(value)) throw secretInBackend(prop, at);
}

/** User and password before a host, or a query or a fragment behind it, as far as the text is an address. */
function hasCredentials(text: string): boolean {
  const address = text.trim();
  if (/^[a-z][a-z\d+.-]*:\/*[^/]*@|^\/\/[^/]*@|^[^/]+:[^/]*@/i.test(address)) return true;
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "");
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);

/** What stands in an error for a value that may hold a secret. */
export function described(value: unknown): unknown {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" && value.trim() !== "" ? "a text" : value;
}

/** True for an object that is no list. */
export function isArguments(value: unknown): value is Arguments {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
