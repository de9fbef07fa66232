import type { LanguageFn } from "highlight.js";
import hljs from "highlight.js/lib/core";
import graphql from "highlight.js/lib/languages/graphql";
import json from "highlight.js/lib/languages/json";
import twig from "highlight.js/lib/languages/twig";
import typescript from "highlight.js/lib/languages/typescript";

/** The languages that the packs are written in. Nunjucks' tags are those of Twig. */
const LANGUAGES = { graphql, json, nunjucks: twig, typescript } satisfies Record<string, LanguageFn>;

/** A language that {@link highlighted} knows. */
export type Language = keyof typeof LANGUAGES;

for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** Code as HTML, its words marked for the style sheet. */
export const highlighted = (code: string, language: Language): string =>
  hljs.highlight(code.trimEnd(), { language }).value;
