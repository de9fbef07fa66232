/**
 * What command-line tools need of this library and users of policy packs do not. `guardrails-policy-packs-cli` is built
 * on it; unlike the main entry it can change in any release.
 */
export { Analysis } from "./calculated-policy/analysis/analysis";
export { faultsIn } from "./calculated-policy/checks/faults";
export type { Fault } from "./calculated-policy/checks/faults";
export { PolicyTexts } from "./calculated-policy/policy-texts";
export {
  introspectionQuery,
  QUERY_SCHEMAS_FOLDER,
  querySchemaFile,
  querySchemaText,
} from "./calculated-policy/query/query-schema";
export { verdictsOf } from "./calculated-policy/testing/mutate";
export type { Verdict } from "./calculated-policy/testing/mutate";
export { effectOf } from "./policy-values/effect";
export type { Effect } from "./policy-values/effect";
export { effectSentence } from "./policy-values/effect-sentence";
export { FORMS } from "./policy-values/forms";
export type { ValueForm } from "./policy-values/forms";
export { schemaProblem } from "./policy-values/json-schema";
export type { JsonSchema } from "./policy-values/json-schema";
export { KINDS } from "./policy-values/kinds";
export { memberName, readAlike } from "./policy-values/member-name";
export { mismatch } from "./policy-values/mismatch";
export type { KnownValues } from "./policy-values/mismatch";
export { isPolicyTypeUri, policyTypeUri } from "./policy-values/policy-type-uri";
export { recordOf } from "./stack/record-stack";
export { digestOf, STACK_RECORD_FILE } from "./stack/stack-record";
export { plainText } from "./text/plain-text";
export { nameFrom } from "./text/terraform-name";
export { terraformText } from "./text/terraform-text";
export { valueText } from "./text/yaml-text";
export { capitalized, list, plural } from "./text/words";
export { Declarations } from "./effective-value/declarations";
export type { PlacedSetting } from "./effective-value/declarations";
export { effectiveValue } from "./effective-value/effective-value";
export { compareRanks } from "./effective-value/rules";
