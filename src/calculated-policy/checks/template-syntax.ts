import { check } from "./check";
import { unknownNames } from "./unknown-names";

/** The template does not compile, or names what does not exist. */
export const templateSyntax = check({
  name: "template-syntax",
  severity: "error",
  find: ({ texts: { laterQueries, template } }) => [
    ...laterQueries.flatMap(({ source, statements }) => unknownNames(source, statements)),
    ...template.faults.map((fault) => ({ ...fault, source: template.source, rule: "compile as Nunjucks" })),
    ...unknownNames(template.source, template.statements),
  ],
});
