import { distance } from "fastest-levenshtein";
import picomatch from "picomatch";

/** Anything that is a stack. */
interface Named {
  readonly name: string;
}

/**
 * The stacks that a command is for, in the order that they have.
 *
 * @param stacks - all stacks of the app
 * @param patterns - names, or globs such as `aws-*`
 * @param isAll - whether no pattern means all stacks; otherwise an app of several stacks must be told which
 * @throws if a pattern finds no stack, or none is given and there are several
 */
export function selectStacks<S extends Named>(stacks: readonly S[], patterns: readonly string[], isAll: boolean): S[] {
  if (patterns.length === 0) {
    if (isAll || stacks.length === 1) return [...stacks];
    throw new Error(`The app has ${stacks.length} stacks: ${namesOf(stacks)}. Name the ones you mean, or use --all.`);
  }
  const chosen = new Set(patterns.flatMap((pattern) => matching(stacks, pattern)));
  return stacks.filter((stack) => chosen.has(stack));
}

function matching<S extends Named>(stacks: readonly S[], pattern: string): S[] {
  const named = stacks.filter(({ name }) => name === pattern);
  if (named.length > 0) return named;
  const found = stacks.filter(({ name }) => picomatch.isMatch(name, pattern));
  if (found.length > 0) return found;
  const near = stacks.find(({ name }) => distance(name, pattern) <= Math.ceil(pattern.length / 4));
  throw new Error(
    `'stack' must match one of the app's stacks, got: ${JSON.stringify(pattern)}. ` +
      (near ? `Did you mean ${near.name}?` : `The app has: ${namesOf(stacks)}.`),
  );
}

const namesOf = (stacks: readonly Named[]): string => stacks.map(({ name }) => name).join(", ");
