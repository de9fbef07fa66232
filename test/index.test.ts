import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSourceFile, isExportDeclaration, isNamedExports, ScriptTarget } from "typescript";
import * as library from "../src";

it("offers these values and no others", () => {
  expect(Object.keys(library).sort()).toEqual([
    "CalculatedPolicy",
    "PolicyException",
    "PolicyPack",
    "PolicyPackError",
    "PolicyPackStack",
    "PolicyType",
    "Precedence",
    "controlNote",
    "controlsIn",
    "packProps",
    "rings",
    "unlisted",
  ]);
});

it("offers these types besides them", () => {
  expect(exportedNames().filter((name) => !(name in library))).toEqual([
    "AcceptedCheck",
    "AcceptedConflict",
    "AnyPolicyType",
    "ApprovalResult",
    "ApprovalWord",
    "AttachmentOptions",
    "AttachmentRecord",
    "CalculatedPolicyFiles",
    "CalculatedPolicyOptions",
    "CalculatedPolicyTexts",
    "CalculatedResults",
    "CheckOptions",
    "ComplianceControl",
    "ExceptionRecord",
    "Fixture",
    "FolderRecord",
    "JsonSchema",
    "Literal",
    "PackRecord",
    "ParseOptions",
    "PolicyCheck",
    "PolicyExceptionProps",
    "PolicyKind",
    "PolicyPackErrorCode",
    "PolicyPackOverrides",
    "PolicyPackProps",
    "PolicyPackStackProps",
    "PolicyTypeProps",
    "PolicyTypeRecord",
    "PolicyValue",
    "QueryResult",
    "Recorded",
    "RingModes",
    "SettingOptions",
    "SettingRecord",
    "SettingValue",
    "StackRecord",
    "Unlisted",
    "ValueForm",
    "ValueOf",
  ]);
});

/** The names that index.ts lists, which must list them one by one. */
function exportedNames(): string[] {
  const file = join(__dirname, "..", "src", "index.ts");
  const { statements } = createSourceFile(file, readFileSync(file, "utf8"), ScriptTarget.ES2023);
  return statements
    .flatMap((statement) => {
      if (!isExportDeclaration(statement) || !statement.exportClause || !isNamedExports(statement.exportClause)) {
        throw new Error("index.ts holds something else than a list of names.");
      }
      return statement.exportClause.elements.map(({ name }) => name.text);
    })
    .sort();
}
