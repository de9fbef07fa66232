import type { PolicyKind } from "../../../src";
import { mismatch, policyTypeUri, readAlike } from "../../../src/tooling";
import { findPolicyType } from "../../catalog/catalog";
import { memberNames, modFile, policyTypeNames } from "../../catalog/names";
import type { ExampleImports } from "./props";
import { keyCode, stringCode, docComment } from "./text-code";
import type { Writing } from "./writing";

/** A policy type as a pack's file names it. */
export interface TypeNames {
  readonly uri: string;
  readonly path: string;
  /** Whether the policy type, as the pack takes it in or declares it, tells the path. */
  readonly isPathKnown: boolean;
  readonly kind: PolicyKind;
  /** What a prop is named that stands for the type. */
  readonly propName: string;
  /** What files are named that belong to it. */
  readonly fileName: string;
  /** The regular name of its settings in Terraform. */
  readonly terraformName: string;
  /** Whether there is an enum that a prop can have for its type. */
  readonly hasEnum: boolean;
  /** Whether the enum lists the items of a list. */
  readonly hasItems: boolean;
  /** Whether the library takes a value, the words of a list's items aside. */
  takes(value: unknown): boolean;
  /** The policy type itself. */
  constant(): string;
  /** The enum, as a type. */
  enumType(): string;
  /** Whether the enum lists a value. */
  lists(value: string): boolean;
  /** The code of the enum's member for a value; undefined if it lists none. */
  memberCode(value: string): string | undefined;
  /** The same in the example. */
  exampleCode(value: string, imports: ExampleImports): string;
  /** Whether the value is a listed one spelt differently, which the library refuses. */
  misspells(value: string): boolean;
}

/** The names of a policy type of a setting: those of the catalog's file, or of declarations in the pack's own. */
export function typeNames(
  uri: string,
  values: readonly string[],
  path: string | undefined,
  writing: Writing,
): TypeNames {
  const entry = findPolicyType(uri);
  const { mod, name, modName } = policyTypeUri(uri);
  const names = policyTypeNames(uri);
  const fileName = kebab(name);
  const isListed = entry !== undefined;
  const own = isListed ? undefined : ownType(uri, values, path, writing);
  const known = entry?.values ?? entry?.items ?? own?.values;
  const members = known && memberNames(known);
  const file = modFile(mod).replace(/\.ts$/, "");
  const { imports } = writing;
  const enumName = own?.enumName ?? names.enum;
  const enumCode = (isType: boolean): string => (isListed ? imports.ofMod(file, enumName, isType) : enumName);
  const kind = entry?.kind ?? (own?.values ? "mode" : "text");
  return {
    uri,
    path: entry?.path ?? path ?? uri,
    isPathKnown: entry?.path !== undefined || own !== undefined,
    kind,
    propName: names.constant,
    fileName,
    terraformName: `${snake(modName)}_${snake(name)}`,
    hasEnum: members !== undefined && entry?.items === undefined,
    hasItems: entry?.items !== undefined,
    takes: (value) => entry === undefined || mismatch({ ...entry, items: undefined }, value) === undefined,
    constant: () => own?.constant ?? imports.ofMod(file, names.constant),
    enumType: () => enumCode(true),
    lists: (value) => members?.has(value) ?? false,
    memberCode(value) {
      const member = members?.get(value);
      return member === undefined ? undefined : `${enumCode(false)}.${member}`;
    },
    exampleCode(value, example) {
      const member = members?.get(value);
      if (member === undefined) return members ? `${example.unlisted()}(${stringCode(value)})` : stringCode(value);
      return `${isListed ? example.ofMod(file, enumName) : example.ofPack(enumName)}.${member}`;
    },
    misspells: (value) =>
      known !== undefined && !known.includes(value) && known.some((listed) => readAlike(listed, value)),
  };
}

/** A type that the catalog does not have, declared in the pack's own file. */
function ownType(
  uri: string,
  values: readonly string[],
  path: string | undefined,
  writing: Writing,
): { readonly constant: string; readonly enumName: string; readonly values: readonly string[] | undefined } {
  const { imports, declarations } = writing;
  const names = policyTypeNames(uri);
  const constant = imports.free(names.constant);
  const modes = values.length > 0 ? values : undefined;
  const enumName = modes ? imports.free(names.enum) : names.enum;
  const props = [`uri: ${stringCode(uri)}`, ...(path === undefined ? [] : [`path: ${stringCode(path)}`])];
  if (modes) {
    const members = [...memberNames(modes)].map(([value, member]) => `${member} = ${stringCode(value)},`);
    declarations.push(
      `${docComment([`The values of ${path ?? uri} that the pack knows of.`])}\nexport enum ${enumName} {\n${members.join("\n")}\n}`,
    );
    props.push(`values: ${enumName}`);
  }
  const policyType = imports.ofLibrary("PolicyType");
  declarations.push(
    `${docComment([`${path ?? uri}, which the catalog does not have.`])}\nexport const ${keyCode(constant)} = new ${policyType}<${
      modes ? enumName : "string"
    }>({ ${props.join(", ")} });`,
  );
  return { constant, enumName, values: modes };
}

const snake = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3_$2")
    .replace(/[^A-Za-z\d]+/g, "_")
    .toLowerCase();

const kebab = (name: string): string => snake(name).replaceAll("_", "-");
