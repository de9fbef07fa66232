import ts from "typescript";
import { memberName, policyTypeUri } from "../../src/tooling";

/**
 * The file of a mod below the folder of the policy types: `aws-iam.ts` for `@turbot/aws-iam`, `acme/aws-iam.ts` for
 * `@acme/aws-iam`. A folder keeps the mods of other publishers apart from Turbot's, whatever they are called.
 *
 * A `+` stands before each capital, since many disks do not tell `Ops` from `ops`, and in the names of two files that
 * would be more than a module: `index` and those that end in `.d`.
 */
export function modFile(mod: string): string {
  const path = mod.replace(/^@turbot\//, "").replace(/^@/, "");
  return `${path
    .replace(/[A-Z]/g, "+$&")
    .replace(/(^|\/)index$/, "$1+index")
    .replace(/\.d$/, ".+d")}.ts`;
}

/** What a policy type is called in the file of its mod. */
export interface PolicyTypeNames {
  /** The constant, for example `userApproved`. */
  readonly constant: string;
  /** The enum of its values, for example `UserApproved`. */
  readonly enum: string;
}

/**
 * The names of a policy type: the last part of its URI as it stands, and the same with a capital.
 *
 * Where one of the two cannot stand in the file, or they would be one, both have underscores before the name instead.
 * The names follow from the type's own name alone, and no two types of a mod can share one.
 */
export function policyTypeNames(uri: string): PolicyTypeNames {
  const { name } = policyTypeUri(uri);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const areFree = name !== capital && !isTaken(name) && !isTaken(capital);
  return areFree ? { constant: name, enum: capital } : { constant: `_${name}`, enum: `__${name}` };
}

/**
 * The enum members of a policy type's values, in their order.
 *
 * Of values that would share a name the first has it, and the next `<name>__2`, which no value's own name can be.
 */
export function memberNames(values: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    values.map((value) => {
      const name = knownLetters(memberName(value));
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [value, count === 1 ? name : `${name}__${count}`];
    }),
  );
}

/** A name of which TypeScript knows all letters: one that is newer is written as its code point. */
function knownLetters(name: string): string {
  const isKnown = (letter: string): boolean => ts.isIdentifierPart(letter.codePointAt(0) ?? 0, ts.ScriptTarget.ES2023);
  const written = Array.from(name, (letter) =>
    isKnown(letter) ? letter : `_U${letter.codePointAt(0)?.toString(16).toUpperCase() ?? ""}_`,
  ).join("");
  return written === name ? name : written.replace(/_+/g, "_").replace(/_$/, "");
}

/** The page of a policy type on Guardrails' Hub, which has the mods of Turbot alone. */
export function hubAddress(uri: string): string | undefined {
  const { scope, modName, name } = policyTypeUri(uri);
  const [provider = ""] = modName.split("-");
  return scope === "turbot"
    ? `https://hub.guardrails.turbot.com/mods/${provider}/policies/${modName}/${name}`
    : undefined;
}

/** Words of the language, names that a CommonJS module has, and names that the generated files themselves need. */
function isTaken(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, name);
  const token = scanner.scan();
  const isWord = token >= ts.SyntaxKind.FirstReservedWord && token <= ts.SyntaxKind.LastFutureReservedWord;
  return isWord || TAKEN.has(name);
}

const TAKEN = new Set([
  ...["arguments", "await", "eval", "globalThis", "undefined", "Infinity", "NaN", "Object"],
  ...["exports", "module", "require"],
  ...["ApprovalResult", "PolicyType", "PolicyValue"],
]);
