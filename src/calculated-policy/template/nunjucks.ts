import * as nunjucks from "nunjucks";
import type { NunjucksNode } from "./nunjucks-nodes";

/** A token of Nunjucks' lexer. */
export interface Token {
  readonly type: string;
  readonly value: unknown;
  readonly lineno: number;
  readonly colno: number;
}

/** The text in tokens. */
export interface Tokens {
  readonly lineno: number;
  readonly colno: number;
  nextToken(): Token | null;
  isFinished(): boolean;
}

/** A frame of variables, as Nunjucks' compiled templates use it. */
export interface Frame {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly parent: Frame | undefined;
  topLevel: boolean;
  set(name: string, value: unknown, resolveUp?: boolean): void;
  lookup(name: string): unknown;
  push(isolateWrites?: boolean): Frame;
}

type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** What the package exports, or keeps on an environment, beside the API that it documents and types. */
interface Internals {
  readonly lexer: { lex(text: string, options: object): Tokens };
  readonly parser: {
    readonly Parser: new (tokens: Tokens) => { parseAsRoot(): NunjucksNode; readonly peeked: Token | null };
  };
  readonly compiler: {
    compile(text: string, asyncFilters: [], extensions: [], name: string, options: object): string;
  };
  readonly runtime: {
    readonly Frame: new () => Frame;
    readonly SafeString: new (text: string) => { readonly val: string };
    fromIterator(value: unknown): unknown;
    makeMacro(params: readonly string[], named: readonly string[], body: Callable): Callable;
    makeKeywordArgs(named: object): object;
  };
}

/** Nunjucks' lexer, parser, compiler and runtime. */
export const { lexer, parser, compiler, runtime } = nunjucks as unknown as Internals;

/** How Guardrails configures Nunjucks. */
export const OPTIONS = { autoescape: false, trimBlocks: true, lstripBlocks: true } as const;

const stock = new nunjucks.Environment([], OPTIONS) as unknown as {
  readonly filters: Readonly<Record<string, Callable>>;
  readonly tests: Readonly<Record<string, Callable>>;
  readonly globals: Readonly<Record<string, Callable>>;
};

/** The filters of Nunjucks, by name. */
export const STOCK_FILTERS: ReadonlyMap<string, Callable> = new Map(Object.entries(stock.filters));

/** The tests of Nunjucks, by name. */
export const STOCK_TESTS: ReadonlyMap<string, Callable> = new Map(Object.entries(stock.tests));

/** The global functions of Nunjucks, by name. */
export const STOCK_GLOBALS: ReadonlyMap<string, Callable> = new Map(Object.entries(stock.globals));
