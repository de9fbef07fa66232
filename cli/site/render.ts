import { join, posix } from "node:path";
import { Environment, FileSystemLoader, runtime } from "nunjucks";
import { highlighted, type Language } from "./highlight";

/** Renders a template of `cli/site/templates` with the path of the page, from which its links lead. */
export function render(template: string, page: string, context: object): string {
  return ENVIRONMENT.render(template, { page, root: posix.relative(posix.dirname(page), ".") || ".", ...context });
}

const ENVIRONMENT = new Environment(new FileSystemLoader(join(__dirname, "templates")), {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
});

ENVIRONMENT.addFilter(
  "code",
  (text: string, language: Language) => new runtime.SafeString(highlighted(text, language)),
);
ENVIRONMENT.addFilter("prose", (text: string) => new runtime.SafeString(proseHtml(text)));

/** A paragraph of a docstring, in which backticks mark code. */
export function proseHtml(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  return escaped.replace(/`([^`]+)`/g, "<code>$1</code>");
}
