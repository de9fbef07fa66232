import ts from "typescript";

/** What the source of a pack says of it in its docstrings. */
export interface PackSource {
  /** The paragraphs of the class after the first, which says in code what the pack's description says to users. */
  readonly prose: readonly string[];
  /** The addresses that the class names by `@see`. */
  readonly see: readonly string[];
  /** The props of the constructor. */
  readonly choices: readonly Choice[];
}

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
  return {
    prose: pack === undefined ? [] : proseOf(pack).slice(1),
    see: pack === undefined ? [] : tagsOf(pack, "see").flatMap((text) => text.match(/https:\S+/g) ?? []),
    choices: props === undefined ? [] : props.members.filter(ts.isPropertySignature).map((prop) => choice(prop, enums)),
  };
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
