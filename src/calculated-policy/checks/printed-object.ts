import type { Output } from "../analysis/output";
import type { Option, Value } from "../analysis/value";
import { check } from "./check";

/** An object or a list of objects is printed as it is, which gives `[object Object]`. */
export const printedObject = check({
  name: "printed-object",
  severity: "error",
  find: ({ texts, template }) =>
    holesOf(template?.output ?? [])
      .filter(({ value }) => isObject(value))
      .map(({ at }) => ({
        source: texts.template.source,
        at,
        rule: "print objects and lists as JSON",
        got: "[object Object]",
        help: "Print it with | json.",
      })),
});

type Hole = Extract<Output, { kind: "hole" }>;

function holesOf(outputs: readonly Output[]): Hole[] {
  return outputs.flatMap((output) => {
    if (output.kind === "hole") return [output];
    if (output.kind === "choice") return output.ways.flatMap(holesOf);
    return output.kind === "repeat" ? holesOf(output.body) : [];
  });
}

const isObject = ({ options, isOpen }: Value): boolean =>
  !isOpen && options.some(isObjectOption) && options.every((option) => isObjectOption(option) || isEmptyList(option));

const isObjectOption = (option: Option): boolean =>
  (option.kind === "dict" && !option.entries.has("toString")) || (option.kind === "list" && isObject(option.items));

const isEmptyList = (option: Option): boolean =>
  option.kind === "list" && !option.items.isOpen && option.items.options.length === 0;
