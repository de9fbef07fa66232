export { CalculatedPolicy } from "./calculated-policy/calculated-policy";
export type {
  CalculatedPolicyFiles,
  CalculatedPolicyOptions,
  CalculatedPolicyTexts,
  CheckOptions,
} from "./calculated-policy/calculated-policy";
export type { CalculatedResults } from "./calculated-policy/checks/results";
export type { AcceptedCheck } from "./calculated-policy/checks/accept";
export type { PolicyCheck } from "./calculated-policy/checks/list";
export type { QueryResult } from "./calculated-policy/evaluation/results";
export type { Fixture, Recorded } from "./calculated-policy/fixture";
export type { Literal } from "./calculated-policy/literal";
export { controlNote, controlsIn } from "./compliance";
export type { ComplianceControl } from "./compliance";
export type { PolicyPackErrorCode } from "./error-codes";
export { PolicyPackError } from "./errors";
export { PolicyException } from "./policy-exception";
export type { PolicyExceptionProps } from "./policy-exception";
export { PolicyPack } from "./policy-pack";
export type { AttachmentOptions } from "./policy-pack";
export { packProps } from "./policy-pack-props";
export type { PolicyPackOverrides, PolicyPackProps } from "./policy-pack-props";
export { PolicyPackStack } from "./policy-pack-stack";
export type { PolicyPackStackProps } from "./policy-pack-stack";
export { Precedence } from "./policy-setting";
export type { SettingOptions, SettingValue } from "./policy-setting";
export { PolicyType } from "./policy-type";
export type {
  AnyPolicyType,
  ApprovalResult,
  ApprovalWord,
  ParseOptions,
  PolicyKind,
  PolicyTypeProps,
  PolicyValue,
  ValueOf,
} from "./policy-type";
export type { ValueForm } from "./policy-values/forms";
export type { JsonSchema } from "./policy-values/json-schema";
export type { AttachmentRecord, FolderRecord, PackRecord, SettingRecord, StackRecord } from "./stack/stack-record";
export type { AcceptedConflict, ExceptionRecord, PolicyTypeRecord } from "./stack/setting-metadata";
export { rings } from "./rings";
export type { RingModes } from "./rings";
export { unlisted } from "./unlisted";
export type { Unlisted } from "./unlisted";
