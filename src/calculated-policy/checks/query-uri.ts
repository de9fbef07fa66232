import { Kind, visit } from "graphql/language";
import type { AnyPolicyType } from "../../policy-type";
import { nearest } from "../../policy-values/nearest";
import { MODS } from "../query/mods";
import type { Query } from "../query/parse";
import { check, type Finding } from "./check";
import { isExchanged } from "./near-name";

/** A query names a type by a URI that cannot be one, or that is spelt unlike a known one. */
export const queryUri = check({
  name: "query-uri",
  severity: "warning",
  find: ({ texts, type }) => {
    const uris = texts.queries.flatMap(urisIn);
    return uris.flatMap((uri) => {
      const { source, at, text } = uri;
      const fault = shapeFault(text) ?? modFault(text, type) ?? spellingFault(uri, uris);
      return fault === undefined
        ? []
        : [{ source, at: at + fault.at, rule: "name types by their URIs", ...rest(fault) }];
    });
  },
});

/** A type's URI in a query. */
interface Uri extends Pick<Finding, "source" | "at"> {
  readonly text: string;
}

interface Fault {
  readonly at: number;
  readonly got: string;
  readonly help: string;
}

const rest = ({ got, help }: Fault): Pick<Finding, "got" | "help"> => ({ got, help });

/** The URIs in the texts of a query: whole texts, and what stands in filters. */
function urisIn({ source, document, hasHole }: Query): Uri[] {
  const found: Uri[] = [];
  if (!document) return found;
  visit(document, {
    [Kind.STRING]: ({ loc }) => {
      if (!loc) return;
      for (const { 0: text, index } of source.text.slice(loc.start, loc.end).matchAll(/tmod:@[^\s'",)\\]*/g)) {
        const at = loc.start + index;
        if (hasHole?.(at, at + text.length) !== true) found.push({ source, at, text });
      }
    },
  });
  return found;
}

/** What follows the mod is the kind of thing, and its name. */
function shapeFault(uri: string): Fault | undefined {
  const [, before = "", behind] = /^(tmod:@[\w-]+\/[\w-]+#\/)(.*)$/.exec(uri) ?? [];
  if (behind === undefined || behind === "") return undefined;
  const [kind = "", part = "", ...names] = behind.split("/");
  if (!KINDS.includes(kind)) return undefined;
  const isShaped = PARTS.includes(part) && names.length === 1 && /^[\w-]+$/.test(names[0] ?? "");
  if (isShaped) return undefined;
  const help = `Write it as ${before}${kind}/types/<name>.`;
  return { at: before.length, got: behind, help };
}

const KINDS = ["resource", "control", "policy", "permission"];
const PARTS = ["types", "categories", "interfaces"];

/**
 * A mod that differs from a known one by a slip. Service names can be as close as `aws-ecr` and `aws-ecs`, so for a
 * short name only swapped letters count.
 */
function modFault(uri: string, { mod }: AnyPolicyType): Fault | undefined {
  const name = /^tmod:@turbot\/([\w-]+)#/.exec(uri)?.[1];
  const known = [...MODS, mod.replace(/^@turbot\//, "")];
  if (name === undefined || known.includes(name)) return undefined;
  const near = known.find((one) => isExchanged(name, one)) ?? (isLong(name) ? nearest(name, known, 1) : undefined);
  if (near === undefined) return undefined;
  return { at: PREFIX.length, got: name, help: `Did you mean "${near}"?` };
}

const PREFIX = "tmod:@turbot/";

const isLong = (name: string): boolean => name.replace(/^[a-z]+-/, "").length >= LONG;

const LONG = 8;

/** A type that the queries spell differently elsewhere, by two swapped letters or in case. */
function spellingFault({ text }: Uri, all: readonly Uri[]): Fault | undefined {
  const name = text.slice(text.lastIndexOf("/") + 1);
  const others = all.filter((other) => other.text !== text);
  const meant = others.find(
    (other) => isExchanged(text, other.text) || other.text.toLowerCase() === text.toLowerCase(),
  );
  if (meant === undefined || all.indexOf(meant) > all.findIndex((uri) => uri.text === text)) return undefined;
  const help = `Another query has "${meant.text.slice(meant.text.lastIndexOf("/") + 1)}": which is right?`;
  return { at: text.length - name.length, got: name, help };
}
