/**
 * A table in Markdown.
 *
 * @param head - the titles of the columns
 * @param rows - cells that are Markdown already: no text may break out of them
 */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
