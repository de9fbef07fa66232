import { outcomes } from "../analysis/outcomes";
import { isBlank } from "../analysis/output";
import { single, type Value } from "../analysis/value";
import type { Expression, Statement } from "../template/syntax";
import { walk } from "../template/walk";
import { check } from "./check";

/** An approval has no branch that skips. */
export const missingSkip = check({
  name: "missing-skip",
  severity: "warning",
  find: ({ texts, type, template, printed, changes }) => {
    if (type.kind !== "result" || !printed?.isAll || !template || isBlank(template.output)) return [];
    const isBuilt = changes.isOfLists || isMadeOfParts(texts.template.statements);
    const results = isBuilt ? [{ value: printed.value, at: 0 }] : resultsIn(printed.value);
    return results.flatMap(({ value, at }) => {
      const { words, isComplete } = outcomes(value);
      if (!isComplete || words.length === 0 || words.some((word) => word.value === "Skip")) return [];
      return [
        {
          source: texts.template.source,
          at,
          rule: 'have a branch whose result is "Skip"',
          got: [...new Set(words.map((word) => word.value))].join(", "),
          help: "Skip while the data are not discovered yet, or the control changes its mind later.",
        },
      ];
    });
  },
});

/** True if the template joins lists or loops, so that items stand for what different data give. */
function isMadeOfParts(statements: readonly Statement[]): boolean {
  let joins = false;
  walk(statements, (node) => {
    joins ||= node.kind === "for" || (node.kind === "member" && isConcat(node.key));
  });
  return joins;
}

const isConcat = (key: Expression): boolean => key.kind === "literal" && key.value === "concat";

/** Each result of a list, as far as they are written apart, or else the one that is printed. */
function resultsIn(printed: Value): readonly { readonly value: Value; readonly at: number }[] {
  const { options, isOpen } = printed;
  const [option, ...more] = options;
  if (isOpen || option?.kind !== "list" || more.length > 0 || option.items.isOpen) return [{ value: printed, at: 0 }];
  if (option.items.options.length < 2) return [{ value: printed, at: 0 }];
  return option.items.options.map((item) => ({ value: single(item), at: "at" in item ? item.at : 0 }));
}
