/**
 * What a string of Terraform JSON says as text: the inverse of `terraformText`.
 *
 * @returns the text, or undefined if the string holds an expression or a directive
 */
export function plainText(json: string): string | undefined {
  const openings = [...json.matchAll(OPENING)].map(([opening]) => opening);
  if (openings.some((opening) => opening.length === "${".length)) return undefined;
  return json.replace(OPENING, (opening: string, characters?: string) =>
    characters === undefined ? opening.slice(1) : characters.replace("\\r", "\r"),
  );
}

/** Characters that are written as an expression, a doubled opening, and the opening of an expression or directive. */
const OPENING = /\$\{"(\ufeff|\$*(?:\\r)?)"\}|\$\$\{|%%\{|[$%]\{/g;
