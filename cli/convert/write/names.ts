import { basename } from "node:path";
import { policyTypeUri, isPolicyTypeUri } from "../../../src/tooling";
import { readCatalog } from "../../catalog/catalog";
import type { Expression } from "../hcl/syntax";
import type { PackModel } from "../pack/model";
import { textArgument, argumentOf } from "../pack/model";

/** What a pack is called in a project. */
export interface PackNames {
  /** The folder below the one of all packs, for example `aws/iam/enforce-mfa-is-enabled-for-users`. */
  readonly folder: string;
  /** The class, for example `EnforceMfaIsEnabledForUsers`. */
  readonly className: string;
}

/**
 * The names of a pack: from its AKA, or its title if it has none.
 *
 * @param model - the pack
 * @param folder - the folder of the source, below that of all that are converted, if it says what the pack is for
 */
export function packNames(model: PackModel, folder?: string): PackNames {
  const words = wordsOf(akaOf(model) ?? knownText(argumentOf(model.pack, "title")) ?? basename(model.source));
  const named = modIn(words);
  const rest = words.slice(named.length);
  const name = /^[a-z]/.test(rest[0] ?? "") ? rest : words;
  const [provider = words[0] ?? "packs", ...service] = named.length > 0 ? named : modWords(model);
  const places = [provider, ...(service.length > 0 ? [kebab(service)] : [])];
  const own = kebab(name);
  return { folder: folder ?? [...places, own].join("/"), className: className(name) };
}

/** The words of the mod that a name begins with: of all that it could be, the longest. */
function modIn(words: readonly string[]): string[] {
  modNames ??= new Set(readCatalog().map(({ uri }) => kebab(wordsOf(policyTypeUri(uri).modName))));
  for (let count = words.length; count > 0; count--) {
    if (modNames.has(kebab(words.slice(0, count)))) return words.slice(0, count);
  }
  return [];
}

let modNames: ReadonlySet<string> | undefined;

/** A path of folders as packs are named: `aws/iam/enforce_mfa` is `aws/iam/enforce-mfa`. */
export const folderName = (path: string): string =>
  path
    .split(/[\\/]/)
    .map((part) => kebab(wordsOf(part)))
    .filter((part) => part !== "")
    .join("/");

function akaOf({ pack }: PackModel): string | undefined {
  const akas = argumentOf(pack, "akas");
  const [first] = akas?.kind === "list" ? akas.items : [];
  return knownText(first?.value);
}

/** A text, or what is known of it. */
function knownText(value: Expression | undefined): string | undefined {
  if (value?.kind === "literal") return typeof value.value === "string" ? value.value : undefined;
  if (value?.kind !== "template") return undefined;
  const known = value.parts.filter((part) => typeof part === "string").join(" ");
  return wordsOf(known).length > 0 ? known : undefined;
}

/** The words of the mod that most settings are of. */
function modWords({ settings }: PackModel): string[] {
  const mods = settings.map((setting) => textArgument(setting, "type") ?? "").filter(isPolicyTypeUri);
  const names = mods.map((uri) => policyTypeUri(uri).modName);
  const [most] = names.sort((one, other) => count(names, other) - count(names, one));
  return most === undefined ? [] : wordsOf(most);
}

const count = (names: readonly string[], name: string): number => names.filter((other) => other === name).length;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");

const kebab = (words: readonly string[]): string => words.join("-");

function className(words: readonly string[]): string {
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^[A-Z]/.test(name) ? name : `Pack${name}`;
}
