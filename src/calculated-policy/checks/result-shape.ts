import type { Option } from "../analysis/value";
import { check, type Finding } from "./check";
import { nearName } from "./near-name";

/** An approval prints an object without a result, or with a key that is nearly one that approvals have. */
export const resultShape = check({
  name: "result-shape",
  severity: "error",
  find: ({ texts, type, printed, changes }) => {
    if (type.kind !== "result" || !printed || changes.isOfMaps) return [];
    return printed.value.options.flatMap((option) =>
      faultsOf(option).map((fault) => ({ ...fault, source: texts.template.source })),
    );
  },
});

const KEYS = ["title", "result", "message"];

function faultsOf(option: Option): Omit<Finding, "source">[] {
  if (option.kind === "list") return option.items.options.flatMap(faultsOf);
  if (option.kind !== "dict") return [];
  const { entries, at } = option;
  const keys = [...entries.keys()];
  const missing = KEYS.filter((key) => !entries.has(key));
  const meant = keys.flatMap((key) => {
    const near = KEYS.includes(key) ? undefined : nearName(key, missing);
    return near === undefined ? [] : [{ key, near }];
  });
  const slips = meant
    .filter(({ near }) => near !== "result")
    .map(({ key, near }): Omit<Finding, "source"> => {
      const help = `Did you mean "${near}"? Approvals have title, result and message.`;
      return { at, rule: "print keys that approvals have", got: key, help, severity: "warning" };
    });
  if (!missing.includes("result")) return slips;
  const near = meant.find((slip) => slip.near === "result");
  const help = near ? `Did you mean "result" by "${near.key}"?` : "Add result: one of the three words.";
  return [{ at, rule: "print a result", got: keys.join(", "), help }, ...slips];
}
