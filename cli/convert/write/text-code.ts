import { stringCode } from "../../support/string-code";

export { stringCode };

/** A text as TypeScript: in one line if it has one, else a line for each of its own. */
export function textCode(text: string): string {
  const lines = text.split(/(?<=\n)/);
  const isShort = lines.length === 1 || JSON.stringify(text).length <= SHORT;
  return isShort ? stringCode(text) : lines.map(stringCode).join(" +\n");
}

/** A text between backticks. */
export const templateCode = (text: string): string =>
  text
    .replace(/[\\`]|\$(?=\{)/g, "\\$&")
    .replaceAll("\r", "\\r")
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t");

/** The name of a property. */
export const keyCode = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : stringCode(name));

/** Comment lines, each of its own. */
export const lineComments = (lines: readonly string[]): string =>
  lines.map((line) => `// ${line}`.trimEnd()).join("\n");

/** A documentation comment; text that would end it or be taken for a tag is spelled so that it is not. */
export function docComment(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  const [only = ""] = safe;
  return safe.length === 1
    ? `/** ${only} */`
    : ["/**", ...safe.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** Lines that can stand in a documentation comment: none of them would be read as a tag or a heading of it. */
export const areProse = (lines: readonly string[]): boolean => lines.every((line) => !/^\s*@|\{@/.test(line));

const SHORT = 100;

/** Text that is not to be read as a template. */
export const escaped = (text: string): string => text.replace(/([$%])\{/g, "$1$1{");
