import { evaluationFailed } from "../errors";
import type { Source } from "../source";
import type { Template } from "../template/parse";
import { Interpreter } from "./interpreter";
import type { Watch } from "./watch";

/**
 * What a template prints for a result.
 *
 * @param template - the template, or a later query
 * @param result - what `$` is; a copy that the template may change
 * @param constants - the variables that are set before it, copies too
 * @param watch - told of each branch that is taken
 * @throws PolicyPackError if the template does not compile, fails, or does not end
 */
export function render(
  template: Template,
  result: unknown,
  constants: Readonly<Record<string, unknown>> = {},
  watch?: Watch,
): string {
  const { source, statements, faults } = template;
  const [fault] = faults;
  if (fault) throw failed(source, fault.at, fault.got);
  const interpreter = new Interpreter(result, constants);
  interpreter.watch = watch;
  try {
    return interpreter.print(statements);
  } catch (error) {
    throw failed(source, interpreter.at, (error as Error).message);
  }
}

const failed = (source: Source, at: number, got: string): Error =>
  evaluationFailed(source.prop, got, source.place(at), source.excerpt(at));
