import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { descriptions } from "../../cli/synthesis/description";
import { summary } from "../../cli/synthesis/summary";
import { CalculatedPolicy, PolicyPack, PolicyType, type AcceptedCheck, type PolicyCheck } from "../../src";
import { PolicyPackStack } from "../../src";
import { userApproved, userApprovedCustom } from "../../src/policy-types/aws-iam";
import { newApp, newFolder, newStack } from "../synth";

const REASON = "the next version of the mod has it";

const policyOf = (template: string, accept?: readonly AcceptedCheck[]): CalculatedPolicy =>
  CalculatedPolicy.fromText({ queries: ["{ user { name } }"], template, ...(accept && { accept }) });

const newPack = (): PolicyPack => new PolicyPack(newStack(), "main", { title: "Any" });

describe("a fault of a calculated policy", () => {
  it("stops at the line that adds the policy, and says where it is and what to do", () => {
    const add = (): unknown =>
      newPack().addSetting(userApprovedCustom, policyOf("{% if $.user %}Skip{% else %}\n{{ $.user.nam }}{% endif %}"));
    expect(add).toThrow(
      new Error(`'template' must read only what the last query selects, got: "$.user.nam" (at stack/main, AWS > IAM > User > Approved > Custom, template:2:11). Did you mean "name"? Selected there: name. If the policy is right, add accept: [{ check: "unqueried-field", reason: "…" }].
  2 | {{ $.user.nam }}{% endif %}
    |           ^`),
    );
  });

  it("leaves no trace in the pack", () => {
    const pack = newPack();
    expect(() => pack.addSetting(userApprovedCustom, policyOf("{{ nothing }}"))).toThrow();
    expect(() => pack.addSetting(userApprovedCustom, policyOf("Skip"))).not.toThrow();
  });

  it("is told together with the others", () => {
    expect(() => policyOf("{{ a }}\n{{ b }}").check(userApprovedCustom, "stack/main")).toThrow(
      /got: "a" .*template:1:4.*\n.*\n.*\n\n.*got: "b" .*template:2:4/,
    );
  });

  it("is found in files under their names", () => {
    const folder = newFolder();
    const files = { queries: ["user.graphql"], template: "approved.njk" };
    write(folder, { "user.graphql": "{ user { name }", "approved.njk": "Skip" });
    expect(() => newPack().addSetting(userApprovedCustom, CalculatedPolicy.fromFiles(folder, files))).toThrow(
      /\(at stack\/main, \S*user\.graphql:1:16\)/,
    );
  });

  it("cannot be seen in texts that only Terraform knows", () => {
    const pack = newPack();
    const template = `{{ ${pack.resource.id} }}`;
    expect(() => pack.addSetting(userApprovedCustom, policyOf(template))).not.toThrow();
  });
});

describe("a check that is accepted", () => {
  const broken = "{% if $.user.nam | reverse_words %}Skip{% endif %}{{ mesage }}";

  it("finds nothing, and the others go on", () => {
    const accept = [
      { check: "unqueried-field", reason: REASON },
      { check: "unset-variable", reason: REASON },
    ] as const;
    expect(() => policyOf(broken, accept).check(userApprovedCustom, "stack/main")).toThrow(
      /^'template' must use filters[^\n]*\n[^\n]*\n[^\n]*$/,
    );
  });

  it("lets the policy be added", () => {
    const checks: PolicyCheck[] = ["unqueried-field", "unset-variable", "template-syntax"];
    const accept = checks.map((check) => ({ check, reason: REASON }));
    expect(policyOf(broken, accept).check(userApprovedCustom, "stack/main")).toEqual([]);
  });

  it("can be given for files, too", () => {
    const folder = newFolder();
    write(folder, { "a.graphql": "{ user", "b.njk": "Skip" });
    const accept = [{ check: "query-syntax", reason: REASON }] as const;
    const policy = CalculatedPolicy.fromFiles(folder, { queries: ["a.graphql"], template: "b.njk", accept });
    expect(policy.check(userApprovedCustom, "stack/main")).toEqual([]);
  });

  it("lets an evaluation have a value that is not listed, too", () => {
    const policy = policyOf('"Enforce: Archive"', [{ check: "unlisted-value", reason: REASON }]).for(userApproved);
    expect(policy.check(userApproved, "stack/main")).toEqual([]);
    expect(policy.evaluate({})).toBe("Enforce: Archive");
    const words = { Skip: "Skip", CHECK: "Check: Approved" } as const;
    const complete = new PolicyType<string>({ uri: userApproved.uri, kind: "mode", values: words, isComplete: true });
    expect(() => policyOf('"Enforce: Archive"').for(complete).evaluate({})).toThrow("must print one of");
  });

  it("must exist", () => {
    // @ts-expect-error no check is called so
    const accept: AcceptedCheck[] = [{ check: "unset-variables", reason: REASON }];
    expect(() => policyOf("Skip", accept)).toThrow(
      `'accept' must name checks that exist, got: "unset-variables". Did you mean "unset-variable"?`,
    );
    expect(() => policyOf("Skip", [{ check: "all" as PolicyCheck, reason: REASON }])).toThrow(
      "The checks are query-syntax,",
    );
  });

  it.each(["", "  ", undefined as unknown as string])("must have a reason: %p", (reason) => {
    expect(() => policyOf("Skip", [{ check: "dead-branch", reason }])).toThrow(
      "'reason' must say why dead-branch is accepted",
    );
  });

  it("is a compile error without a reason", () => {
    // @ts-expect-error the reason is missing
    const accept: AcceptedCheck = { check: "dead-branch" };
    expect(accept.reason).toBeUndefined();
  });
});

describe("a warning", () => {
  const withoutSkip = "{% if $.user %}Approved{% else %}Not approved{% endif %}";

  it("stands at the setting without a stack trace, so that no path of a machine comes into the output", () => {
    const app = newApp();
    const pack = new PolicyPack(new PolicyPackStack(app, "stack"), "main", { title: "Any" });
    const setting = pack.addSetting(userApprovedCustom, policyOf(withoutSkip));
    const warnings = setting.node.metadata.filter(({ type }) => type === "@cdktf/warn");
    expect(warnings).toEqual([
      {
        type: "@cdktf/warn",
        data: 'The template of AWS > IAM > User > Approved > Custom should have a branch whose result is "Skip", got: "Approved, Not approved" (at template:1:1). Skip while the data are not discovered yet, or the control changes its mind later. (missing-skip)',
        trace: undefined,
      },
    ]);
    app.synth();
    expect(summary(descriptions(app.outdir))).toMatch(/ {2}Warning: The template of AWS/);
  });

  it("is no more where it is accepted", () => {
    const accept = [{ check: "missing-skip", reason: REASON }] as const;
    expect(policyOf(withoutSkip, accept).check(userApprovedCustom, "stack/main")).toEqual([]);
  });

  it("says where a check is accepted that finds nothing", () => {
    const accept = [{ check: "dead-branch", reason: REASON }] as const;
    expect(policyOf("Skip", accept).check(userApprovedCustom, "stack/main")).toEqual([
      "The policy of AWS > IAM > User > Approved > Custom accepts dead-branch, which finds nothing in it. Remove that.",
    ]);
  });
});

describe("the calculated policy of a pack", () => {
  it("is evaluated for its type", () => {
    const pack = newPack();
    pack.addSetting(userApprovedCustom, policyOf("{% if $.user.name %}Approved{% else %}Skip{% endif %}"));
    expect(pack.calculated(userApprovedCustom).evaluate({ user: { name: "ada" } })).toBe("Approved");
    expect(() => pack.calculated(userApprovedCustom).evaluate({ user: { id: 1 } })).toThrow("'results' must hold");
  });

  it("must be there", () => {
    const pack = newPack();
    expect(() => pack.calculated(userApprovedCustom)).toThrow(
      `'type' must have a calculated policy in the pack, got: "AWS > IAM > User > Approved > Custom" (at stack/main). Add one with addSetting first.`,
    );
    pack.addSetting(userApprovedCustom, "Skip");
    expect(() => pack.calculated(userApprovedCustom)).toThrow("must have a calculated policy");
  });
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
