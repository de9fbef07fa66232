import ts from "typescript";

/** What the source of a pack says of it in its docstrings. */
export interface PackSource {
  /**
   * The paragraphs of the class after the first, which says in code what the pack's description says to users; without
   * those that begin with a label.
   */
  readonly prose: readonly string[];
  /** The paragraphs that begin with a label of {@link LABELS}, in the order of the labels. */
  readonly labelled: readonly LabelledProse[];
  /** The addresses that the class names by `@see`. */
  readonly see: readonly string[];
  /** The props of the constructor. */
  readonly choices: readonly Choice[];
}

/** What a pack says of itself under a heading of its own. */
export interface LabelledProse {
  /** The label in the docstring. */
  readonly label: Label;
  /** What stands over it on the page. */
  readonly heading: string;
  /** The paragraph less its label. */
  readonly prose: string;
}

type Label = keyof typeof LABELS;

/** How a paragraph of a class's docstring begins that has a heading on the page, and that heading. */
export const LABELS = {
  Checks: "What it checks",
  Modes: "What its modes do",
  "Does not see": "What it does not see",
  "With nothing known": "With nothing known",
} as const;

/** A prop of a pack. */
export interface Choice {
  readonly name: string;
  /** The TypeScript type, as it is written. */
  readonly type: string;
  readonly prose: readonly string[];
  /** The default; undefined if the prop is required. */
  readonly fallback: string | undefined;
  /** What it can be, if that is an enum of the pack's own. */
  readonly members: readonly Member[];
}

/** A member of an enum. */
export interface Member {
  /** As code writes it, with the enum's name. */
  readonly name: string;
  readonly prose: readonly string[];
}

/**
 * Reads the docstrings of a pack.
 *
 * @param code - the pack's `index.ts`
 * @param className - the class of the pack, whose props are the interface `<className>Props` of the same file
 */
export function packSource(code: string, className: string): PackSource {
  const { statements } = ts.createSourceFile("index.ts", code, ts.ScriptTarget.Latest, true);
  const pack = statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === className);
  const props = statements
    .filter(ts.isInterfaceDeclaration)
    .find((declaration) => declaration.name.text === `${className}Props`);
  const enums = statements.filter(ts.isEnumDeclaration);
  const paragraphs = pack === undefined ? [] : proseOf(pack).slice(1);
  return {
    prose: paragraphs.filter((paragraph) => labelOf(paragraph) === undefined),
    labelled: Object.entries(LABELS).flatMap(([label, heading]) =>
      paragraphs
        .filter((paragraph) => labelOf(paragraph) === label)
        .map((paragraph) => ({ label: label as Label, heading, prose: withoutLabel(paragraph, label) })),
    ),
    see: pack === undefined ? [] : tagsOf(pack, "see").flatMap((text) => text.match(/https:\S+/g) ?? []),
    choices: props === undefined ? [] : props.members.filter(ts.isPropertySignature).map((prop) => choice(prop, enums)),
  };
}

const labelOf = (paragraph: string): string | undefined =>
  Object.keys(LABELS).find((label) => paragraph.startsWith(`${label}: `));

/** A sentence of its own, with the capital that the label took from it. */
function withoutLabel(paragraph: string, label: string): string {
  const rest = paragraph.slice(label.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function choice(prop: ts.PropertySignature, enums: readonly ts.EnumDeclaration[]): Choice {
  const type = prop.type?.getText() ?? "unknown";
  const members = enums.find(({ name }) => name.text === type)?.members ?? [];
  return {
    name: prop.name.getText(),
    type,
    prose: proseOf(prop),
    fallback: tagsOf(prop, "default")[0],
    members: members.map((member) => ({ name: `${type}.${member.name.getText()}`, prose: proseOf(member) })),
  };
}

function proseOf(node: ts.Node): string[] {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return docs.flatMap(({ comment }) => text(comment).split(/\n\s*\n/)).filter((paragraph) => paragraph !== "");
}

function tagsOf(node: ts.Node, name: string): string[] {
  // The compiler takes the scheme of an address for the name that the tag refers to.
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === name)
    .map((tag) =>
      tag
        .getText()
        .replace(/^@\w+\s*/, "")
        .replace(/\s*\n\s*\*.*$/s, "")
        .trim(),
    );
}

const text = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  (ts.getTextOfJSDocComment(comment) ?? "").replace(/\{@link (\w+)\}/g, "`$1`");
