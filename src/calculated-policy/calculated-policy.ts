import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { badConstantName, nothingToCalculate, unreadableFile } from "../errors";
import { yamlText } from "../terraform-text";
import { literal, type Literal } from "./literal";

/** The files of a calculated policy, relative to one folder. */
export interface CalculatedPolicyFiles {
  /** GraphQL files in the order in which they run. */
  readonly queries: readonly string[];
  /** The Nunjucks file. */
  readonly template: string;
  /**
   * Values that the template reads as variables.
   *
   * @default - none
   */
  readonly constants?: Readonly<Record<string, Literal>>;
}

/** The texts of a calculated policy. */
export interface CalculatedPolicyTexts {
  /**
   * GraphQL, in the order in which the queries run. A query after the first is itself a Nunjucks template over the
   * result of the one before it, so it can hold `{{ $.account.turbot.id }}`.
   */
  readonly queries: readonly string[];
  /** Nunjucks over the result of the last query, which it reads as `$`; what it prints is read as YAML. */
  readonly template: string;
  /**
   * Values that the template reads as variables: sent as `{% set name = value %}` before the template, so that one
   * template serves packs with different choices.
   *
   * @default - none
   */
  readonly constants?: Readonly<Record<string, Literal>>;
}

/**
 * A policy whose value Guardrails works out for each resource: GraphQL queries, a Nunjucks template over the last
 * result, and YAML.
 *
 * @see https://turbot.com/guardrails/docs/concepts/policies/values-settings#calculated-policies
 */
export class CalculatedPolicy {
  /** The queries as they were written. */
  public readonly queries: readonly string[];
  /** The template as it was written. */
  public readonly template: string;
  /** The values that the template reads as variables. */
  public readonly constants: Readonly<Record<string, Literal>>;

  private constructor({ queries, template, constants = {} }: CalculatedPolicyTexts) {
    if (queries.length === 0 || queries.some((query) => query.trim() === "")) {
      throw nothingToCalculate("queries", queries);
    }
    if (template.trim() === "") throw nothingToCalculate("template", template);
    for (const name of Object.keys(constants)) if (!/^[A-Za-z_]\w*$/.test(name)) throw badConstantName(name);
    this.queries = queries;
    this.template = template;
    this.constants = constants;
  }

  /**
   * A calculated policy of texts in the program.
   *
   * @throws PolicyPackError where a query or the template is missing or blank
   */
  public static fromText(texts: CalculatedPolicyTexts): CalculatedPolicy {
    return new CalculatedPolicy(texts);
  }

  /**
   * A calculated policy of files, so that editors know their languages.
   *
   * @param folder - where the files are, usually `__dirname`
   * @param files - the names of the files
   * @throws PolicyPackError where a file cannot be read or is blank
   */
  public static fromFiles(folder: string, files: CalculatedPolicyFiles): CalculatedPolicy {
    return new CalculatedPolicy({
      queries: files.queries.map((file) => read(folder, file)),
      template: read(folder, files.template),
      ...(files.constants && { constants: files.constants }),
    });
  }

  /** What the setting's `template_input` holds. */
  public get templateInput(): string {
    const [first, ...later] = this.queries;
    if (first === undefined || later.length > 0) return yamlText(this.queries);
    return readsAsWritten(first) ? first : yamlText(first);
  }

  /** What the setting's `template` holds: the constants in one line, then the template. */
  public get templateText(): string {
    const sets = Object.entries(this.constants).map(([name, value]) => `{% set ${name} = ${literal(value)} %}`);
    return sets.length === 0 ? this.template : `${sets.join("")}\n${this.template}`;
  }
}

function read(folder: string, file: string): string {
  const path = join(folder, file);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw unreadableFile(relative(process.cwd(), path), (error as Error).message.replace(/, open .*/, ""));
  }
}

/**
 * The provider reads `template_input` as YAML, and sends the text itself where that fails, as it does for most
 * queries. One such as `{ account }` is YAML for a map, though.
 */
function readsAsWritten(query: string): boolean {
  return (["1.1", "1.2"] as const).every((version) => {
    try {
      return parse(query, { version, uniqueKeys: false, logLevel: "error" }) === query;
    } catch {
      return true;
    }
  });
}
