import { lostSets } from "../analysis/lost-sets";
import { check } from "./check";

/** A branch sets a variable that is set anew on every path before it is read. */
export const lostVariable = check({
  name: "lost-variable",
  severity: "warning",
  find: ({ texts: { template } }) =>
    template.faults.length > 0
      ? []
      : lostSets(template.statements).map(({ name, at }) => ({
          source: template.source,
          at,
          rule: "keep what a branch sets",
          got: name,
          help: "It is set anew before anybody reads it: is an endif too early, or an if meant to be an elif?",
        })),
});
