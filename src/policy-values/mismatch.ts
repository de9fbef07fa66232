import { FORMS, type ValueForm } from "./forms";
import { schemaFault, type JsonSchema } from "./json-schema";
import { isMap, KINDS } from "./kinds";
import { nearest } from "./nearest";
import type { PolicyKind } from "./policy-kind";

/** What is known of the values that a policy type takes. */
export interface KnownValues {
  /** What the policy takes. */
  readonly kind: PolicyKind;
  /** The words of a mode or choice. */
  readonly values?: readonly string[] | undefined;
  /** The words that the items of a list can be. */
  readonly items?: readonly string[] | undefined;
  /** The form of a number, or of each item of a list. */
  readonly form?: ValueForm | undefined;
  /** What a workspace says beyond this. */
  readonly schema?: JsonSchema | undefined;
}

/** The part of a value that its policy type does not take. */
export interface Mismatch {
  /** Where it is in the value: empty for the whole, else `[2]`, `.name` or `[2].name`. */
  readonly at: string;
  /** The part. */
  readonly got: unknown;
  /** What it must be, in words: `a number`. */
  readonly rule: string;
  /** The words that are known, if it is none of a list. */
  readonly words?: readonly string[];
  /** What is most likely meant; undefined if nothing is near. */
  readonly near: unknown;
}

/**
 * The part of a value that its policy type does not take, as far as is known what it takes; undefined if it takes all.
 * Settings, calculated policies and rehearsals ask here, so that they agree.
 *
 * @param known - what is known of the policy type
 * @param value - the value
 * @param isExempt - tells of a part that it is not to be judged: a value that only Terraform knows, or an unlisted one
 */
export function mismatch(
  known: KnownValues,
  value: unknown,
  isExempt: (part: unknown) => boolean = () => false,
): Mismatch | undefined {
  if (isExempt(value)) return undefined;
  const { kind, values, items, form, schema } = known;
  if (values) return wordMismatch(values, value, "");
  const rule = KINDS[kind];
  if (!rule.takes(value)) return { at: "", got: value, rule: rule.rule, near: rule.near(value) };
  return (
    (items && Array.isArray(value) ? itemMismatch(items, value, isExempt) : undefined) ??
    (form ? formMismatch(form, value, isExempt) : undefined) ??
    (schema ? schemaMismatch(schema, value, isExempt) : undefined)
  );
}

function wordMismatch(words: readonly string[], value: unknown, at: string): Mismatch | undefined {
  if (words.some((word) => word === value)) return undefined;
  const near = typeof value === "string" ? nearest(value, words) : undefined;
  return { at, got: value, rule: `one of ${words.map((word) => JSON.stringify(word)).join(", ")}`, words, near };
}

function itemMismatch(
  words: readonly string[],
  items: readonly unknown[],
  isExempt: (part: unknown) => boolean,
): Mismatch | undefined {
  for (const [index, item] of items.entries()) {
    const found = isExempt(item) ? undefined : wordMismatch(words, item, `[${index}]`);
    if (found) return found;
  }
  return undefined;
}

function formMismatch(form: ValueForm, value: unknown, isExempt: (part: unknown) => boolean): Mismatch | undefined {
  const { rule, takes, near } = FORMS[form];
  const parts = Array.isArray(value)
    ? value.map((item, index) => [`[${index}]`, item] as const)
    : [["", value] as const];
  const [wrong] = parts.filter(([, part]) => !isExempt(part) && !takes(part));
  return wrong && { at: wrong[0], got: wrong[1], rule, near: near?.(wrong[1]) };
}

function schemaMismatch(
  schema: JsonSchema,
  value: unknown,
  isExempt: (part: unknown) => boolean,
): Mismatch | undefined {
  const fault = schemaFault(schema, value, (path) => path.some(isExempt) || holdsExempt(partAt(value, path), isExempt));
  if (!fault) return undefined;
  const { path, rule, words, nearKey } = fault;
  const got = partAt(value, path);
  const near = words && typeof got === "string" ? nearest(got, words) : nearKey;
  return { at: shownPath(value, path), got, rule, near };
}

function partAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return part[Number(key)] as unknown;
    return isMap(part) && Object.hasOwn(part, key) ? part[key] : undefined;
  }, value);
}

/** Whether some part is not to be judged, so that no rule for the whole can be judged either. */
function holdsExempt(part: unknown, isExempt: (part: unknown) => boolean): boolean {
  if (isExempt(part)) return true;
  if (Array.isArray(part)) return part.some((item) => holdsExempt(item, isExempt));
  return isMap(part) && Object.entries(part).some(([key, item]) => isExempt(key) || holdsExempt(item, isExempt));
}

function shownPath(value: unknown, path: readonly string[]): string {
  return path
    .map((key, index) => {
      if (Array.isArray(partAt(value, path.slice(0, index)))) return `[${key}]`;
      return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join("");
}
