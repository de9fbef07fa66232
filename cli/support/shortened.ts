/**
 * The first line of a text, and how many lines there are if it has more.
 *
 * @param lines - of the text
 * @param shown - how the line is shown
 */
export function shortened([first = "", ...more]: readonly string[], shown: (line: string) => string): string {
  return more.length === 0 ? shown(first) : `${shown(first)} … (${more.length + 1} lines)`;
}
