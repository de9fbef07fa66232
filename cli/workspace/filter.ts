/**
 * A value as the filter language of a workspace takes it: in quotes, whatever it holds.
 *
 * @param text - an id, an AKA, a URI or any other text
 */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** A term of a filter: the key, and values of which any may hold. */
export const term = (key: string, ...values: readonly string[]): string => `${key}:${values.map(quoted).join(",")}`;
