import { check } from "./check";

/** A query does not parse. */
export const querySyntax = check({
  name: "query-syntax",
  severity: "error",
  find: ({ texts }) =>
    texts.queries.flatMap(({ source, faults }) => faults.map((fault) => ({ ...fault, source, rule: "be GraphQL" }))),
});
