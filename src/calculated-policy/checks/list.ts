import { deadBranch } from "./dead-branch";
import { missingSkip } from "./missing-skip";
import { nothingKnown } from "./nothing-known";
import { printsNothing } from "./prints-nothing";
import { queryReference } from "./query-reference";
import { querySyntax } from "./query-syntax";
import { resultWord } from "./result-word";
import { templateSyntax } from "./template-syntax";
import { tooLarge } from "./too-large";
import { unlistedValue } from "./unlisted-value";
import { unqueriedField } from "./unqueried-field";
import { unquotedMode } from "./unquoted-mode";
import { unsetVariable } from "./unset-variable";

/** What is checked, in the order of the documentation; each can be accepted by its name. */
export const CHECKS = [
  querySyntax,
  queryReference,
  templateSyntax,
  unqueriedField,
  unsetVariable,
  printsNothing,
  deadBranch,
  resultWord,
  missingSkip,
  nothingKnown,
  unquotedMode,
  unlistedValue,
  tooLarge,
] as const;

/**
 * The name of a check of calculated policies.
 *
 * @see docs/calculated-policies.md
 */
export type PolicyCheck = (typeof CHECKS)[number]["name"];
