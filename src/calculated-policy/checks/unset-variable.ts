import type { Misread } from "../analysis/reads";
import type { Source } from "../source";
import { check, MAX_FINDINGS, type Finding } from "./check";
import { didYouMean, nearName } from "./near-name";

/** A variable is read that no path sets. */
export const unsetVariable = check({
  name: "unset-variable",
  severity: "error",
  find: ({ texts, laterQueries, template }) => [
    ...laterQueries.flatMap(({ misreads }, index) => {
      const query = texts.laterQueries[index];
      return query ? unset(query.source, misreads) : [];
    }),
    ...unset(texts.template.source, template?.misreads ?? []),
  ],
});

const unset = (source: Source, misreads: readonly Misread[]): Finding[] =>
  misreads.slice(0, MAX_FINDINGS).flatMap((misread) => {
    if (misread.kind !== "unset") return [];
    const { at, name, isOver, known } = misread;
    const help = isOver
      ? "What is first set within a loop, a macro or a block ends with it: set it before that, too."
      : `${didYouMean(nearName(name, known()))}Set it on the way, or write ${name} | default("…").`;
    return [{ source, at, rule: "set the variables that it reads", got: name, help }];
  });
