import { Kind, visit, type StringValueNode } from "graphql/language";
import { check, type Finding } from "./check";

/** The first query holds tags of a template, which it is not. */
export const queryTemplate = check({
  name: "query-template",
  severity: "error",
  find: ({ texts }) => {
    const [first, ...later] = texts.queries;
    if (!first?.document) return [];
    const findings: Finding[] = [];
    const StringValue = (node: StringValueNode): void => {
      const tag = /\{\{.*?\}\}|\{%.*?%\}/s.exec(node.value);
      if (!tag) return;
      const at = first.source.text.indexOf(tag[0], node.loc?.start);
      const order = later.length > 0 ? " Is the order of the queries right?" : "";
      const help = `The first query is sent as it stands: only later ones are templates.${order}`;
      findings.push({
        source: first.source,
        at: Math.max(at, node.loc?.start ?? 0),
        rule: "hold no tags in the first query",
        got: tag[0],
        help,
      });
    };
    visit(first.document, { [Kind.STRING]: StringValue });
    return findings;
  },
});
