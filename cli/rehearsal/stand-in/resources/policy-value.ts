import type { KnownPolicyType } from "../workspace";

/** True where a policy type takes a value, as far as the catalog knows what it takes. */
export function takes({ kind, values }: KnownPolicyType, value: unknown): boolean {
  switch (kind) {
    case "mode":
    case "choice":
      return typeof value === "string" && (values === undefined || values.includes(value));
    case "text":
    case "rules":
    case "source":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "list":
      return Array.isArray(value);
    case "map":
      return isMap(value);
    case "result":
      return isResult(value) || (Array.isArray(value) && value.every(isResult));
    case "other":
      return value !== undefined;
  }
}

const RESULTS: readonly unknown[] = ["Approved", "Not approved", "Skip"];

const isResult = (value: unknown): boolean =>
  RESULTS.includes(value) || (isMap(value) && RESULTS.includes(value.result));

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
