import { posix } from "node:path";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import { format } from "prettier/standalone";
import type { PackModel } from "../pack/model";
import { classCode } from "./class-code";
import { exampleCode, mainLines } from "./example-code";
import { Imports, type Library } from "./imports";
import { packNames, type PackNames } from "./names";
import { PackFiles } from "./pack-files";
import { Props } from "./props";
import { Report } from "./report";
import { testCode } from "./test-code";
import type { VariableValues, Writing, WriteOptions } from "./writing";

/** Where a project keeps its packs. */
export interface Project {
  /** The folder of all packs, from the project's root: `src/packs` in the library's own repository. */
  readonly packs: string;
  /** The folder of their tests. */
  readonly tests: string;
  readonly isRepository: boolean;
}

/** A pack as it was written. */
export interface WrittenPack {
  readonly names: PackNames;
  /** The pack's folder, from the project's root. */
  readonly folder: string;
  /** All files, from the project's root. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: Report;
  /** The values that the example gives to variables which have become props. */
  readonly variables: VariableValues;
  /** The values that stand for those of Terraform's variables that have none. */
  readonly inputs: VariableValues;
  /** The lines for `main.ts`. */
  readonly main: () => Promise<string>;
}

/** How a pack is written. */
export interface PackOptions extends Omit<WriteOptions, "library"> {
  readonly project: Project;
  /**
   * The folder below the one of all packs.
   *
   * @default - made of the pack's AKA
   */
  readonly folder?: string | undefined;
}

/** Writes a pack as TypeScript. */
export async function writePack(model: PackModel, options: PackOptions): Promise<WrittenPack> {
  const { project, verbatim, keepVariables } = options;
  const names = packNames(model, options.folder);
  const { className } = names;
  const folder = posix.join(project.packs, names.folder);
  const library: Library = project.isRepository
    ? { kind: "repository", up: posix.relative(folder, "src") }
    : { kind: "package" };
  const writing: Writing = {
    model,
    options: { library, verbatim, keepVariables },
    imports: new Imports(library, [className, `${className}Props`, ...OWN_NAMES]),
    props: new Props(),
    files: new PackFiles(),
    report: new Report(),
    declarations: [],
    handles: new Map(),
    values: new Map(),
    inputs: new Map(),
  };
  writing.report.leftOut.push(...model.leftOut);
  const index = classCode(className, writing);
  const parts = { className, model, props: writing.props, library };
  const test = posix.join(project.tests, `${names.folder}.test.ts`);
  const from = (to: string): string => {
    const path = posix.relative(posix.dirname(test), to);
    return path.startsWith(".") ? path : `./${path}`;
  };
  const texts = [
    [posix.join(folder, "index.ts"), await formatted(index)],
    [posix.join(folder, "example.ts"), await formatted(exampleCode(parts))],
    ...[...writing.files.all].map(([name, text]) => [posix.join(folder, name), text] as const),
    [
      test,
      await formatted(
        testCode({
          ...parts,
          example: from(posix.join(folder, "example")),
          helpers: project.isRepository ? from("test/synth") : undefined,
        }),
      ),
    ],
  ] as const;
  const main = (): Promise<string> => formatted(mainLines({ ...parts, library: ownLibrary(project) }, `./${folder}`));
  return {
    names,
    folder,
    files: new Map(texts),
    report: writing.report,
    variables: writing.values,
    inputs: writing.inputs,
    main,
  };
}

const ownLibrary = ({ isRepository }: Project): Library =>
  isRepository ? { kind: "repository", up: "./src" } : { kind: "package" };

/** What a class uses for itself. */
const OWN_NAMES = ["scope", "id", "props", "this", "super", "example"];

const formatted = (code: string): Promise<string> =>
  format(code, { parser: "typescript", plugins: [estree, typescript], printWidth: 120 });
