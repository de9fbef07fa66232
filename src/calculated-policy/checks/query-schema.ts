import { schemaFaults } from "../query/validate";
import { check } from "./check";

/** A query asks for what the workspace does not have, by the schema that a refresh stored. */
export const querySchema = check({
  name: "query-schema",
  severity: "error",
  find: ({ texts: { queries, schema } }) =>
    schema === undefined
      ? []
      : queries.flatMap((query) =>
          schemaFaults(query, schema).map(({ at, got, message }) => ({
            source: query.source,
            at,
            rule: "ask for what the workspace has",
            got,
            help: message,
          })),
        ),
});
