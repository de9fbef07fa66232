import type { Option, TextOption, Value } from "./value";

/** The results that an approval can print. */
export interface Outcomes {
  readonly words: readonly TextOption[];
  /** True if these are all. */
  readonly isComplete: boolean;
}

/** The results in what an approval prints. */
export function outcomes({ options, isOpen }: Value): Outcomes {
  const parts = options.map(outcome);
  return {
    words: parts.flatMap(({ words }) => words),
    isComplete: !isOpen && parts.every(({ isComplete }) => isComplete),
  };
}

function outcome(option: Option): Outcomes {
  if (option.kind === "text") return { words: [option], isComplete: true };
  if (option.kind === "list") return outcomes(option.items);
  const result = option.kind === "dict" ? option.entries.get("result") : undefined;
  if (!result) return { words: [], isComplete: false };
  const words = result.options.filter((part) => part.kind === "text");
  return { words, isComplete: !result.isOpen && words.length === result.options.length };
}
