import { Reporter } from "../../cli/rehearsal/command/reporter";
import { rehearseStack } from "../../cli/rehearsal/command/stack";
import { synthesizedStacks, type SynthesizedStack } from "../../cli/synthesis/stacks";
import { SHIPPED } from "../packs/shipped";
import { newApp, newStack } from "../synth";
import { describeWithTerraform, TERRAFORM_MS } from "./deployment";

describeWithTerraform("an app of all shipped packs", () => {
  it(
    "is planned, applied, switched to other modes and destroyed by Terraform without a surprise",
    async () => {
      const app = newApp();
      const stack = newStack({}, app, "every-pack");
      for (const { className, make } of SHIPPED) make(stack, className);
      app.synth();
      const [synthesized] = synthesizedStacks(app.outdir).map(withTwoModes);
      if (synthesized === undefined) throw new Error("There is no stack.");
      const reporter = new Reporter(() => undefined);
      await rehearseStack(synthesized, reporter, new AbortController().signal);

      const { packs = [], settings = [] } = synthesized.record ?? {};
      const modes = settings.filter(({ type, value }) => type.kind === "mode" && value !== undefined);
      const all = packs.length + settings.length;
      expect(packs.length).toBe(SHIPPED.length);
      expect(reporter.steps).toEqual([
        { step: "init", ending: "ready" },
        { step: "validate", ending: "the configuration is valid" },
        { step: "plan", ending: `${all} to add` },
        { step: "apply", ending: `${all} added` },
        { step: "plan", ending: "no changes" },
        { step: "switch", ending: `${modes.length} settings in place, one attribute each` },
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
