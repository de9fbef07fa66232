import { effectOf } from "../../../src/tooling";
import type { PackModel } from "../pack/model";
import { textArgument } from "../pack/model";
import { Imports, type Library } from "./imports";
import type { ExampleImports, Props } from "./props";
import { commentLines } from "./report";
import { trimmed } from "./setting-comments";
import { docComment, lineComments, stringCode } from "./text-code";

/** What an example is made of. */
interface ExampleParts {
  readonly className: string;
  readonly model: PackModel;
  readonly props: Props;
  readonly library: Library;
}

/** The example of a pack, in the modes of its source: what its page shows, and what proves the conversion. */
export function exampleCode(parts: ExampleParts): string {
  const { className, model, library } = parts;
  const imports = new Imports(library, ["example", "stack", "pack"]);
  imports.add(".", className);
  const stackType = imports.ofLibrary("PolicyPackStack", true);
  const made = `new ${className}(stack, ${stringCode(model.pack.name)}${propsCode(parts, imports)})`;
  const comments = trimmed(commentLines(model.stackNotes).map(({ text }) => text));
  const attachments = model.attachments.map((attachment) => {
    const resource = textArgument(attachment, "resource") ?? "";
    const imported = attachment.importId === undefined ? "" : `.importFrom(${stringCode(attachment.importId)})`;
    const remarks = trimmed(commentLines([...attachment.above, ...attachment.inside]).map(({ text }) => text));
    const lines = remarks.length > 0 ? `${lineComments(remarks)}\n` : "";
    return `${lines}pack.attachTo(${stringCode(resource)}, { name: ${stringCode(attachment.name)} })${imported};`;
  });
  const body = attachments.length === 0 ? made : `{\nconst pack = ${made};\n${attachments.join("\n")}\nreturn pack;\n}`;
  return [
    imports.text(),
    "",
    ...(comments.length === 0 ? [] : [lineComments(comments), ""]),
    docComment([
      acts(parts)
        ? "The pack in the modes of its source: it acts."
        : "The pack as its page in the documentation shows it: it only looks.",
    ]),
    `export const example = (stack: ${stackType}): ${className} => ${body};`,
    "",
  ].join("\n");
}

/** The lines for `main.ts`: without the stack, which is there already. */
export function mainLines({ className, model, props, library }: ExampleParts, from: string): string {
  const imports = new Imports(library, []);
  imports.add(from, className);
  const made = `new ${className}(stack, ${stringCode(model.pack.name)}${propsCode({ className, model, props, library }, imports, from)});`;
  const [first] = model.attachments;
  if (first === undefined) return `${imports.text()}\n\n${made}\n`;
  const attached = model.attachments.map(
    (attachment) =>
      `pack.attachTo(${stringCode(textArgument(attachment, "resource") ?? "")}, { name: ${stringCode(attachment.name)} });`,
  );
  return `${imports.text()}\n\nconst pack = ${made}\n${attached.join("\n")}\n`;
}

function propsCode({ props }: ExampleParts, imports: Imports, from = "."): string {
  const given = props.all.flatMap(({ name, example }) => {
    if (example === undefined) return [];
    const code = example(exampleImports(imports, from));
    return [code === name ? `${name},` : `${name}: ${code},`];
  });
  return given.length === 0 ? "" : `, {\n${given.join("\n")}\n}`;
}

const exampleImports = (imports: Imports, from: string): ExampleImports => ({
  ofMod: (file, name) => imports.ofMod(file, name),
  ofPack: (name) => imports.add(from, name),
  unlisted: () => imports.ofLibrary("unlisted"),
});

/** Whether a setting of the source makes Guardrails act. */
const acts = ({ model }: ExampleParts): boolean =>
  model.settings.some((setting) => effectOf(textArgument(setting, "value") ?? "").acts);
