import { Kind, visit, type FieldNode, type StringValueNode } from "graphql/language";
import { KNOWN_FIELDS } from "../query/fields";
import { FILTER_KEYS, parseFilter, type FilterTerm } from "../query/filter";
import type { Query } from "../query/parse";
import { check, type Finding } from "./check";
import { didYouMean, nearName } from "./near-name";

/** A filter means something other than intended: an unknown key, a text in place of a key, no limit. */
export const queryFilter = check({
  name: "query-filter",
  severity: "warning",
  find: ({ texts }) => texts.queries.flatMap(filterFaults),
});

function filterFaults({ source, document, hasHole }: Query): Finding[] {
  if (!document) return [];
  const findings: Finding[] = [];
  visit(document, {
    Field: (node) => {
      const argument = node.arguments?.find(({ name }) => name.value === "filter")?.value;
      if (!argument || KNOWN_FIELDS.get(node.name.value)?.gives !== "list") return;
      const texts = argument.kind === Kind.LIST ? argument.values : [argument];
      const known = texts.filter((text) => text.kind === Kind.STRING);
      const written = source.text.slice(argument.loc?.start, argument.loc?.end);
      // Tags decide which parts the filter has.
      if (hasHole && written.includes("{%")) return;
      for (const text of known) findings.push(...textFaults(text, hasHole).map((fault) => ({ ...fault, source })));
      if (known.length === texts.length)
        findings.push(...limitFaults(node, known, hasHole).map((fault) => ({ ...fault, source })));
    },
  });
  return findings;
}

type Fault = Omit<Finding, "source">;
type HasHole = Query["hasHole"];

function textFaults(node: StringValueNode, hasHole: HasHole): Fault[] {
  const start = node.loc?.start ?? 0;
  // Within escapes and block strings places differ; the text is the same.
  const shift = start + (node.block === true ? 3 : 1);
  const { terms, openQuote } = parseFilter(node.value);
  if (openQuote !== undefined) {
    if (hasHole?.(start, node.loc?.end ?? start)) return [];
    const help = "Close the quote, or write a backslash before it.";
    return [{ at: shift + openQuote, rule: "have filters whose quotes end", got: node.value, help, severity: "error" }];
  }
  return terms.flatMap((term) => {
    const at = shift + term.at;
    // Before =, only the word must be known.
    const word = term.key ?? /^[!-]?[A-Za-z]+(?==)/.exec(term.text)?.[0] ?? term.text;
    if (hasHole?.(at, at + word.length)) return [];
    const isKnown = term.key !== undefined || hasHole?.(at, at + term.text.length) !== true;
    return termFaults(isKnown ? term : { ...term, text: `${word}=…` }, at);
  });
}

function termFaults({ text, key, value = "" }: FilterTerm, at: number): Fault[] {
  const rule = "have filters in Guardrails' words";
  const warn = (help: string, got: string = text): Fault[] => [{ at, rule, got, help }];
  if (key === undefined) {
    const [, word = "", behind = ""] = /^[!-]?([A-Za-z]+)==?(.*)$/.exec(text) ?? [];
    if (FILTER_KEYS.includes(word)) return warn(`Write ${word}:${behind}, or it is a text that is searched for.`);
    if (/^(?:AND|OR)$/.test(text)) return warn("Terms all hold together; alternatives are written key:a,b.");
    return /^[()]|[()]$/.test(text) ? warn("Filters have no parentheses.") : [];
  }
  if (key.startsWith("$."))
    return (key.match(/\.[*+](?=\.|$)/g) ?? []).length > 1 ? warn("A path takes one * or +.") : [];
  if (!FILTER_KEYS.includes(key)) {
    return /^(?:tmod|arn|https?)$/.test(key)
      ? []
      : warn(`${didYouMean(nearName(key, FILTER_KEYS))}It is no key, so the term is searched for as text.`, key);
  }
  if (value === "") return warn("Write the value right behind the colon.");
  if (key === "limit") {
    if (!/^[\dx]+$/.test(value)) return warn("Write a number behind limit:.");
    return Number(value) > 300 ? warn("A calculated policy gets 300 items at most, whatever the limit says.") : [];
  }
  return typeFaults(key, value, warn);
}

/** The keys that compare a part of the name, and what types look like. */
function typeFaults(key: string, value: string, warn: (help: string) => Fault[]): Fault[] {
  const uri = value.replace(/^[!-]|["']/g, "");
  if (/^(?:resource|control|policy)Type$/.test(key) && uri.startsWith("tmod:")) {
    return warn(`${key}: takes a part of the name, so other types match as well: write ${key}Id:.`);
  }
  if (!/(?:Type|Category)(?:Id)?$/.test(key) || !uri.startsWith("tmod:")) return [];
  const isUri = uri.split(",").every((one) => URI.test(one.replace(/^[!-]/, "")));
  return isUri ? [] : warn("Write a type as tmod:@turbot/aws-iam#/resource/types/user.");
}

const URI = /^tmod:@[\w-]+\/[\w-]+#\/(?:resource|control|policy|permission)\/(?:types|categories|interfaces)\/[\w-]+$/;

/** A term that a template writes can be anything, a limit as well. */
const isRendered = ({ text }: FilterTerm): boolean => /^x+$/.test(text);

function limitFaults(
  { name, selectionSet }: FieldNode,
  filters: readonly StringValueNode[],
  hasHole: HasHole,
): Fault[] {
  const readsItems = selectionSet?.selections.some(
    (field) => field.kind === Kind.FIELD && field.name.value === "items",
  );
  const isOpen = filters.some(({ loc }) => loc && hasHole?.(loc.start, loc.end));
  const terms = filters.flatMap(({ value }) => parseFilter(value).terms);
  const isOne = terms.some(({ key, value }) => key === "id" || (key === "level" && value === "self"));
  const isLimited = terms.some(({ key, text }) => key === "limit" || text.startsWith("limit"));
  if (!readsItems || isLimited || isOne || (isOpen && terms.some(isRendered))) return [];
  const help = "Without limit: a list has 20 items; with limit:300 it has as many as a calculated policy can get.";
  return [{ at: name.loc?.start ?? 0, rule: "say how many items a list has", got: name.value, help }];
}
