import type { PolicyPackErrorCode } from "../../src";

/** Errors by their codes: what provokes each, and all that it says. */
export type EveryError = Partial<Record<PolicyPackErrorCode, readonly [provoke: () => unknown, message: string]>>;
