import { App } from "cdktf";
import { Reporter } from "../../cli/rehearsal/command/reporter";
import { rehearseStack } from "../../cli/rehearsal/command/stack";
import { synthesizedStacks, type SynthesizedStack } from "../../cli/synthesis/stacks";
import { baseline } from "../../examples/baseline/baseline";
import { rings } from "../../src";
import { EnforceMfaIsEnabledForUsers } from "../../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { UserApproved } from "../../src/policy-types/aws-iam";
import { SHIPPED } from "../packs/shipped";
import { newFolder, newStack } from "../synth";
import { describeWithTerraform, TERRAFORM_MS } from "./deployment";

const allPacks = (app: App): void => {
  const stack = newStack({}, app, "every-pack");
  for (const { className, make } of SHIPPED) make(stack, className);
};

const ringByRing = (app: App): void => {
  const stack = newStack({}, app, "rings");
  const modes = rings({
    dev: UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW,
    test: UserApproved.CHECK_APPROVED,
    prod: UserApproved.SKIP,
  });
  for (const [ring, userApproved] of modes) {
    const names = { title: `MFA (${ring})`, akas: [`mfa_${ring}`] };
    new EnforceMfaIsEnabledForUsers(stack, ring, { ...names, userApproved }).attachTo(`${ring}_folder`);
  }
};

const APPS = [
  ["an app of all shipped packs", allPacks, SHIPPED.length],
  ["the example of a baseline", baseline, 16],
  ["the rings of a rollout", ringByRing, 3],
] as const;

describeWithTerraform("Terraform", () => {
  it.each(APPS)(
    "plans, applies, switches to other modes and destroys without a surprise: %s",
    async (_, build, count) => {
      const app = new App({ outdir: newFolder(), context: { now: "2026-12-01T00:00:00Z" } });
      build(app);
      app.synth();
      const [synthesized] = synthesizedStacks(app.outdir).map(withTwoModes);
      if (synthesized === undefined) throw new Error("There is no stack.");
      const reporter = new Reporter(() => undefined);
      await rehearseStack(synthesized, reporter, new AbortController().signal);

      const { packs = [], settings = [], attachments = [], folders = [] } = synthesized.record ?? {};
      const all = [packs, settings, attachments, folders].flat().length;
      expect(packs.length).toBe(count);
      const isSwitch = ({ step }: { readonly step: string }): boolean => step === "switch";
      const switched = reporter.steps.filter(isSwitch).map(({ ending }) => Number.parseInt(ending, 10));
      const modes = settings.filter(({ type, value }) => type.kind === "mode" && value !== undefined);
      expect(switched[0]).toBe(modes.length);
      expect(reporter.steps.filter((step) => !isSwitch(step))).toEqual([
        { step: "init", ending: "ready" },
        { step: "validate", ending: "the configuration is valid" },
        { step: "plan", ending: `${all} to add` },
        { step: "apply", ending: `${all} added` },
        { step: "plan", ending: "no changes" },
        { step: "plan", ending: "no changes" },
        { step: "destroy", ending: `${all} destroyed, nothing is left` },
      ]);
    },
    TERRAFORM_MS,
  );
});

/** Each mode with one other that it is switched to, its last: a round for each of twenty would take a minute. */
function withTwoModes(stack: SynthesizedStack): SynthesizedStack {
  if (stack.record === undefined) return stack;
  const settings = stack.record.settings.map((setting) => {
    const { values } = setting.type;
    if (values === undefined || setting.value === undefined) return setting;
    const last = values.filter((value) => value !== setting.value).slice(-1);
    return { ...setting, type: { ...setting.type, values: [setting.value, ...last] } };
  });
  return { ...stack, record: { ...stack.record, settings } };
}
