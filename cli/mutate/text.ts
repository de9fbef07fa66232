import { plural } from "../../src/tooling";
import { columns } from "../support/columns";
import { visibleText } from "../support/visible-text";
import type { Counts, Mutation } from "./mutation";

/** What became of the mistakes in a policy, in lines: the counts, and each mistake that nobody found. */
export function mutationText({ policy, pack, fixtures, counts, survivors }: Mutation): string {
  const rows = [countsRow("template", counts.template), countsRow("queries", counts.queries)];
  return [
    `${visibleText(policy)} (${pack}), ${fixtures.length} ${plural("fixture", fixtures.length)}`,
    ...columns(rows).map((line) => `  ${line}`),
    ...survivors.flatMap(({ text, line, column, change, shown }) => [
      `  ${text}:${line}:${column} ${visibleText(change)}`,
      `    ${line} | ${visibleText(shown)}`,
    ]),
  ].join("\n");
}

const countsRow = (name: string, { all, byChecks, byFixtures, byNobody }: Counts): string[] => [
  name,
  `${all} ${plural("mistake", all)}:`,
  `${byChecks} found by the checks,`,
  `${byFixtures} by the fixtures,`,
  `${byNobody} by nobody`,
];
