import { calculatedFiles } from "./calculated-files";
import { importsOf, kebabCase, propsText } from "./code";
import type { NewPack } from "./new-pack";
import { packTest } from "./pack-test";

/**
 * The files that a new pack begins with, by their paths: the class, the example of how it is used, the files of its
 * calculated policies, and its test. They compile and pass; placeholders say where to go on.
 */
export function newPackFiles(pack: NewPack): Record<string, string> {
  const { name, layout } = pack;
  const folder = `${layout.packs}/${name.path}`;
  return {
    [`${folder}/index.ts`]: classText(pack, folder),
    [`${folder}/example.ts`]: exampleText(pack, folder),
    ...calculatedFiles(pack, folder),
    [`${layout.tests}/${name.path}.test.ts`]: packTest(pack),
  };
}

function classText({ name, layout, policies, calculated }: NewPack, folder: string): string {
  const { className, title, aka } = name;
  const imports = importsOf([
    ["type Construct", "constructs"],
    ["packProps", layout.library(folder, "packProps")],
    ["PolicyPack", layout.library(folder, "PolicyPack")],
    ["type PolicyPackOverrides", layout.library(folder, "PolicyPackOverrides")],
    ...(calculated.length > 0 ? [["CalculatedPolicy", layout.library(folder, "CalculatedPolicy")] as const] : []),
    ...[...policies, ...calculated].map(
      ({ constant, module }) => [constant, layout.policyTypes(folder, module)] as const,
    ),
    ...policies.map(({ mode, module }) => [`type ${mode?.enum ?? ""}`, layout.policyTypes(folder, module)] as const),
  ]);
  const props = policies.map(
    ({ constant, mode, path }) => `/** ${path}. */\n  readonly ${constant}: ${mode?.enum ?? ""};`,
  );
  const settings = [
    ...policies.map(({ constant }) => `this.addSetting(${constant}, props.${constant});`),
    ...calculated.map(
      ({ constant }) =>
        `this.addSetting(${constant}, CalculatedPolicy.fromFiles(__dirname, ` +
        `{ queries: ["${kebabCase(constant)}.graphql"], template: "${kebabCase(constant)}.njk" }));`,
    ),
  ];
  const given = policies.length === 0 ? "props: PolicyPackOverrides = {}" : `props: ${className}Props`;
  return `${imports}
${
  policies.length === 0
    ? ""
    : `/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface ${className}Props extends PolicyPackOverrides {
  ${props.join("\n  ")}
}
`
}
/** ${title}. */
export class ${className} extends PolicyPack {
  public constructor(scope: Construct, id: string, ${given}) {
    super(scope, id, packProps(props, {
      title: "${title}",
      description: "PLACEHOLDER: say in a sentence what the pack is for.",
      akas: ["${aka}"],
    }));
    ${settings.length === 0 ? "// Add settings: this.addSetting(policyType, value);" : `\n    ${settings.join("\n    ")}`}
  }
}
`;
}

function exampleText({ name: { className }, layout, policies }: NewPack, folder: string): string {
  const imports = importsOf([
    [className, "."],
    ["type PolicyPackStack", layout.library(folder, "PolicyPackStack")],
    ...policies.map(({ mode, module }) => [mode?.enum ?? "", layout.policyTypes(folder, module)] as const),
  ]);
  return `${imports}
/** The pack as its page shows it: it only looks. */
export const example = (stack: PolicyPackStack) => new ${className}(stack, "main"${propsText(policies)});
`;
}
