import { plural } from "../../src/tooling";
import { columns } from "../support/columns";
import { visibleText } from "../support/visible-text";
import type { Attempt } from "./attempt";
import type { Trial } from "./trial";
import { reasonOf, tally, verdictOf } from "./verdict";

/** What one resource gives, query by query. */
export function attemptText(path: string, attempt: Attempt): string {
  const { resource, queries } = attempt;
  const reason = reasonOf(attempt);
  return [
    `${path} on ${visibleText(resource.path ?? resource.title)} (${resource.id})`,
    ...queries.flatMap(({ text, result }, index) => [
      `  query ${index + 1}`,
      ...indented(text.trim()),
      "  gives",
      ...indented(JSON.stringify(result, null, 2)),
    ]),
    `  ${visibleText(verdictOf(attempt))}${reason === undefined ? "" : `: ${visibleText(reason)}`}`,
  ].join("\n");
}

/** What many resources give: how many of each verdict, and which. */
export function trialText({ path, attempts, left }: Trial): string {
  const counts = tally(attempts);
  return [
    `${path} on ${attempts.length} ${plural("resource", attempts.length)}`,
    ...(left === 0 ? [] : [`  ${left} more ${left === 1 ? "was" : "were"} not tried: raise --max.`]),
    ...columns(counts.map(([verdict, count]) => [`  ${visibleText(verdict)}`, String(count)])),
    ...counts.flatMap(([verdict]) => [`  ${visibleText(verdict)}:`, ...rowsOf(verdict, attempts)]),
  ].join("\n");
}

function rowsOf(verdict: string, attempts: readonly Attempt[]): string[] {
  const rows = attempts
    .filter((attempt) => verdictOf(attempt) === verdict)
    .map((attempt) => [attempt.resource.path ?? attempt.resource.title, attempt.resource.id, reasonOf(attempt) ?? ""]);
  return columns(rows.map((cells) => cells.map(visibleText))).map((line) => `    ${line}`);
}

const indented = (text: string): string[] => text.split("\n").map((line) => `    ${line}`);
