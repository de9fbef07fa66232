import { check } from "./check";
import { unselectedMembers } from "./unselected-members";

/** A later query reads what the query before it does not select. */
export const queryReference = check({
  name: "query-reference",
  severity: "error",
  find: ({ texts, laterQueries }) =>
    laterQueries.flatMap(({ misreads }, index) => {
      const query = texts.laterQueries[index];
      return query ? unselectedMembers(query.source, misreads, `query ${index + 1}`) : [];
    }),
});
