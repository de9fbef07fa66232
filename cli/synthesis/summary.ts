import { columns } from "../support/columns";
import { shortened } from "../support/shortened";
import { visibleText } from "../support/visible-text";
import type { PackDescription, SettingDescription, StackDescription } from "./description";

/** What a synthesis wrote, in plain lines: each stack's file, each pack, its policies and their values, and notes. */
export function summary(stacks: readonly StackDescription[]): string {
  return stacks
    .map(({ file, packs, notes }) =>
      [`Wrote ${file}`, ...packLines(packs), ...notes.map(({ level, message }) => `  ${NOTE[level]}: ${message}`)].join(
        "\n",
      ),
    )
    .join("\n\n");
}

const NOTE = { info: "Note", warning: "Warning", error: "Error" };

/** The values of all packs of a stack stand in one column. */
function packLines(packs: readonly PackDescription[]): string[] {
  const rows = packs.flatMap(({ settings }) =>
    settings.map((setting) => [visibleText(setting.path ?? setting.type), valueText(setting)]),
  );
  const lines = columns(rows).values();
  return packs.flatMap(({ title, settings, attachedTo }) => [
    `  ${visibleText(title)}`,
    ...settings.map(() => `    ${lines.next().value ?? ""}`),
    ...attachedTo.map((resource) => `    attached to ${visibleText(resource)}`),
  ]);
}

function valueText({ isCalculated, calculated, value }: SettingDescription): string {
  if (isCalculated) return calculatedText(calculated?.withNothingKnown);
  if (value === undefined) return "(secret)";
  return shortened(value.trimEnd().split("\n"), visibleText);
}

/** Until a resource is discovered, its controls act on what is given then. */
const calculatedText = (withNothingKnown: string | undefined): string =>
  withNothingKnown === undefined
    ? "(calculated for each resource)"
    : `(calculated for each resource; with nothing known: ${visibleText(withNothingKnown)})`;
