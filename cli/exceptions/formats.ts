import { columns } from "../support/columns";
import { markdownTable } from "../support/markdown-table";
import { markdownText } from "../support/markdown-text";
import { visibleText } from "../support/visible-text";
import type { DeclaredException } from "./exceptions";

/** How exceptions can be written. */
export const FORMATS = { table, markdown, csv, json };

const HEAD = ["until", "policy", "value", "resource", "reason", "owner", "stack"];

const cellsOf = ({ until, policy, value, resource, reason, owner, stack }: DeclaredException): string[] => [
  until,
  policy,
  value ?? "(known after apply)",
  resource,
  reason,
  owner ?? "",
  stack,
];

function table(exceptions: readonly DeclaredException[]): string {
  if (exceptions.length === 0) return "There are no exceptions.";
  return columns([HEAD, ...exceptions.map((exception) => cellsOf(exception).map(visibleText))]).join("\n");
}

function markdown(exceptions: readonly DeclaredException[]): string {
  if (exceptions.length === 0) return "There are no exceptions.";
  const cell = (text: string): string => (text === "" ? "" : markdownText(text, "words"));
  return markdownTable(
    HEAD,
    exceptions.map((exception) => cellsOf(exception).map(cell)),
  );
}

/** By RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function csv(exceptions: readonly DeclaredException[]): string {
  const cell = (text: string): string => {
    const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return [HEAD, ...exceptions.map(cellsOf)].map((cells) => cells.map(cell).join(",")).join("\r\n");
}

function json(exceptions: readonly DeclaredException[]): string {
  return JSON.stringify(exceptions, undefined, 2);
}
