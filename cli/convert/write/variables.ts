import { effectOf } from "../../../src/tooling";
import { hclText } from "../hcl/print";
import { partsOf, referencesIn } from "../hcl/references";
import { HclNumber, type Expression } from "../hcl/syntax";
import { argumentOf, textArgument, type PackModel, type Resource, type Variable } from "../pack/model";
import { isTranslatable, literalText } from "./expression-code";
import { camelCase } from "./imports";
import { PACK_PROPS } from "./props";
import { commentLines } from "./report";
import { trimmed } from "./setting-comments";
import { keyCode, lineComments, stringCode, textCode } from "./text-code";
import { areProse } from "./text-code";
import { typeNames, type TypeNames } from "./type-names";
import type { Writing } from "./writing";

/**
 * What becomes of a pack's variables: props if TypeScript can say all that is made of them, else variables of
 * Terraform.
 *
 * @returns the statements at the start of the constructor
 */
export function variableCode(writing: Writing): string[] {
  const { model, options, report } = writing;
  const props = options.keepVariables ? [] : model.variables.filter((variable) => canBeProp(variable, model));
  const used = usedVariables(model);
  const defaults: string[] = [];
  const statements: string[] = [];
  for (const variable of model.variables) {
    if (!used.has(variable.name)) {
      if (variable.default === undefined)
        writing.inputs.set(variable.name, placeholderValue(variable.name, variable.type));
      const what = `var.${variable.name}, which no resource uses.`;
      report.leftOut.push({ place: variable.place, what });
    } else if (props.includes(variable)) defaults.push(...propCode(variable, writing));
    else statements.push(terraformVariableCode(variable, writing));
  }
  return [...(defaults.length > 0 ? [`const { ${defaults.join(", ")} } = props;`] : []), ...statements];
}

const allResources = ({ pack, settings, attachments, others }: PackModel): Resource[] => [
  pack,
  ...settings,
  ...attachments,
  ...others,
];

const expressionsOf = (model: PackModel): Expression[] => [
  ...allResources(model).flatMap((resource) => resource.arguments.map(({ value }) => value)),
  ...model.locals.values(),
];

const usedVariables = (model: PackModel): ReadonlySet<string> =>
  new Set(
    expressionsOf(model)
      .flatMap(referencesIn)
      .flatMap(([root, name = ""]) => (root === "var" ? [name] : [])),
  );

/** A variable of a plain type that is nowhere part of what only Terraform can work out. */
function canBeProp(variable: Variable, model: PackModel): boolean {
  if (variable.isSensitive || typeOf(variable) === undefined) return false;
  const known = new Set(
    model.variables.filter((other) => typeOf(other) !== undefined && !other.isSensitive).map(({ name }) => name),
  );
  const blocks = (expression: Expression): boolean => {
    const isUsed = referencesIn(expression).some(([root, name]) => root === "var" && name === variable.name);
    if (!isUsed || isTranslatable(expression, (name) => known.has(name))) return false;
    return expression.kind === "template" || expression.kind === "list" || expression.kind === "object"
      ? partsOf(expression).some(blocks)
      : true;
  };
  const isInMeta = allResources(model).some((resource) =>
    META.some((name) => {
      const value = argumentOf(resource, name);
      return value !== undefined && referencesIn(value).some(([root, of]) => root === "var" && of === variable.name);
    }),
  );
  return !isInMeta && !expressionsOf(model).some(blocks);
}

const META = ["count", "for_each", "depends_on", "provider"];

function typeOf({ type, default: fallback }: Variable): "string" | "number" | "boolean" | undefined {
  const literal = fallback?.kind === "literal" ? fallback.value : undefined;
  if (fallback !== undefined && literal === undefined) return undefined;
  switch (type) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "bool":
      return "boolean";
    case "any":
      if (literal instanceof HclNumber) return "number";
      return typeof literal === "boolean" ? "boolean" : typeof literal === "string" ? "string" : undefined;
    default:
      return undefined;
  }
}

/** Adds the prop; the code that takes it out of the props, with its default, unless it is needed before. */
function propCode(variable: Variable, writing: Writing): string[] {
  const { props, imports, handles } = writing;
  const { name, description, comments } = variable;
  const literal = variable.default?.kind === "literal" ? variable.default.value : undefined;
  const active = literal === undefined || literal === null ? undefined : literalText(literal);
  const plain = typeOf(variable) ?? "string";
  const type = plain === "string" ? enumOf(variable, active, writing) : undefined;
  const isGivenOver = isTextOfPack(name, writing.model);
  const plainName = camelCase(name);
  const own =
    PACK_PROPS.has(plainName) && !isGivenOver
      ? imports.free(`${plainName}Value`)
      : imports.free(plainName, `${plainName}Prop`);
  const acts = active !== undefined && effectOf(active).acts;
  const code =
    active === undefined || acts
      ? undefined
      : (type?.memberCode(active) ?? (plain === "string" ? textCode(active) : active));
  const remarks = trimmed(commentLines(comments).map((line) => line.text));
  const doc = [
    description ?? `The variable \`${name}\` of the source.`,
    ...(remarks.length > 0 ? ["", ...remarks] : []),
  ];
  props.add({
    name: own,
    type: type?.enumType() ?? plain,
    doc: areProse(doc) ? doc.flatMap((line) => line.split("\n")) : [`The variable \`${name}\` of the source.`],
    default: acts ? undefined : code,
    example: exampleOf(variable, acts ? active : undefined, code, type, plain),
  });
  const given = variable.default ?? placeholderValue(name, plain);
  writing.values.set(name, given);
  if (variable.default === undefined) {
    const { file, line } = variable.place;
    writing.report.work.push(
      `${file}:${line}: var.${name} has no default, so the example makes ${own} ${dataCode(given)}. Give it a value`,
    );
  }
  const fallback = acts ? undefined : code;
  // `packProps` puts what is given over the pack's own.
  if (isGivenOver && fallback !== undefined) {
    handles.set(`var.${name}`, { text: fallback, prop: { code: fallback, type: plain } });
    return [];
  }
  // Before `super` there is no constant yet.
  const isOfPack = writing.model.pack.arguments.some(({ value }) => usesOf(name, value));
  const inline = fallback === undefined ? `props.${own}` : `(props.${own} ?? ${fallback})`;
  const constant = isOfPack ? inline : own;
  const text = plain === "string" ? constant : `String(${constant})`;
  handles.set(`var.${name}`, { text, prop: { code: constant, type: plain, enumOf: type?.uri } });
  if (isOfPack) return [];
  return [fallback === undefined ? own : `${own} = ${fallback}`];
}

/** Whether a variable is the text of the pack's own that has its name, and nothing else. */
function isTextOfPack(name: string, model: PackModel): boolean {
  const uses = expressionsOf(model).filter((value) => usesOf(name, value));
  const [only] = uses;
  return uses.length === 1 && only?.kind === "reference" && argumentOf(model.pack, name) === only;
}

const usesOf = (name: string, value: Expression): boolean =>
  referencesIn(value).some(([root, of]) => root === "var" && of === name);

/** What the example gives for a prop without a default. */
function exampleOf(
  { name }: Variable,
  active: string | undefined,
  code: string | undefined,
  type: TypeNames | undefined,
  plain: string,
): Parameters<Writing["props"]["add"]>[0]["example"] {
  if (active !== undefined) return (example) => type?.exampleCode(active, example) ?? stringCode(active);
  if (code !== undefined) return undefined;
  return () => dataCode(placeholderValue(name, plain));
}

/** What stands for a variable that has no value in the source. */
function placeholderValue(name: string, type: string): Expression {
  if (type === "number") return { kind: "literal", value: new HclNumber("1") };
  return { kind: "literal", value: type === "boolean" || type === "bool" ? true : name };
}

/** The policy type whose value a variable is, if it is nothing else. */
function enumOf({ name }: Variable, text: string | undefined, writing: Writing): TypeNames | undefined {
  const { model } = writing;
  const uses = expressionsOf(model).filter((value) =>
    referencesIn(value).some(([root, of]) => root === "var" && of === name),
  );
  const setting = model.settings.find((resource) => argumentOf(resource, "value") === uses[0]);
  const uri = setting && textArgument(setting, "type");
  if (uses.length !== 1 || uri === undefined || uses[0]?.kind !== "reference") return undefined;
  const type = typeNames(uri, [], undefined, writing);
  return type.hasEnum && text !== undefined && type.lists(text) ? type : undefined;
}

function terraformVariableCode(variable: Variable, writing: Writing): string {
  const { imports, handles, report } = writing;
  const { name, type, description, isSensitive, comments } = variable;
  const className = imports.add("cdktf", "TerraformVariable");
  const own = imports.free(camelCase(name), `${camelCase(name)}Variable`);
  const config = [
    ...(type === "any" ? [] : [`type: ${stringCode(type)}`]),
    ...(variable.default === undefined || isSensitive ? [] : [`default: ${dataCode(variable.default)}`]),
    ...(description === undefined ? [] : [`description: ${textCode(description)}`]),
    ...(isSensitive ? ["sensitive: true"] : []),
  ];
  handles.set(`var.${name}`, { text: `${own}.stringValue` });
  if (variable.default === undefined) writing.inputs.set(name, placeholderValue(name, type));
  if (isSensitive && variable.default !== undefined) {
    report.leftOut.push({
      place: variable.place,
      what: `The default of var.${name}, which is sensitive. Set TF_VAR_${name}.`,
    });
  }
  const remarks = trimmed(commentLines(comments).map((line) => line.text));
  return [
    ...(remarks.length > 0 ? [lineComments(remarks)] : []),
    `const ${own} = new ${className}(this, ${stringCode(`variable-${name}`)}, { ${config.join(", ")} });`,
    `${own}.overrideLogicalId(${stringCode(name)});`,
  ].join("\n");
}

/** A value that is known, as TypeScript. */
export function dataCode(value: Expression): string {
  switch (value.kind) {
    case "literal":
      return typeof value.value === "string" ? textCode(value.value) : hclText(value);
    case "list":
      return `[${value.items.map((item) => dataCode(item.value)).join(", ")}]`;
    case "object":
      return `{ ${value.entries
        .map(
          ({ key, value: inner }) =>
            `${key.kind === "literal" ? keyCode(literalText(key.value)) : ""}: ${dataCode(inner)}`,
        )
        .join(", ")} }`;
    default:
      return stringCode(`\${${hclText(value)}}`);
  }
}
