import { evaluationFailed } from "../errors";
import type { Source } from "../source";
import type { Template } from "../template/parse";
import { walk } from "../template/walk";
import { Interpreter } from "./interpreter";
import { withinTime } from "./time-limit";

/**
 * What a template prints for a result.
 *
 * @param template - the template, or a later query
 * @param result - what `$` is; a copy that the template may change
 * @param constants - the variables that are set before it, copies too
 * @throws PolicyPackError where the template does not compile, fails, or does not end
 */
export function render(template: Template, result: unknown, constants: Readonly<Record<string, unknown>> = {}): string {
  const { source, statements, faults } = template;
  const [fault] = faults;
  if (fault) throw failed(source, fault.at, fault.got);
  const interpreter = new Interpreter(result, constants);
  const run = (): string => interpreter.print(statements);
  try {
    return matchesText(template) ? withinTime(TIME, run) : run();
  } catch (error) {
    throw failed(source, interpreter.at, (error as Error).message);
  }
}

const failed = (source: Source, at: number, got: string): Error =>
  evaluationFailed(source.prop, got, source.place(at), source.excerpt(at));

/** How long a template that matches regular expressions may take, in milliseconds. */
const TIME = 1000;

const known = new WeakMap<Template, boolean>();

/** True for templates that use regular expressions, whose time cannot be told beforehand. */
function matchesText(template: Template): boolean {
  const cached = known.get(template);
  if (cached !== undefined) return cached;
  let matches = false;
  walk(template.statements, (node) => {
    if (node.kind === "regex") matches = true;
    if (node.kind === "filter" && MATCHING.has(node.name)) matches = true;
    if (node.kind === "variable" && MATCHING.has(node.name)) matches = true;
    if (node.kind === "member" && (node.key.kind !== "literal" || MATCHING.has(String(node.key.value)))) matches = true;
  });
  known.set(template, matches);
  return matches;
}

/** Methods that make a regular expression of text, and filters and functions that match some. */
const MATCHING: ReadonlySet<string> = new Set(["match", "matchAll", "search", "striptags", "transformMap", "urlize"]);
