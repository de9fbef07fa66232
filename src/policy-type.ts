import { recognizeCopies } from "./copies";
import type { ValueForm } from "./policy-values/forms";
import type { JsonSchema } from "./policy-values/json-schema";
import { readAlike } from "./policy-values/member-name";
import { nearest } from "./policy-values/nearest";
import { parseValue } from "./policy-values/parse-value";
import type { PolicyKind } from "./policy-values/policy-kind";
import { policyTypeUri } from "./policy-values/policy-type-uri";
import { emptyText } from "./text/errors";

export type { ApprovalResult, ApprovalWord, PolicyKind } from "./policy-values/policy-kind";

/** Any value that a policy setting can hold. Lists and objects are sent as YAML. */
export type PolicyValue = string | number | boolean | object;

/** What {@link PolicyType.parse} is told of its text. */
export interface ParseOptions {
  /**
   * Where the text comes from, for the error: the name of a variable of the environment, or a key of the context.
   *
   * @default "text"
   */
  readonly from?: string;
}

declare const VALUE: unique symbol;

/** What {@link PolicyType} is made of. */
export interface PolicyTypeProps<V extends PolicyValue> {
  /** The URI, `tmod:@<scope>/<mod>#/policy/types/<name>`. */
  readonly uri: string;
  /**
   * The path in Guardrails' console, for example `AWS > IAM > User > Approved`.
   *
   * @default - not known; the URI stands in for it in messages
   */
  readonly path?: string;
  /**
   * What the policy takes.
   *
   * @default - `mode` if values are given, `list` if items are, else `other`
   */
  readonly kind?: PolicyKind;
  /**
   * The enum of the values that are known, verbatim.
   *
   * @default - any value
   */
  readonly values?: Readonly<Record<string, V & string>>;
  /**
   * The enum of the items of a list that are known, verbatim.
   *
   * @default - any items
   */
  readonly items?: Readonly<Record<string, ItemOf<V> & string>>;
  /**
   * The form of a number, or of each item of a list.
   *
   * @default - any
   */
  readonly form?: ValueForm;
  /**
   * The JSON Schema that a workspace has for the values.
   *
   * @default - none
   */
  readonly schema?: JsonSchema;
  /**
   * Whether `values` or `items` are all that there are. Only a workspace knows.
   *
   * @default false
   */
  readonly isComplete?: boolean;
  /**
   * Whether the workspace keeps values secret.
   *
   * @default false
   */
  readonly isSecret?: boolean;
}

/** What the items of a list can be. */
export type ItemOf<V> = V extends readonly (infer Item)[] ? Item : never;

/**
 * A policy type of Guardrails, and the TypeScript type of the values that it takes.
 *
 * Policies of a private mod get theirs by hand: `new PolicyType<string>({ uri, path })` takes any text, exactly as it
 * stands; with `values: MyMode` it takes that enum's members.
 */
export class PolicyType<V extends PolicyValue> {
  /** The URI, `tmod:@<scope>/<mod>#/policy/types/<name>`. */
  public readonly uri: string;
  /** The path in Guardrails' console, or the URI if the path is not known. */
  public readonly path: string;
  /** What the policy takes. */
  public readonly kind: PolicyKind;
  /** The values that are known, verbatim; undefined if there is no closed list. */
  public readonly values: readonly (V & string)[] | undefined;
  /** The items of a list that are known, verbatim; undefined if there is no list of them. */
  public readonly items: readonly string[] | undefined;
  /** The form of a number, or of each item of a list; undefined if none is known. */
  public readonly form: ValueForm | undefined;
  /** The JSON Schema that a workspace has for the values; undefined if it says no more than the rest. */
  public readonly schema: JsonSchema | undefined;
  /**
   * True if {@link values} or {@link items} are all that there are, since a workspace told them. False if they are what
   * is known from public use, or if there is no list.
   */
  public readonly isComplete: boolean;
  /** True if the workspace keeps values secret. */
  public readonly isSecret: boolean;
  /** The mod that defines the policy type and must be installed for it, for example `@turbot/aws-iam`. */
  public readonly mod: string;
  /**
   * What a setting of this type is named in Terraform: mod and type in snake case, for example
   * `aws_iam_user_approved`.
   */
  public readonly terraformName: string;

  /**
   * Tells the types of policies apart by what they take, so that one of modes passes for none of any text; there is no
   * such property at run time.
   */
  declare protected readonly takes: (value: V) => V;
  /** The type of the values, for signatures that take a policy type and a value; there is no such property at run time. */
  declare public readonly [VALUE]: V;

  readonly #members: readonly (readonly [name: string, value: V & string])[];

  /**
   * @param props - URI, path, kind and values
   * @throws PolicyPackError if the URI is not a policy type's, or the path is blank
   */
  public constructor(props: PolicyTypeProps<V>) {
    const { mod, modName, name } = policyTypeUri(props.uri);
    if (props.path?.trim() === "") throw emptyText("path", props.path, props.uri);

    this.uri = props.uri;
    this.path = props.path ?? props.uri;
    this.#members = Object.entries(props.values ?? {});
    this.values = props.values && Object.values(props.values);
    this.items = props.items && Object.values(props.items);
    this.form = props.form;
    this.schema = props.schema;
    this.isComplete = props.isComplete ?? false;
    this.isSecret = props.isSecret ?? false;
    this.kind = props.kind ?? (this.values ? "mode" : this.items ? "list" : "other");
    this.mod = mod;
    this.terraformName = `${snakeCase(modName)}_${snakeCase(name)}`;
  }

  /** True if the value is among those listed, or if there is no list. */
  public lists(value: unknown): value is V {
    return this.values === undefined || this.values.some((known) => known === value);
  }

  /**
   * The value that a text stands for, by the value itself or by the member of the enum: for a mode that comes from the
   * environment, the context or an argument.
   *
   * @param text - the text, for example `process.env.MODE`
   * @param options - where the text comes from, for example `{ from: "MODE" }`; the error names it
   * @throws PolicyPackError if the text is missing, or stands for no value of this type
   */
  public parse(text: string | undefined, options: ParseOptions = {}): V {
    return parseValue(this, this.#members, text, options.from ?? "text") as V;
  }

  /** The listed value that differs from the given one in its spelling only: in case, spaces, quotes and the like. */
  public respelt(value: unknown): V | undefined {
    if (typeof value !== "string" || this.lists(value)) return undefined;
    return this.values?.find((known) => readAlike(known, value));
  }

  /** The listed value that a wrong one is most likely meant to be; undefined if none is near. */
  public nearest(value: unknown): V | undefined {
    if (typeof value !== "string") return undefined;
    return nearest(value, this.values ?? []);
  }
}

recognizeCopies(PolicyType, "PolicyType");

/** The values that a policy type takes, also of one among several. */
export type ValueOf<T extends AnyPolicyType> = T[typeof VALUE];

/** A policy type whatever it takes, for code that only reads what is known of it. */
export type AnyPolicyType = Pick<PolicyType<PolicyValue>, keyof PolicyType<PolicyValue>>;

function snakeCase(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3_$2")
    .replace(/[^A-Za-z\d]+/g, "_")
    .toLowerCase();
}
