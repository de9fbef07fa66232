import type { Expression } from "../hcl/syntax";

/** The texts of a calculated policy. */
export interface PolicyTexts {
  readonly queries: readonly string[];
  /** Comments above queries, by their place in the list. */
  readonly remarks: readonly (readonly string[])[];
  readonly template: Expression;
  /** Whether the library would send a list of one query as that query: the text of the source is set over it. */
  readonly isListOfOne?: boolean;
}
