import type { Misread } from "../analysis/reads";
import type { Source } from "../source";
import { MAX_FINDINGS, type Finding } from "./check";
import { didYouMean, nearName } from "./near-name";

/** The reads of members that a query does not select. */
export function unselectedMembers(source: Source, misreads: readonly Misread[], query: string): Finding[] {
  return misreads.slice(0, MAX_FINDINGS).flatMap((misread) => {
    if (misread.kind !== "unselected") return [];
    const { at, path, name, is } = misread;
    if (is !== undefined) return [{ source, at, rule: `read only what ${query} selects`, got: path, help: HELP[is] }];
    const selected = misread.selected();
    const known = selected.length === 0 ? "The policy has no query." : `Selected there: ${selected.join(", ")}.`;
    const help = `${didYouMean(nearName(name, selected))}${known}`;
    return [{ source, at, rule: `read only what ${query} selects`, got: path, help }];
  });
}

/** What a schema says of what has no members. */
const HELP = {
  "a list": "By the schema it is a list: loop over it, or read one of its items.",
  "a value": "By the schema it is a value, which has nothing within.",
} as const;
