import { Source } from "../source";
import { parseTemplate } from "../template/parse";

/** A text with one mistake in it. */
export interface Mutant {
  /** The line and column of the mistake, `3:12`. */
  readonly place: string;
  /** What was there, and what is there now. */
  readonly change: string;
  /** The whole text. */
  readonly text: string;
  /** The line with the mistake. */
  readonly line: string;
}

/** What is written wrongly in templates, as a pattern and what stands in its place. */
const MISTAKES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<![=!<>])==(?!=)/g, () => "!="],
  [/!=(?!=)/g, () => "=="],
  [/(?<=[^-<>=%{])>(?!=)/g, () => ">="],
  [/>=/g, () => ">"],
  [/(?<![{%])<(?!=)/g, () => "<="],
  [/<=/g, () => "<"],
  [/\band\b/g, () => "or"],
  [/\bor\b/g, () => "and"],
  [/\bnot (?!approved)/gi, () => ""],
  [/(?<=\{%-? (?:if|elif) )(?!not\b)/g, () => "not "],
  [/\bNot approved\b/g, () => "Approved"],
  [/(?<!Not |\w)Approved\b/g, () => "Not approved"],
  [/\bSkip\b/g, () => "Approved"],
  [/\$\.\w+/g, (found) => `${found}x`],
  [/(?<=\.\w+\.)\w+(?=[\s.)\]|}])/g, (found) => `${found}x`],
  [/(?<=\bset )\w+/g, (found) => `${found}x`],
  [/(?<=[\s(=])\d+(?=[\s)\]])/g, (found) => String(Number(found) + 1)],
  [/\| json\b/g, () => ""],
  [/\belif\b/g, () => "endif %}{% if"],
];

/**
 * A template with single mistakes in it: operators that are turned round, results that are exchanged, names that are
 * misspelt. What does not change a tag's code or a result is left out, and so is what does not parse.
 */
export function mutantsOf(template: string): Mutant[] {
  const source = new Source("template", template);
  const isCode = inCode(template);
  return MISTAKES.flatMap(([pattern, replacement]) =>
    [...template.matchAll(pattern)].flatMap(({ 0: found, index }): Mutant[] => {
      const changed = replacement(found);
      const isResult = /approved|skip/i.test(found);
      const text = template.slice(0, index) + changed + template.slice(index + found.length);
      if ((!isCode(index) && !isResult) || parseTemplate(new Source("template", text)).faults.length > 0) return [];
      const { line, column } = source.position(index);
      const shown = text.split("\n")[line - 1] ?? "";
      return [{ place: `${line}:${column}`, change: `${found} -> ${changed}`, text, line: shown.trim() }];
    }),
  );
}

/** Whether an offset lies within a tag, and not in a comment. */
function inCode(template: string): (at: number) => boolean {
  const tags = [...template.matchAll(/\{%.*?%\}|\{\{.*?\}\}/gs)].map(({ 0: tag, index }) => [
    index,
    index + tag.length,
  ]);
  return (at) => tags.some(([from = 0, to = 0]) => from <= at && at < to);
}
