import { hclText } from "../hcl/print";
import type { Comment, Expression } from "../hcl/syntax";
import { textArgument, type Resource } from "../pack/model";
import { literalText, textExpressionCode } from "./expression-code";
import { overrides } from "./meta-arguments";
import { PACK_PROPS } from "./props";
import { commentLines } from "./report";
import { resourceCode, hasClass } from "./resource-code";
import { settingCode } from "./setting-code";
import { trimmed } from "./setting-comments";
import { areProse, docComment, keyCode, lineComments, stringCode } from "./text-code";
import { variableCode } from "./variables";
import type { Writing } from "./writing";

/** The text of a pack's class, not yet formatted. */
export function classCode(className: string, writing: Writing): string {
  const { imports, props, model, declarations } = writing;
  const construct = imports.add("constructs", "Construct", { isType: true });
  const policyPack = imports.ofLibrary("PolicyPack");
  const packProps = imports.ofLibrary("packProps");
  const policyPackOverrides = imports.ofLibrary("PolicyPackOverrides", true);
  const variables = variableCode(writing);
  const before = [...localCode(writing), ...model.others.flatMap((resource) => otherCode(resource, writing))];
  const settings = model.settings.map((setting) => settingCode(setting, writing));
  // Before `super` there are props, and no constants yet.
  const given = new Map([...writing.handles].filter(([, { prop }]) => prop !== undefined));
  const config = packConfig({ ...writing, handles: given });
  const own = packStatements(writing);
  const body = [
    [...(model.notes.length > 0 ? [notesCode(model.notes)] : []), ...variables, ...before].join("\n"),
    own.join("\n"),
    settings.join("\n"),
    notesCode(model.trailing),
  ].filter((part) => part !== "");

  const all = props.all;
  const propsName = `${className}Props`;
  const parameter = `props: ${all.length === 0 ? policyPackOverrides : propsName}${props.areOptional ? " = {}" : ""}`;
  const superComments = packComments(writing);
  return [
    imports.text(),
    "",
    ...declarations.flatMap((declaration) => [declaration, ""]),
    ...(all.length === 0
      ? []
      : [
          `${docComment([PROPS_DOC])}\nexport interface ${propsName} extends ${policyPackOverrides} {\n${props.text()}\n}`,
          "",
        ]),
    docComment(classDoc(writing, superComments)),
    `export class ${className} extends ${policyPack} {`,
    docComment([
      "@param scope - the stack",
      `@param id - the pack's name in its Terraform address; \`${model.pack.name}\` in the source`,
      `@param props - ${all.length === 0 ? "what is given over the pack's own title, AKAs and the like" : "what the pack leaves open"}`,
    ]),
    `public constructor(scope: ${construct}, id: string, ${parameter}) {`,
    ...(areProse(superComments) ? [] : [lineComments(superComments)]),
    `super(scope, id, ${packProps}(props, {\n${config}\n}));`,
    ...body.flatMap((part) => ["", part]),
    "}",
    "}",
    "",
  ].join("\n");
}

const PROPS_DOC = "The choices that the pack leaves open; title, AKAs and the like can be given over its own.";

const packComments = ({ model }: Writing): string[] => trimmed(commentLines(model.pack.above).map(({ text }) => text));

function classDoc({ model }: Writing, comments: readonly string[]): string[] {
  const title = textArgument(model.pack, "title") ?? "A policy pack";
  const description = textArgument(model.pack, "description")?.trim();
  const first = description === undefined || description === "" ? `${title}.`.replace(/\.\.$/, ".") : description;
  const lines = first.split("\n").map((line) => line.trim());
  const doc = [
    ...(areProse(lines) ? lines : ["A policy pack."]),
    ...(model.readme.length > 0 ? ["", ...model.readme] : []),
  ];
  return areProse(comments) && comments.length > 0 ? [...doc, "", ...comments] : doc;
}

const notesCode = (comments: readonly Comment[]): string =>
  lineComments(trimmed(commentLines(comments).map(({ text }) => text)));

/** The props that the base class takes, with the comments that stood beside them. */
function packConfig(writing: Writing): string {
  const { pack } = writing.model;
  const lines: string[] = [];
  let rest = commentLines(pack.inside);
  for (const { name, value, place, endLine } of pack.arguments) {
    if (META.has(name) || !PACK_PROPS.has(name) || (value.kind === "literal" && value.value === null)) continue;
    const before = rest.filter((line) => line.place.file === place.file && line.place.line < place.line);
    const within = rest.filter((line) => line.place.line >= place.line && line.place.line <= endLine);
    rest = rest.filter((line) => !before.includes(line) && !within.includes(line));
    const above = value.kind === "list" ? before : [...before, ...within];
    if (above.length > 0) lines.push(lineComments(above.map(({ text }) => text)));
    lines.push(`${name}: ${configCode(value, within, writing)},`);
  }
  if (rest.length > 0) lines.push(lineComments(rest.map(({ text }) => text)));
  return lines.join("\n");
}

const META = new Set(["count", "for_each", "depends_on", "provider"]);

function configCode(value: Expression, comments: ReturnType<typeof commentLines>, writing: Writing): string {
  switch (value.kind) {
    case "list": {
      const items = value.items.map(({ value: item, line }, index) => {
        const from = value.items[index - 1]?.line ?? 0;
        const beside = comments.filter(({ place }) => place.line > from && place.line <= line);
        const above = beside.length > 0 ? `${lineComments(beside.map(({ text }) => text))}\n` : "";
        return `${above}${textExpressionCode(item, writing)},`;
      });
      const last = value.items.at(-1)?.line ?? 0;
      const after = comments.filter(({ place }) => place.line > last);
      const tail = after.length > 0 ? `\n${lineComments(after.map(({ text }) => text))}\n` : "";
      return comments.length > 0 ? `[\n${items.join("\n")}${tail}\n]` : `[${items.join(" ")}]`;
    }
    case "object":
      return `{ ${value.entries
        .map(
          ({ key, value: inner }) =>
            `${key.kind === "literal" ? keyCode(literalText(key.value)) : ""}: ${textExpressionCode(inner, writing)}`,
        )
        .join(", ")} }`;
    default:
      return textExpressionCode(value, writing);
  }
}

/** What else is said of the pack's own resource. */
function packStatements(writing: Writing): string[] {
  const { pack } = writing.model;
  const unknown = pack.arguments.filter(
    ({ name, value }) =>
      !PACK_PROPS.has(name) && !META.has(name) && !(value.kind === "literal" && value.value === null),
  );
  return [
    ...unknown.map(({ name, value }) => `addOverride(${stringCode(name)}, ${textExpressionCode(value, writing)})`),
    ...overrides(pack, writing),
    ...(pack.importId === undefined ? [] : [`importFrom(${stringCode(pack.importId)})`]),
  ].map((call) => `this.resource.${call};`);
}

function localCode({ model, imports }: Writing): string[] {
  return [...model.locals].map(([name, value]) => {
    const className = imports.add("cdktf", "TerraformLocal");
    const code = stringCode(`\${${hclText(value)}}`);
    return `new ${className}(this, ${stringCode(`local-${name}`)}, ${code}).overrideLogicalId(${stringCode(name)});`;
  });
}

/** A resource that is no setting, or that `addSetting` cannot express. */
function otherCode(resource: Resource, writing: Writing): string[] {
  const { report } = writing;
  if (!hasClass(resource)) {
    report.leftOut.push({
      place: resource.place,
      what: `${resource.type}.${resource.name}, for which the provider has no class.`,
    });
    return [];
  }
  const lines = trimmed(commentLines([...resource.above, ...resource.inside]).map(({ text }) => text));
  return [resourceCode(resource, writing, lines)];
}
