import { shown } from "../support/shown";
import type { AttributeChange, Change } from "../terraform/changes";

/** Why a rehearsal ended early. The message says all, so no stack trace is shown. */
export class RehearsalError extends Error {
  public override readonly name = "RehearsalError";
}

/** A plan does what it must not, or not what it must. */
export const wrongPlan = (rule: string, changes: readonly Change[]): RehearsalError =>
  new RehearsalError(
    `The plan must ${rule}, got:\n${changes.map((change) => `  ${described(change)}`).join("\n") || "  no changes"}`,
  );

/** Something is left that should be gone. */
export const leftBehind = (things: readonly string[]): RehearsalError =>
  new RehearsalError(`The workspace must be empty after the stack is destroyed, got: ${things.join(", ")}`);

/** The folder for temporary files is none, or cannot be written to. */
export const noTemporaryFolder = (folder: string, code = "an error"): RehearsalError =>
  new RehearsalError(
    `'TMPDIR' must be a folder that can be written to, got: ${JSON.stringify(folder)} (${code}). Correct it, or unset it.`,
  );

/** The program was told to stop, by a signal or the like. */
export const stopped = (cause: string): RehearsalError =>
  new RehearsalError(`Stopped by ${cause}. Nothing is left behind.`);

const described = ({ address, action, attributes }: Change): string =>
  [`${address}: ${action}`, ...attributes.map(describedAttribute)].join("\n    ");

const describedAttribute = ({ name, from, to }: AttributeChange): string => `${name}: ${shown(from)} → ${shown(to)}`;
