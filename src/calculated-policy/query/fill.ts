import { Lexer, Source as GraphQLSource, TokenKind } from "graphql/language";
import type { Source } from "../source";
import { lexer, OPTIONS } from "../template/nunjucks";

/** A text whose tags are filled with something of the same length, so that all else stays in its place. */
export interface Filled {
  readonly text: string;
  /** Where the expressions were: offsets of beginnings and ends. */
  readonly holes: readonly (readonly [number, number])[];
  /** True if the text has tags that decide which parts of it there are. */
  readonly hasStatements: boolean;
}

/** What an expression can stand for in a query. */
export type Filling = "name" | "argument" | "nothing";

const FILL: Readonly<Record<Filling, (length: number) => string>> = {
  name: (length) => "x".repeat(length),
  argument: (length) => `x:${"x".repeat(length - 2)}`,
  nothing: (length) => " ".repeat(length),
};

/**
 * A later query without its template tags.
 *
 * @param source - a template that Nunjucks can parse
 * @param filling - what stands in place of an expression; of other tags nothing is left
 */
export function filled(source: Source, filling: Filling): Filled {
  const tokens = lexer.lex(source.text, { ...OPTIONS, trimBlocks: false, lstripBlocks: false });
  const holes: [number, number][] = [];
  let hasStatements = false;
  let text = "";
  let start: number | undefined;
  for (let token = tokens.nextToken(); token; token = tokens.nextToken()) {
    const at = source.offset(token.lineno, token.colno);
    const end = source.offset(tokens.lineno, tokens.colno);
    const from = start ?? at;
    switch (token.type) {
      case "variable-start":
      case "block-start":
        start = at;
        break;
      case "variable-end":
        holes.push([from, end]);
        text += FILL[filling](end - from);
        start = undefined;
        break;
      case "block-end":
        hasStatements = true;
        text += FILL.nothing(end - from);
        start = undefined;
        break;
      case "comment":
        text += FILL.nothing(end - at);
        break;
      default:
        if (start === undefined) text += source.text.slice(at, end);
    }
  }
  return { text, holes, hasStatements };
}

/** How many of the expressions stand outside of GraphQL's texts. */
export function holesOutsideTexts({ text, holes }: Filled): number {
  const texts: [number, number][] = [];
  const graphql = new Lexer(new GraphQLSource(text));
  try {
    for (let token = graphql.advance(); token.kind !== TokenKind.EOF; token = graphql.advance()) {
      const isText = token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING;
      if (isText) texts.push([token.start, token.end]);
    }
  } catch {
    // What follows an unterminated text lies in it.
    texts.push([graphql.lastToken.end, text.length]);
  }
  return holes.filter(([from, to]) => !texts.some(([start, end]) => start <= from && to <= end)).length;
}
