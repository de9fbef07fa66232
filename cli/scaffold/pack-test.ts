import { relative } from "../project/layout";
import { casesOf } from "./calculated-files";
import { importsOf, kebabCase, propsText } from "./code";
import type { NewPack } from "./new-pack";
import type { PolicyChoice } from "./policy-choice";

/** The test of a new pack: its settings, and a table for each calculated policy. */
export function packTest({ name, layout, policies, calculated }: NewPack): string {
  const { className, path, title, aka } = name;
  const file = `${layout.tests}/${path}.test.ts`;
  const folder = file.slice(0, file.lastIndexOf("/"));
  const pack = relative(folder, `${layout.packs}/${path}`);
  const fixtures = calculated.flatMap((policy) =>
    casesOf(policy).map((each) => ({
      variable: fixtureName(policy, each.name),
      module: `${pack}/fixtures/${kebabCase(policy.constant)}/${each.name}.json`,
    })),
  );
  const imports = importsOf([
    ["App", "cdktf"],
    ["TerraformStack", "cdktf"],
    ["Testing", "cdktf"],
    ["PolicyPackStack", layout.library(folder, "PolicyPackStack")],
    [className, pack],
    ...policies.map(({ mode, module }) => [mode?.enum ?? "", layout.policyTypes(folder, module)] as const),
    ...calculated.map(({ constant, module }) => [constant, layout.policyTypes(folder, module)] as const),
    ...fixtures.map(({ variable, module }) => [`default ${variable}`, module] as const),
  ]);
  return `${imports}
const pack = new ${className}(new PolicyPackStack(new App(), "test"), "main"${propsText(policies)});

describe("the pack ${className}", () => {
  const { resource } = JSON.parse(Testing.synth(TerraformStack.of(pack)));

  it("has a title and an AKA", () => {
    expect(resource.turbot_policy_pack.main).toMatchObject({ title: "${title}", akas: ["${aka}"] });
  });

  it("sets exactly these policies", () => {
    expect(resource.turbot_policy_setting ?? {}).toEqual({
      ${[...policies.map(settingText), ...calculated.map(calculatedText)].join(",\n")}
    });
  });
});
${calculated.map(tableText).join("")}`;
}

const settingText = ({ terraformName, uri, mode }: PolicyChoice): string =>
  `${terraformName}: { resource: "\${turbot_policy_pack.main.id}", type: "${uri}", value: ${JSON.stringify(mode?.value)} }`;

const calculatedText = ({ terraformName, uri }: PolicyChoice): string =>
  `${terraformName}: { resource: "\${turbot_policy_pack.main.id}", type: "${uri}", ` +
  "template: expect.any(String), template_input: expect.any(String) }";

const tableText = (policy: PolicyChoice): string => `
describe("${policy.path}", () => {
  const policy = pack.calculated(${policy.constant});

  it.each([
    ${casesOf(policy)
      .map(
        ({ name, value }) =>
          `["of a resource that is ${name.replace("-", " ")}", ${fixtureName(policy, name)}, ${JSON.stringify(value)}]`,
      )
      .join(",\n")}
  ])("%s", (_, results, value) => {
    expect(policy.evaluate(...results)).toBe(value);
  });
});
`;

/** `bucketApprovedCustomTagged` */
const fixtureName = ({ constant }: PolicyChoice, name: string): string =>
  constant + name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
