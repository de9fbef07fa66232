import type { Argument, Block, Comment, Expression, Place } from "../hcl/syntax";

/** What belongs to a resource in the source beside its arguments. */
export interface Resource {
  /** The Terraform type, for example `turbot_policy_setting`. */
  readonly type: string;
  /** Whether it is a data source. */
  readonly isData: boolean;
  /** The name in its Terraform address. */
  readonly name: string;
  /** All that is known worked out in them. */
  readonly arguments: readonly Argument[];
  readonly blocks: readonly Block[];
  /** The comments above it. */
  readonly above: readonly Comment[];
  /** The comments within it. */
  readonly inside: readonly Comment[];
  readonly place: Place;
  /** The id by which Terraform imports it; undefined if a state has it. */
  readonly importId?: string;
}

/** An input variable of the source. */
export interface Variable {
  readonly name: string;
  readonly type: string;
  readonly default: Expression | undefined;
  readonly description: string | undefined;
  readonly isSensitive: boolean;
  readonly comments: readonly Comment[];
  readonly place: Place;
}

/** What is not converted, and what to do about it. */
export interface LeftOut {
  readonly place: Place;
  readonly what: string;
}

/** A policy pack, wherever it was read from. */
export interface PackModel {
  /** Where it was read from, as messages show it. */
  readonly source: string;
  readonly pack: Resource;
  /** The settings of the pack. */
  readonly settings: readonly Resource[];
  /** The attachments of the pack. */
  readonly attachments: readonly Resource[];
  /** Everything else that the provider has a class for. */
  readonly others: readonly Resource[];
  readonly variables: readonly Variable[];
  /** Local values that expressions refer to which only Terraform can work out. */
  readonly locals: ReadonlyMap<string, Expression>;
  /** Comments beside local values. */
  readonly notes: readonly Comment[];
  /** Comments at the end of files. */
  readonly trailing: readonly Comment[];
  /** Comments beside what belongs to the stack: provider, backend. */
  readonly stackNotes: readonly Comment[];
  readonly leftOut: readonly LeftOut[];
  /** The addresses of resources of other providers. */
  readonly notConverted: readonly string[];
  /** The prose of the README beside the source, if it is asked for. */
  readonly readme: readonly string[];
  /** Reads a file of the source. */
  readonly readFile: (path: string) => string;
}

/** The value of an argument; undefined if it is not given, or null. */
export function argumentOf({ arguments: args }: Pick<Resource, "arguments">, name: string): Expression | undefined {
  const value = args.find((argument) => argument.name === name)?.value;
  return value?.kind === "literal" && value.value === null ? undefined : value;
}

/** The text of an argument; undefined if the argument is an expression or no text. */
export function textArgument(resource: Pick<Resource, "arguments">, name: string): string | undefined {
  const value = argumentOf(resource, name);
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}

/** The Terraform address. */
export const addressOf = ({ type, name, isData }: Resource): string => `${isData ? "data." : ""}${type}.${name}`;
