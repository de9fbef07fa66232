import { layoutOf } from "../../../cli/project/layout";
import { exceptionsFile } from "../../../cli/scaffold/exceptions-file";
import type { Exemption } from "../../../cli/support/exemption";
import { newFolder } from "../../synth";

const layout = layoutOf(newFolder());
const userApproved = { uri: "tmod:@turbot/aws-iam#/policy/types/userApproved" };

const exemption = (more: Partial<Exemption>): Exemption => ({
  ...{ type: userApproved, resource: "100", title: "ann", remark: "ann", ...more },
});

const file = (exemptions: readonly Exemption[], taken: readonly string[] = []): string =>
  exceptionsFile(exemptions, "exceptions.ts", layout, taken);

describe("the skeleton of exceptions", () => {
  it("imports the library of a project as a package", () => {
    expect(file([exemption({})]))
      .toContain(`import { PolicyException, type PolicyPackStack } from "guardrails-policy-packs";
import { UserApproved, userApproved } from "guardrails-policy-packs/policy-types/aws-iam";
`);
  });

  it("gives each exception a name of its own", () => {
    const names = file([exemption({}), exemption({}), exemption({ title: "Ann!" })], ["exempt_ann_2"]).match(
      /stack, ".*?"/g,
    );
    expect(names).toEqual(['stack, "exempt_ann"', 'stack, "exempt_ann_3"', 'stack, "exempt_ann_4"']);
  });

  it("makes a policy type that the catalog does not have, with a value that does not act", () => {
    const type = { uri: "tmod:@acme/ops#/policy/types/a", path: "Ops > A", values: ["Enforce: On", "Check: On"] };
    const text = file([exemption({ type })]);
    expect(text).toContain(
      'import { PolicyException, type PolicyPackStack, PolicyType } from "guardrails-policy-packs";',
    );
    expect(text).toContain('type: new PolicyType<string>({ uri: "tmod:@acme/ops#/policy/types/a", path: "Ops > A" }),');
    expect(text).toContain('value: "Check: On",');
  });

  it("lets no text of the workspace leave its comment or its quotes", () => {
    const evil = 'x"\n\u2028process.exit(); //';
    const text = file([exemption({ title: evil, remark: evil, resource: evil })]);
    expect(text.split(/[\n\u2028]/).filter((line) => line.trim().startsWith("process.exit"))).toEqual([]);
    expect(text).toContain(`resource: ${JSON.stringify(evil).replace("\u2028", "\\u2028")},`);
  });
});
