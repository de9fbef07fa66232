import { join } from "node:path";
import {
  createCompilerHost,
  createProgram,
  flattenDiagnosticMessageText,
  getPreEmitDiagnostics,
  parseJsonConfigFileContent,
  readConfigFile,
  sys,
} from "typescript";

const ROOT = join(__dirname, "..");

/** The fenced blocks of a language in a text of Markdown. */
export const blocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(([, code = ""]) => code);

/** What the compiler has against blocks of TypeScript, each a module of its own in the project's root. */
export const compiled = (codes: readonly string[]): string[] =>
  compile(new Map(codes.map((code, index) => [join(ROOT, `block-${index + 1}.ts`), code])));

/** The messages of the compiler for sources that lie nowhere but in memory. */
function compile(sources: ReadonlyMap<string, string>): string[] {
  const { options } = parseJsonConfigFileContent(
    readConfigFile(join(ROOT, "tsconfig.json"), (file) => sys.readFile(file)).config,
    sys,
    ROOT,
  );
  const host = createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (file) => sources.has(file) || onDisk.fileExists(file);
  host.readFile = (file) => sources.get(file) ?? onDisk.readFile(file);
  return getPreEmitDiagnostics(createProgram([...sources.keys()], { ...options, types: ["node", "jest"] }, host)).map(
    ({ file, start, messageText }) =>
      `${file?.fileName}: ${file?.text.slice(start, (start ?? 0) + 40)}: ${flattenDiagnosticMessageText(messageText, "\n")}`,
  );
}
