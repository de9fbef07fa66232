import type { PlacedSetting } from "../../src/tooling";
import { visibleText } from "../support/visible-text";
import type { Explanation } from "./explain";

/** An explanation for people: the value, what gives it, and the chain of settings that it beats. */
export function explanationText({ policy, resource, chain, winners, beaten }: Explanation): string {
  const [winner] = winners;
  const head = `${policy} on ${visibleText(resource)}`;
  const path = chain.length > 1 ? [`  in ${chain.slice(0, -1).map(visibleText).join(" > ")}`] : [];
  if (winner === undefined) return [head, ...path, "  The app declares no value for it."].join("\n");
  const values = new Set(winners.map(valueOf));
  const result =
    values.size === 1
      ? [`  ${valueOf(winner)}`, ...winners.map((one) => `    given by ${placeOf(one)}`)]
      : [
          "  The order of attachment decides, which the app does not know:",
          ...winners.map((one) => `    ${valueOf(one)}, by ${placeOf(one)}`),
        ];
  const losers = beaten.map(({ placed, reason }) => `    beats ${valueOf(placed)} of ${placeOf(placed)}: ${reason}`);
  return [head, ...path, ...result, ...losers].join("\n");
}

/** What a setting gives, in a line. */
export function valueOf({ setting }: PlacedSetting): string {
  if (setting.isCalculated) return "(calculated for each resource)";
  return setting.value === undefined ? "(known after apply)" : visibleText(setting.value.trimEnd());
}

function placeOf({ setting, pack, on, precedence }: PlacedSetting): string {
  const by = setting.exception
    ? `the exception ${setting.path} until ${setting.validTo ?? "ever"}`
    : pack === undefined
      ? `a setting of ${setting.path}`
      : `"${visibleText(pack.title)}" (${setting.path})`;
  return `${by} on ${visibleText(on)}, ${precedence.toLowerCase()}`;
}
