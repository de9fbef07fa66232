import type { LanguageFn } from "highlight.js";
import hljs from "highlight.js/lib/core";
import graphql from "highlight.js/lib/languages/graphql";
import json from "highlight.js/lib/languages/json";
import twig from "highlight.js/lib/languages/twig";
import typescript from "highlight.js/lib/languages/typescript";

/** Nunjucks' tags are those of Twig, whose grammar takes the digits of a name (`Ipv6Ranges`) for a number. */
const nunjucks: LanguageFn = (api) => {
  const language = twig(api);
  const modes = language.contains.flatMap((mode) => [mode, ...(mode.contains ?? [])]);
  for (const mode of modes) if (typeof mode === "object" && mode.scope === "number") mode.match = /\b\d+(?:\.\d+)?\b/;
  return language;
};

/** The languages that the packs are written in. */
const LANGUAGES = { graphql, json, nunjucks, typescript } satisfies Record<string, LanguageFn>;

/** A language that {@link highlighted} knows. */
export type Language = keyof typeof LANGUAGES;

for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** Code as HTML, its words marked for the style sheet. */
export const highlighted = (code: string, language: Language): string =>
  hljs.highlight(code.trimEnd(), { language }).value;
