import { App } from "cdktf";
import { CalculatedPolicy, PolicyPack, type AcceptedCheck } from "../../src";
import { userApprovedCustom } from "../../src/policy-types/aws-iam";
import { newFolder, newStack } from "../synth";

const add = (context: Record<string, unknown>, accept: readonly AcceptedCheck[] = []): void => {
  const pack = new PolicyPack(newStack({}, new App({ outdir: newFolder(), context })), "main", { title: "Any" });
  const template = "{% if $.user.name %}Approved{% else %}Not approved{% endif %}";
  pack.addSetting(userApprovedCustom, CalculatedPolicy.fromText({ queries: ["{ user { name } }"], template, accept }));
};

describe("a warning of a check", () => {
  it("lets the policy be added", () => {
    expect(() => add({})).not.toThrow();
  });

  it('is an error with "policyChecks": "strict" in the context', () => {
    expect(() => add({ policyChecks: "strict" })).toThrow(
      /'template' must have a branch whose result is "Skip".*If it is intended, add accept: \[\{ check: "missing-skip"/,
    );
  });

  it("can be accepted then, too", () => {
    expect(() =>
      add({ policyChecks: "strict" }, [{ check: "missing-skip", reason: "nothing to wait for" }]),
    ).not.toThrow();
  });
});
