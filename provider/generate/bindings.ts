import "./offline";

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  ConstructsMakerProviderTarget,
  Language,
  type ProviderSchema,
  TerraformProviderConstraint,
} from "@cdktf/commons";
// Deep, because the package's index needs jsii, which it does not bring along.
import { TerraformProviderGenerator } from "@cdktf/provider-generator/lib/get/generator/provider-generator";
import { CodeMaker } from "codemaker";
import ts from "typescript";
import { SOURCE, VERSION_CONSTRAINT } from "./identity";

/**
 * Writes the compiled bindings of a provider schema: one folder for each resource and data source, and two indexes.
 * The same schema gives the same bytes, on any machine and in any folder.
 * @param schema - what `terraform providers schema -json` prints. Without `provider_versions`: with them the
 * generator would demand that exact version in place of the constraint.
 * @param folder - where to write; made if absent
 * @throws if the generated TypeScript does not compile against the installed cdktf
 */
export async function generateBindings(schema: ProviderSchema, folder: string): Promise<void> {
  const sources = mkdtempSync(join(tmpdir(), "provider-turbot-"));
  try {
    const constraint = new TerraformProviderConstraint(`${SOURCE}@${VERSION_CONSTRAINT}`);
    const code = new CodeMaker();
    new TerraformProviderGenerator(code, schema).generate(
      new ConstructsMakerProviderTarget(constraint, Language.TYPESCRIPT),
    );
    await code.save(sources);
    compile(join(sources, "providers", constraint.name), folder);
  } finally {
    rmSync(sources, { recursive: true, force: true });
  }
}

function compile(sources: string, folder: string): void {
  const files = ts.sys.readDirectory(sources, [".ts"]);
  const program = ts.createProgram(files, { ...compilerOptions(), rootDir: sources, outDir: folder });
  const faults = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  if (faults.length > 0) {
    const text = ts.formatDiagnostics(faults, {
      getCanonicalFileName: (file) => file,
      getCurrentDirectory: () => sources,
      getNewLine: () => "\n",
    });
    throw new Error(
      `The generated bindings must compile, got:\n${text}Use versions of cdktf and its generator that fit together.`,
    );
  }
}

/** What prebuilt provider packages are compiled with, but without source maps. */
function compilerOptions(): ts.CompilerOptions {
  return {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    strict: true,
    skipLibCheck: true,
    declaration: true,
    useDefineForClassFields: false,
    noEmitOnError: true,
    newLine: ts.NewLineKind.LineFeed,
    // The sources lie outside the repository, so they are told where its packages are.
    paths: { cdktf: [packageFolder("cdktf")], constructs: [packageFolder("constructs")] },
    typeRoots: [dirname(packageFolder("@types/node"))],
    types: ["node"],
  };
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
