import { array, constantFrom, oneof, sample, string } from "fast-check";
import MarkdownIt from "markdown-it";
import { markdownText } from "../../../cli/support/markdown-text";
import { visibleText } from "../../../cli/support/visible-text";
import { planSummary } from "../../../cli/terraform/plan-summary";
import { plannedChanges } from "../../../cli/terraform/planned-changes";
import { anyText } from "../../texts";
import { changeOf, settingOf } from "../terraform/plans";

const markdown = new MarkdownIt({ html: true, linkify: true });

const HARD = [
  ...[
    "|",
    "\\|",
    "\\\\|",
    "`",
    "``",
    "`|`",
    "\r",
    "\n",
    "\\",
    "<b>",
    "</code>",
    "<!--",
    "&amp;",
    "&#124;",
    "[a](b)",
    "$",
  ],
  ...["**", "__", "~~", "![x](y)", "https://a.b", "www.a.b", "@me", "#1", "| a | b |", "---", "- ", "> ", "1. ", "   "],
];

/** 10,000 texts that Markdown takes for something else. */
const TEXTS = sample(
  oneof(
    anyText,
    array(oneof(constantFrom(...HARD), string({ unit: "binary", maxLength: 3 })), { maxLength: 6 }).map((parts) =>
      parts.join(""),
    ),
  ),
  10_000,
);

/** The texts of the cells of the first table's rows. */
function cells(source: string): string[][] {
  const html = markdown.render(source);
  const [, body = ""] = /<tbody>(.*?)<\/tbody>/s.exec(html) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => textOf(cell)),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const textOf = (html: string): string =>
  html
    .replace(/<\/?(?:code|strong)>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? (NAMED[name] ?? "?") : String.fromCodePoint(Number(code)),
    );

describe.each(["code", "words"] as const)("text that looks like %s", (look) => {
  it("is the same text in a table's cell, whatever it is", () => {
    const rows = TEXTS.map((text) => `| ${markdownText(text, look)} | no |`);
    const rendered = cells(["| A | B |", "| --- | --- |", ...rows].join("\n"));
    expect(rendered).toEqual(TEXTS.map((text) => [visibleText(text), "no"]));
  });

  it("is the same text in a heading, whatever it is", () => {
    const html = markdown.render(TEXTS.map((text) => `### ${markdownText(text, look)}\n`).join("\n"));
    const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/gs)].map(([, inner = ""]) => textOf(inner));
    expect(headings).toEqual(TEXTS.map(visibleText));
  });
});

it("leaves simple texts readable", () => {
  expect(markdownText("Enforce: Delete unapproved if new")).toBe("`Enforce: Delete unapproved if new`");
  expect(markdownText("AWS > CIS v1.2 > 1 Identity", "words")).toBe("AWS > CIS v1.2 > 1 Identity");
  expect(markdownText("aws-iam-enforce-mfa", "words")).toBe("aws-iam-enforce-mfa");
  expect(markdownText("tmod:@acme/ops#/policy/types/owner", "words")).toBe("`tmod:@acme/ops#/policy/types/owner`");
});

it("keeps a plan's row whole, whatever its values, names and types are", () => {
  for (const text of TEXTS.slice(0, 500)) {
    const change = settingOf({
      actions: ["update"],
      before: { type: text, value: `a${text}` },
      after: { type: text, value: `b${text}`, [text]: 1 },
    });
    const [row, ...others] = cells(planSummary(text, plannedChanges(changeOf("turbot_policy_setting", change, text))));
    expect(others).toEqual([]);
    expect(row).toHaveLength(5);
    expect(row?.[0]).toBe(visibleText(text));
    expect(row?.[4]).toBe("no");
  }
});
