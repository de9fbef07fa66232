import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { GraphQLSchema } from "graphql";
import { recognizeCopies } from "../copies";
import type { AnyPolicyType, PolicyType, PolicyValue } from "../policy-type";
import { yamlText } from "../text/yaml-text";
import { withYamlTokens } from "../text/yaml-tokens";
import { Analysis } from "./analysis/analysis";
import { assertAccepted, reportFaults, type AcceptedCheck } from "./checks/accept";
import { faultsIn } from "./checks/faults";
import { resultsOf, type CalculatedResults } from "./checks/results";
import { badConstantName, missingQueryOrTemplate, unreadableFile } from "./errors";
import { evaluated, renderedQueries } from "./evaluation/evaluate";
import type { QueryResult } from "./evaluation/results";
import { evaluatedUnknown } from "./evaluation/unknown";
import { assertTakes } from "./evaluation/value";
import { fixtureOf, resultsIn, type Fixture, type Recorded } from "./fixture";
import { literal, type Literal } from "./literal";
import { PolicyTexts } from "./policy-texts";
import { loadQuerySchema } from "./query/query-schema";

/** What the files and the texts of a calculated policy have in common. */
export interface CalculatedPolicyOptions {
  /**
   * Values that the template reads as variables: sent as `{% set name = value %}` before the template, so that one
   * template serves packs with different choices.
   *
   * @default - none
   */
  readonly constants?: Readonly<Record<string, Literal>>;
  /**
   * Checks that are wrong for this policy, each with the reason.
   *
   * @default - none
   */
  readonly accept?: readonly AcceptedCheck[];
}

/** The files of a calculated policy, relative to one folder. */
export interface CalculatedPolicyFiles extends CalculatedPolicyOptions {
  /**
   * GraphQL files in the order in which they run.
   *
   * @default - none: the template reads nothing
   */
  readonly queries?: readonly string[];
  /** The Nunjucks file. */
  readonly template: string;
}

/** How a policy is checked. */
export interface CheckOptions {
  /**
   * Whether warnings of the checks are errors.
   *
   * @default false
   */
  readonly isStrict?: boolean;
  /**
   * The folder that holds `query-schemas`, which `policy-packs refresh --schemas` writes.
   *
   * @default - the folder in which the program runs: the project's
   */
  readonly root?: string | undefined;
}

/** The texts of a calculated policy. */
export interface CalculatedPolicyTexts extends CalculatedPolicyOptions {
  /**
   * GraphQL, in the order in which the queries run. A query after the first is itself a Nunjucks template over the
   * result of the one before it, so it can hold `{{ $.account.turbot.id }}`.
   *
   * @default - none: the template reads nothing
   */
  readonly queries?: readonly string[];
  /** Nunjucks over the result of the last query, which it reads as `$`; what it prints is read as YAML. */
  readonly template: string;
}

/**
 * A policy whose value Guardrails works out for each resource: GraphQL queries, a Nunjucks template over the last
 * result, and YAML.
 *
 * It is checked when it is added to a pack, and can be evaluated without a workspace.
 *
 * @template V - what the policy's type takes, once {@link CalculatedPolicy.for} has named the type
 * @see https://turbot.com/guardrails/docs/concepts/policies/values-settings#calculated-policies
 */
export class CalculatedPolicy<V = unknown> {
  /** The queries as they were written. */
  public readonly queries: readonly string[];
  /** The template as it was written. */
  public readonly template: string;
  /** The values that the template reads as variables. */
  public readonly constants: Readonly<Record<string, Literal>>;
  /** The checks that are wrong for it. */
  public readonly accept: readonly AcceptedCheck[];

  private readonly texts = new Map<GraphQLSchema | undefined, PolicyTexts>();
  private analyzed: Analysis | undefined;

  private constructor(
    private readonly props: CalculatedPolicyTexts,
    private readonly files: FileNames | undefined,
    private readonly assertTakes: (value: unknown) => V,
    private readonly type?: AnyPolicyType,
  ) {
    const { queries = [], template, constants = {}, accept = [] } = props;
    if (!isList(queries) || queries.some(isBlank)) throw missingQueryOrTemplate("queries", queries);
    if (isBlank(template)) throw missingQueryOrTemplate("template", template);
    for (const name of Object.keys(constants)) if (!VARIABLE_NAME.test(name)) throw badConstantName(name);
    assertAccepted(accept);
    this.queries = queries;
    this.template = template;
    this.constants = constants;
    this.accept = accept;
  }

  /**
   * A calculated policy of texts in the program.
   *
   * @throws PolicyPackError where a query or the template is missing or blank
   */
  public static fromText(texts: CalculatedPolicyTexts): CalculatedPolicy {
    return new CalculatedPolicy(texts, undefined, (value) => value);
  }

  /**
   * A calculated policy of files, so that editors know their languages.
   *
   * @param folder - where the files are, usually `__dirname`
   * @param files - the names of the files
   * @throws PolicyPackError where a file cannot be read or is blank
   */
  public static fromFiles(folder: string, files: CalculatedPolicyFiles): CalculatedPolicy {
    const { queries = [], template } = files;
    if (!isList(queries)) throw missingQueryOrTemplate("queries", queries);
    const shown = (file: string): string => relative(process.cwd(), join(folder, file));
    return new CalculatedPolicy(
      { ...files, queries: queries.map((file) => read(folder, file)), template: read(folder, template) },
      { queries: queries.map(shown), template: shown(template) },
      (value) => value,
    );
  }

  /** The folder of the template's file, from where the app runs; undefined for texts in the program. */
  public get folder(): string | undefined {
    return this.files && dirname(this.files.template);
  }

  /**
   * What the setting's `template_input` holds: YAML; undefined for a policy without a query. The provider sends what is
   * no YAML as it stands, but takes a query such as `{ account }` for a map, and stops at some comments, so queries are
   * never left to that.
   */
  public get templateInput(): string | undefined {
    const [first, ...later] = this.queries;
    if (first === undefined) return undefined;
    if (later.length > 0) return yamlText(this.queries.map(withYamlTokens));
    return yamlText(withYamlTokens(first));
  }

  /** What the setting's `template` holds: the constants in one line, then the template. */
  public get templateText(): string {
    const sets = Object.entries(this.constants).map(([name, value]) => `{% set ${name} = ${literal(value)} %}`);
    return sets.length === 0 ? this.template : `${sets.join("")}\n${this.template}`;
  }

  private get parsed(): PolicyTexts {
    return this.parsedFor(this.type?.uri);
  }

  /** The texts, each read once for every schema: of the type that they are for, if a project has one. */
  private parsedFor(uri: string | undefined, root?: string): PolicyTexts {
    const schema = uri === undefined ? undefined : loadQuerySchema(uri, root);
    const texts = this.texts.get(schema) ?? new PolicyTexts(this.queries, this.template, this.files, schema);
    this.texts.set(schema, texts);
    return texts;
  }

  /** The same policy for a type: its values are held against what the type takes. */
  public for<W extends PolicyValue>(type: PolicyType<W>): CalculatedPolicy<W> {
    const takesUnlisted = this.accept.some(({ check }) => check === "unlisted-value");
    return new CalculatedPolicy(this.props, this.files, (value) => assertTakes(value, type, takesUnlisted), type);
  }

  /**
   * The value that a workspace would work out from the queries' results: later queries rendered, the template rendered
   * over the last result, and what it prints read as YAML.
   *
   * Nothing is kept from one evaluation to the next, and a template can reach nothing but the result.
   *
   * @param results - what each query gives, in their order, as the API returns it below `data`
   * @throws PolicyPackError where the value in the workspace would be in error
   */
  public evaluate(...results: readonly QueryResult[]): V {
    return this.assertTakes(evaluated(this.parsed, this.constants, results));
  }

  /**
   * The value for results that were kept: as {@link evaluate}, and a fixture must be of the queries as they are now.
   *
   * @param recorded - a fixture, or the bare list of its results
   * @throws PolicyPackError where other queries gave the results, or the value in the workspace would be in error
   */
  public evaluateFixture(recorded: Recorded): V {
    return this.evaluate(...resultsIn(recorded, this.queries));
  }

  /** Results with a stamp of the queries, as `policy-packs try --save` keeps them. */
  public fixtureOf(...results: readonly QueryResult[]): Fixture {
    return fixtureOf(this.queries, results);
  }

  /**
   * The value for a resource of which nothing is discovered yet: every field that the queries ask for is null, every
   * list is empty. Until a resource is discovered, its controls act on this value.
   *
   * @throws PolicyPackError where the value in the workspace would be in error then
   */
  public evaluateUnknown(): V {
    return this.assertTakes(evaluatedUnknown(this.parsed, this.constants));
  }

  /** What the policy can give for a type, as far as its texts tell; for tools. */
  public resultsFor(type: AnyPolicyType): CalculatedResults {
    return resultsOf(this.analysis(type));
  }

  /**
   * The later queries as a workspace would send them, as far as the results before them are given.
   *
   * @throws PolicyPackError where one cannot be rendered, or is no GraphQL then
   */
  public queriesFor(...results: readonly QueryResult[]): string[] {
    return renderedQueries(this.parsed, results);
  }

  /**
   * Checks the policy for a type; `addSetting` does so.
   *
   * @param type - the type that it is for
   * @param at - where it is added
   * @returns warnings
   * @throws PolicyPackError where something is wrong with it that is not accepted
   */
  public check(type: AnyPolicyType, at: string, { isStrict = false, root }: CheckOptions = {}): string[] {
    return reportFaults(faultsIn(this.analysis(type, root)), this.accept, { type, at, isStrict });
  }

  private analysis(type: AnyPolicyType, root?: string): Analysis {
    const texts = this.parsedFor(type.uri, root);
    if (this.analyzed?.type !== type || this.analyzed.texts !== texts)
      this.analyzed = new Analysis(texts, this.constants, type);
    return this.analyzed;
  }
}

/** The names of the files of a policy, as they are shown. */
interface FileNames {
  readonly queries: readonly string[];
  readonly template: string;
}

recognizeCopies(CalculatedPolicy, "CalculatedPolicy");

/** What can stand for a variable; the words that Nunjucks takes for values or operators cannot. */
const VARIABLE_NAME = /^(?!(?:true|false|none|null|not)$)[A-Za-z_]\w*$/;

const isList = (value: unknown): boolean => Array.isArray(value);

/** Plain JavaScript lets through what is no text. */
const isBlank = (text: unknown): boolean => typeof text !== "string" || text.trim() === "";

function read(folder: string, file: string): string {
  if (isBlank(file)) throw unreadableFile(file, "It is no name of a file");
  const path = join(folder, file);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw unreadableFile(relative(process.cwd(), path), (error as Error).message.replace(/, open .*/, ""));
  }
}
