import { deadBranch } from "./dead-branch";
import { idleOperator } from "./idle-operator";
import { listCondition } from "./list-condition";
import { lostVariable } from "./lost-variable";
import { missingSkip } from "./missing-skip";
import { nothingKnown } from "./nothing-known";
import { oneSided } from "./one-sided";
import { printedObject } from "./printed-object";
import { printedYaml } from "./printed-yaml";
import { printsNothing } from "./prints-nothing";
import { queryConstant } from "./query-constant";
import { queryFields } from "./query-fields";
import { queryFilter } from "./query-filter";
import { queryReference } from "./query-reference";
import { queryRoot } from "./query-root";
import { querySchema } from "./query-schema";
import { querySyntax } from "./query-syntax";
import { queryTemplate } from "./query-template";
import { queryUri } from "./query-uri";
import { resultShape } from "./result-shape";
import { resultWord } from "./result-word";
import { templateSyntax } from "./template-syntax";
import { textLoop } from "./text-loop";
import { tooLarge } from "./too-large";
import { unlistedValue } from "./unlisted-value";
import { unqueriedField } from "./unqueried-field";
import { unquotedMode } from "./unquoted-mode";
import { unreadVariable } from "./unread-variable";
import { unsetVariable } from "./unset-variable";

/** What is checked, in the order of the documentation; each can be accepted by its name. */
export const CHECKS = [
  querySyntax,
  queryTemplate,
  queryReference,
  querySchema,
  queryFields,
  queryFilter,
  queryUri,
  queryConstant,
  queryRoot,
  templateSyntax,
  unqueriedField,
  unsetVariable,
  unreadVariable,
  lostVariable,
  listCondition,
  idleOperator,
  textLoop,
  printsNothing,
  printedYaml,
  printedObject,
  deadBranch,
  resultShape,
  resultWord,
  missingSkip,
  oneSided,
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
