import type { StackRecord } from "../../src";

/** An exception from the policy packs, as an app declares it. */
export interface DeclaredException {
  readonly stack: string;
  /** The resource, by AKA, id or expression. */
  readonly resource: string;
  /** The policy's path in Guardrails' console, or its URI. */
  readonly policy: string;
  /** The value; undefined if only Terraform knows it. */
  readonly value: string | undefined;
  /** In ISO 8601. */
  readonly until: string;
  readonly reason: string;
  readonly owner: string | undefined;
}

/** The exceptions of all stacks, the one that ends first at the top. */
export const exceptionsOf = (records: readonly StackRecord[]): DeclaredException[] =>
  records
    .flatMap(({ stack, settings }) =>
      settings.flatMap(({ exception, resource = "", type, value, validTo = "" }) => {
        if (exception === undefined) return [];
        const { reason, owner } = exception;
        return [{ stack, resource, policy: type.path ?? type.uri, value, until: validTo, reason, owner }];
      }),
    )
    .sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0));
