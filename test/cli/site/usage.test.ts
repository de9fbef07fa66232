import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { layoutOf } from "../../../cli/project/layout";
import { exampleFile, packFolders } from "../../../cli/site/packs";
import { usage } from "../../../cli/site/usage";
import { compiled } from "../../markdown";
import { newFolder } from "../../synth";

const ROOT = join(__dirname, "../../..");

const LAYOUT = layoutOf(ROOT);
const FOLDER = "src/packs/acme/ops";

const IMPORTS = `import { Zone } from ".";
import type { PolicyPackStack } from "../../../policy-pack-stack";
import { Mode } from "../../../policy-types/acme";
import { Acme } from "elsewhere";
`;

describe("the main.ts of a pack", () => {
  it("is the example's expression, with imports from the root, in order, and none of types alone", () => {
    const example = `${IMPORTS}
/** The pack. */
export const example = (stack: PolicyPackStack): Acme =>
  new Acme(stack, "main", {
    zone: Zone.ALL,
    mode: Mode.CHECK,
  });
`;
    expect(usage(example, FOLDER, LAYOUT)).toBe(`import { App } from "cdktf";
import { PolicyPackStack } from "./src";
import { Zone } from "./src/packs/acme/ops";
import { Mode } from "./src/policy-types/acme";
import { Acme } from "elsewhere";

const app = new App();

const stack = new PolicyPackStack(app, "my-packs");
new Acme(stack, "main", {
  zone: Zone.ALL,
  mode: Mode.CHECK,
});

app.synth();`);
  });

  it("is what a function returns, too", () => {
    const example = `import { Acme } from ".";
export function example(stack: unknown): Acme {
  return new Acme(stack, "main");
}
`;
    expect(usage(example, FOLDER, LAYOUT)).toMatch(/\(app, "my-packs"\);\nnew Acme\(stack, "main"\);\n/);
  });

  it("imports the package in a project that uses it", () => {
    const example = 'import { Acme } from "."; export const example = (stack: unknown) => new Acme(stack, "main");';
    const imports = usage(example, "packs/acme/ops", layoutOf(newFolder())).split("\n").slice(0, 3);
    expect(imports).toEqual([
      'import { App } from "cdktf";',
      'import { PolicyPackStack } from "guardrails-policy-packs";',
      'import { Acme } from "./packs/acme/ops";',
    ]);
  });

  it("compiles for every pack of the repository", () => {
    const programs = packFolders(ROOT).map((folder) =>
      usage(readFileSync(exampleFile(ROOT, folder), "utf8"), posix.join(LAYOUT.packs, folder), LAYOUT),
    );
    expect(programs.length).toBeGreaterThan(2);
    expect(compiled(programs)).toEqual([]);
  });
});
