import type { Source } from "../source";
import { lexer, OPTIONS } from "./nunjucks";

/**
 * Where the `else` of each `if` and `for` stands, which Nunjucks' tree does not say: by the offsets of the words `if`,
 * `elif` and `for` that it belongs to.
 *
 * @param source - a template that Nunjucks can parse
 */
export function elseTags(source: Source): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[][] = [];
  for (const { word, at } of tagWords(source)) {
    if (BEGINS.has(word)) open.push([at]);
    else if (ENDS.has(word)) open.pop();
    else if (word === "elif" || word === "elseif") open.at(-1)?.push(at);
    else if (word === "else") open.at(-1)?.forEach((start) => found.set(start, at));
  }
  return found;
}

const BEGINS: ReadonlySet<string> = new Set(["if", "ifAsync", "for", "asyncEach", "asyncAll"]);
const ENDS: ReadonlySet<string> = new Set(["endif", "endfor", "endeach", "endall"]);

/** The first word of each tag. */
function tagWords(source: Source): { word: string; at: number }[] {
  const words: { word: string; at: number }[] = [];
  const tokens = lexer.lex(source.text, OPTIONS);
  let isFirst = false;
  for (let token = tokens.nextToken(); token; token = tokens.nextToken()) {
    if (token.type === "block-start") isFirst = true;
    else if (isFirst && token.type !== "whitespace") {
      words.push({ word: String(token.value), at: source.offset(token.lineno, token.colno) });
      isFirst = false;
    }
  }
  return words;
}
