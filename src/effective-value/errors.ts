import { fault, type PolicyPackError } from "../errors";
import type { SettingRecord } from "../stack/stack-record";
import type { Conflict } from "./conflicts";
import type { PlacedSetting } from "./declarations";

/** Two packs on one resource set a policy type to different values, and no rule decides between them. */
export const openConflict = ({ resource, first, second }: Conflict): PolicyPackError =>
  fault(
    "open-conflict",
    "resource",
    `get one value of ${pathOf(second.setting)}`,
    resource,
    second.setting.path,
    `${valueAt(first)} and ${valueAt(second)} have one precedence, so the order of attachment decides, which Terraform ` +
      "cannot state. Set the policy in one of the packs, make one of the settings Precedence.RECOMMENDED, or accept it: " +
      `{ accept: [{ conflict: "${first.setting.path}", reason: "…" }] }.`,
  );

/** What is said of two packs on a folder of the app and below it. */
export const layeredConflict = ({ resource, first, second }: Conflict, rule: string): string =>
  `${valueAt(first)} wins over ${valueAt(second)} for ${pathOf(first.setting)} on ${resource}. ${rule} ` +
  `If that is meant, accept it: { accept: [{ conflict: "${second.setting.path}", reason: "…" }] }.`;

/** Two exceptions are made for one resource from one policy, of which Guardrails takes one. */
export const exceptionTwice = (first: SettingRecord, second: SettingRecord): PolicyPackError =>
  fault(
    "exception-twice",
    "resource",
    `have one exception from ${pathOf(second)}`,
    second.resource,
    second.path,
    `${first.path} is one for the same resource, and Guardrails takes one setting of a policy type on a resource. ` +
      "Remove one of the two.",
  );

/** An exception is made from a policy from which a pack allows none. */
export const forbiddenException = (exception: SettingRecord, forbidding: SettingRecord): PolicyPackError =>
  fault(
    "forbidden-exception",
    "type",
    "allow exceptions",
    pathOf(exception),
    exception.path,
    `${forbidding.path} forbids them: remove the exception, or the option exceptions: "forbidden" there.`,
  );

/** What is said of an exception for a resource that no pack of the app reaches. */
export const idleException = ({ path, type, resource }: SettingRecord): string =>
  `${path} is an exception from ${type.path ?? type.uri}, but no pack of the app sets that policy for ` +
  `${resource ?? "the resource"}. Remove it, unless a pack is attached there by hand.`;

const pathOf = ({ type }: SettingRecord): string => type.path ?? type.uri;

function valueAt({ setting }: PlacedSetting): string {
  const value = setting.isCalculated
    ? "a calculated value"
    : setting.value === undefined
      ? "an expression"
      : JSON.stringify(setting.value);
  return `${value} of ${setting.path}`;
}
