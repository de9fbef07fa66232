import type { Misread } from "../analysis/reads";
import type { Source } from "../source";
import type { Finding } from "./check";
import { didYouMean, nearName } from "./near-name";

/** The reads of members that a query does not select. */
export function unselectedMembers(source: Source, misreads: readonly Misread[], query: string): Finding[] {
  return misreads.flatMap((misread) => {
    if (misread.kind !== "unselected") return [];
    const { at, path, name, selected } = misread;
    const help = `${didYouMean(nearName(name, selected))}Selected there: ${selected.join(", ")}.`;
    return [{ source, at, rule: `read only what ${query} selects`, got: path, help }];
  });
}
