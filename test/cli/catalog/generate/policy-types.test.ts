import { existsSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import {
  createCompilerHost,
  createProgram,
  flattenDiagnosticMessageText,
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  transpile,
  type CompilerOptions,
} from "typescript";
import { type CatalogEntry, readCatalog } from "../../../../cli/catalog/catalog";
import {
  POLICY_TYPES_FOLDER,
  policyTypeFiles,
  writePolicyTypeFiles,
} from "../../../../cli/catalog/generate/policy-types";
import { PolicyType } from "../../../../src";
import { contentsOf } from "../../../provider/folders";
import { newFolder } from "../../../synth";

const GENERATING_MS = 60_000;
const ROOT = join(__dirname, "../../../..");

describe("src/policy-types", () => {
  const folder = join(ROOT, POLICY_TYPES_FOLDER);

  it(
    "is what npm run generate:catalog makes of the catalog",
    async () => {
      expect(contentsOf(folder)).toEqual(await policyTypeFiles(readCatalog()));
    },
    GENERATING_MS,
  );

  it("has no index: an import names the mod", () => {
    expect(existsSync(join(folder, "index.ts"))).toBe(false);
  });
});

describe("the files of a catalog", () => {
  const owner: CatalogEntry = { uri: "tmod:@acme/aws-iam#/policy/types/owner", kind: "text", source: "workspace" };

  it("are one for each mod, in a folder of its own for a publisher other than Turbot", async () => {
    const files = await policyTypeFiles([{ ...owner, uri: "tmod:@turbot/aws-iam#/policy/types/owner" }, owner]);
    expect([...files.keys()]).toEqual(["aws-iam.ts", "acme/aws-iam.ts"]);
    expect(files.get("aws-iam.ts")).toContain('from "../policy-type";');
    expect(files.get("acme/aws-iam.ts")).toContain('from "../../policy-type";');
  });

  it("are written with their folders", async () => {
    const folder = newFolder();
    const files = await policyTypeFiles([owner]);
    writePolicyTypeFiles(join(folder, "new"), files);
    expect(contentsOf(join(folder, "new"))).toEqual(files);
  });

  it(
    "compile and run, whatever the types and their values are called",
    async () => {
      const entries = NAMES.map((name) => choice(name, name === "values" ? VALUES : ["Skip"]));
      const source = (await policyTypeFiles(entries)).get("acme/odd.ts") ?? "";
      expect(compile(source)).toEqual([]);

      const made = Object.values(run(source)).filter((each) => each instanceof PolicyType);
      expect(made.map(({ uri, values }) => ({ uri, values }))).toEqual(
        entries.map(({ uri, values }) => ({ uri, values })),
      );
    },
    GENERATING_MS,
  );

  it(
    "compile and run, whatever the schemas of their values say",
    async () => {
      const odd = JSON.parse('{"__proto__":{"type":"string"},"a b":{"enum":["x*/",null]},"c":{"minimum":1}}') as object;
      const schemas: readonly CatalogEntry["schema"][] = [
        { type: "object", properties: odd, required: ["c"], additionalProperties: false },
        { type: "object", properties: odd },
        { type: "object", additionalProperties: { type: ["string", "null"] } },
        { type: "object", additionalProperties: false },
        { type: "array", items: { type: "array", items: { anyOf: [{ type: "string" }, { type: "integer" }] } } },
        { type: "array", items: { type: "object", properties: odd } },
        { enum: [1, 5, null] },
        { anyOf: [{ type: "string" }, { type: "null" }, { type: "array", items: {} }] },
      ];
      const entries = schemas.map((schema, index): CatalogEntry => {
        const uri = `tmod:@acme/odd#/policy/types/schema${index}`;
        return { uri, kind: "other", schema, source: "workspace" };
      });
      const lists = ["Read", "15 minutes", "\u1c89"];
      const list: CatalogEntry = { ...choice("settings", []), kind: "list", values: undefined, items: lists };
      const source = (await policyTypeFiles([...entries, list])).get("acme/odd.ts") ?? "";
      expect(compile(source)).toEqual([]);

      const made = Object.values(run(source)).filter((each) => each instanceof PolicyType);
      expect(made.map(({ schema }) => schema)).toEqual([...schemas, undefined]);
      expect(made.at(-1)?.items).toEqual(lists);
    },
    GENERATING_MS,
  );
});

/** Words of the language, names of a CommonJS module, and globals of JavaScript and Node. */
const NAMES = [
  ...new Set(
    [
      ...[
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
      ],
      ...[
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "import",
        "in",
        "instanceof",
        "new",
        "null",
      ],
      ...[
        "return",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "var",
        "void",
        "while",
        "with",
        "yield",
      ],
      ...[
        "implements",
        "interface",
        "let",
        "package",
        "private",
        "protected",
        "public",
        "static",
        "await",
        "async",
        "of",
      ],
      ...["any", "string", "number", "boolean", "symbol", "object", "never", "unknown", "bigint", "type", "namespace"],
      ...["eval", "arguments", "exports", "module", "require", "name", "policyType", "approvalResult", "policyValue"],
      ...Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Za-z]\w*$/.test(name)),
      "values",
    ].flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]),
  ),
];

const VALUES = [
  ...["Skip", "skip", "SKIP!", "15 minutes", "*", "- 🙂", "85%", ">= 1", "> 1", "constructor", "__proto__", "toString"],
  ...["'*:*' \"`${x}`", "back\\slash\nline", "größer", "確認", "NaN", "Infinity", "x".repeat(2_000), "\ud800", "*/"],
];

const choice = (name: string, values: readonly string[]): CatalogEntry => ({
  uri: `tmod:@acme/odd#/policy/types/${name}`,
  kind: "choice",
  values,
  source: "workspace",
});

const OPTIONS: CompilerOptions = {
  target: ScriptTarget.ES2023,
  module: ModuleKind.Node16,
  moduleResolution: ModuleResolutionKind.Node16,
  strict: true,
  isolatedModules: true,
  esModuleInterop: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** The messages of the compiler for a mod's file of another publisher. */
function compile(source: string): string[] {
  const file = join(ROOT, POLICY_TYPES_FOLDER, "acme/odd.ts");
  const host = createCompilerHost(OPTIONS);
  const onDisk = { ...host };
  host.fileExists = (path) => path === file || onDisk.fileExists(path);
  host.readFile = (path) => (path === file ? source : onDisk.readFile(path));
  const program = createProgram([file], OPTIONS, host);
  const sourceFile = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(sourceFile), ...program.getSemanticDiagnostics(sourceFile)].map(
    ({ messageText }) => flattenDiagnosticMessageText(messageText, "\n"),
  );
}

/** What a mod's file exports, run as Node runs a CommonJS module. */
function run(source: string): object {
  const exports = {};
  const code = transpile(source, { ...OPTIONS, module: ModuleKind.CommonJS });
  const load = compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"]) as CommonJs;
  load(exports, (path) => (path === "../../policy-type" ? { PolicyType } : undefined), { exports }, "", "");
  return exports;
}

type CommonJs = (exports: object, require: (path: string) => unknown, module: object, ...place: string[]) => void;
