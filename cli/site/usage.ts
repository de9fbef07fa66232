import { posix } from "node:path";
import ts from "typescript";
import type { Layout } from "../project/layout";

/**
 * A main.ts of one pack: the imports as it writes them, and the expression of the pack's example.
 *
 * @param code - the pack's `example.ts`
 * @param folder - where that lies, from the root of the project
 * @param layout - of the project
 */
export function usage(code: string, folder: string, layout: Layout): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const imports = source.statements
    .filter(ts.isImportDeclaration)
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map(({ importClause, moduleSpecifier }) => ({
      names: importClause?.getText() ?? "",
      from: fromRoot(ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "", folder),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return [
    'import { App } from "cdktf";',
    `import { PolicyPackStack } from "${layout.library("", "PolicyPackStack")}";`,
    ...imports.map(({ names, from }) => `import ${names} from "${from}";`),
    "",
    "const app = new App();",
    "",
    'const stack = new PolicyPackStack(app, "my-packs");',
    `${expression(source)};`,
    "",
    "app.synth();",
  ].join("\n");
}

const fromRoot = (specifier: string, folder: string): string =>
  specifier.startsWith(".") ? `./${posix.join(folder, specifier)}`.replace(/\/$/, "") : specifier;

/** What the example's function returns, with its lines moved to where the expression now begins. */
function expression(source: ts.SourceFile): string {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) found.push(node.body);
    else if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  const [first] = found;
  if (first === undefined) return "";
  const line = source.text.slice(source.text.lastIndexOf("\n", first.getStart()) + 1, first.getStart());
  const indentation = /^ */.exec(line)?.[0] ?? "";
  return first.getText().replaceAll(`\n${indentation}`, "\n");
}
