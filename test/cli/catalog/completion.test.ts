import { join } from "node:path";
import {
  createLanguageService,
  getDefaultLibFilePath,
  ModuleKind,
  ModuleResolutionKind,
  ScriptSnapshot,
  ScriptTarget,
  sys,
  type CompilerOptions,
} from "typescript";
import { readCatalog } from "../../../cli/catalog/catalog";
import { memberNames, policyTypeNames } from "../../../cli/catalog/names";
import { policyTypeUri } from "../../../src/policy-values/policy-type-uri";

const ROOT = join(__dirname, "../../..");
const OPTIONS: CompilerOptions = {
  target: ScriptTarget.ES2023,
  module: ModuleKind.Node16,
  moduleResolution: ModuleResolutionKind.Node16,
  strict: true,
  types: [],
};

const FILE = join(ROOT, "completion.ts");
const SOURCE = `import * as awsIam from "./src/policy-types/aws-iam";
awsIam.;
awsIam.UserApproved.;
awsIam.UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW;`;

const positionAfter = (expression: string): number => SOURCE.indexOf(`${expression};`) + expression.length;

const readFile = (path: string): string | undefined => (path === FILE ? SOURCE : sys.readFile(path));

/** TypeScript's language service, as editors run it, on a file at the root. */
const editor = createLanguageService({
  getCompilationSettings: () => OPTIONS,
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    const text = readFile(path);
    return text === undefined ? undefined : ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => ROOT,
  getDefaultLibFileName: getDefaultLibFilePath,
  fileExists: (path) => path === FILE || sys.fileExists(path),
  readFile,
});

describe("what an editor offers", () => {
  const entries = readCatalog().filter(({ uri }) => policyTypeUri(uri).mod === "@turbot/aws-iam");

  // Here, since the first question makes the service read all files.
  const ofMod = completionsAfter("awsIam.");

  it("after `awsIam.` is every policy type of the mod, every enum of its values, and nothing else", () => {
    const names = entries.flatMap(({ uri, values }) => {
      const { constant, enum: enumName } = policyTypeNames(uri);
      return values === undefined ? [constant] : [constant, enumName];
    });
    expect(ofMod).toEqual(names.sort());
  });

  it("after `awsIam.UserApproved.` is every value of the type, and nothing else", () => {
    const values = entries.find(({ uri }) => uri.endsWith("/userApproved"))?.values ?? [];
    expect(completionsAfter("awsIam.UserApproved.")).toEqual([...memberNames(values).values()].sort());
  });

  it("on a member is what its value makes Guardrails do", () => {
    expect(documentationOf("awsIam.UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW")).toBe(
      "Deletes what fails the check if it was created within the last 60 minutes.",
    );
  });
});

function completionsAfter(expression: string): string[] | undefined {
  const completions = editor.getCompletionsAtPosition(FILE, positionAfter(expression), {});
  return completions?.entries.map(({ name }) => name).sort();
}

function documentationOf(expression: string): string | undefined {
  const info = editor.getQuickInfoAtPosition(FILE, positionAfter(expression) - 1);
  return info?.documentation?.map(({ text }) => text).join("");
}
