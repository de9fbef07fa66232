import { Kind, visit } from "graphql/language";
import { parseDocument } from "yaml";
import { check, type Finding } from "./check";

/** A `constant(value:)` is not YAML, and workspaces may read it as YAML. */
export const queryConstant = check({
  name: "query-constant",
  severity: "warning",
  find: ({ texts }) =>
    texts.queries.flatMap(({ source, document, hasHole }) => {
      const findings: Finding[] = [];
      if (!document) return findings;
      visit(document, {
        Argument: ({ name, value }, _key, _parent, _path, ancestors) => {
          const field = ancestors.at(-1);
          const isConstant =
            field !== undefined && "kind" in field && field.kind === Kind.FIELD && field.name.value === "constant";
          if (!isConstant || name.value !== "value" || value.kind !== Kind.STRING) return;
          const { start = 0, end = 0 } = value.loc ?? {};
          const [error] = parseDocument(value.value).errors;
          if (!error || hasHole?.(start, end)) return;
          const help = "A workspace may read it as YAML. Set what the template needs in the template.";
          findings.push({ source, at: start, rule: "hold constants that are YAML", got: value.value, help });
        },
      });
      return findings;
    }),
});
