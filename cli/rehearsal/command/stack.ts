import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { effectSentence } from "../../../src/tooling";
import { shown } from "../../support/shown";
import { policyTypesOf } from "../../synthesis/policy-types";
import type { SynthesizedStack } from "../../synthesis/stacks";
import type { Change } from "../../terraform/changes";
import { Terraform } from "../../terraform/terraform";
import { leftBehind, wrongPlan } from "../errors";
import { withRehearsal } from "../rehearsal";
import { Workspace } from "../stand-in/workspace";
import { knownTypes } from "./known-types";
import { rounds, type Switch } from "./modes";
import type { Reporter } from "./reporter";
import { foreignResources, settingsOf, withValues, type Setting } from "./stack-json";

/**
 * Rehearses a stack from the first plan to the last removal, in a workspace of its own.
 *
 * Modes are switched by writing another value into the stack's JSON: what an edit of `main.ts` comes to, for every
 * pack, without knowing its props.
 *
 * @throws RehearsalError if a step does not end as it must
 */
export async function rehearseStack(stack: SynthesizedStack, reporter: Reporter, signal: AbortSignal): Promise<void> {
  const { name, folder, file, json } = stack;
  const settings = settingsOf(json);
  const { types, unchecked } = knownTypes(settings, policyTypesOf(stack));
  const resources = foreignResources(json);
  const workspace = new Workspace({ policyTypes: types, resources });
  writeJson(join(folder, "rehearsal_override.tf.json"), OWN_STATE);

  reporter.paragraph(name);
  reporter.rows(unchecked.map((note) => [note]));
  reporter.rows(resources.map((aka) => [`taken to exist in the workspace: ${aka}`]));

  await withRehearsal({ workspace }, async ({ env }) => {
    const terraform = new Terraform(folder, { env, signal });
    await reporter.step("init", async () => {
      await terraform.init();
      return "ready";
    });
    await reporter.step("validate", async () => {
      await terraform.validate();
      return "the configuration is valid";
    });
    await reporter.step("plan", async () => `${await planned(terraform, "create")} to add`);
    reporter.rows(settings.map(settingRow));
    await reporter.step("apply", async () => {
      await terraform.apply();
      return `${workspace.made().length} added`;
    });
    await reporter.step("plan", () => settled(terraform));

    const values = new Map<string, string>();
    for (const round of rounds(settings, types)) {
      round.forEach(({ setting, to }) => values.set(setting.name, to));
      writeJson(file, withValues(json, values));
      await reporter.step("switch", () => switched(terraform, round));
      reporter.rows(round.flatMap(switchRows));
    }
    if (values.size > 0) await reporter.step("plan", () => settled(terraform));

    await reporter.step("destroy", async () => {
      const count = await planned(terraform, "delete", "-destroy");
      await terraform.apply();
      if (workspace.made().length > 0) throw leftBehind(workspace.made().map(({ id }) => id));
      return `${count} destroyed, nothing is left`;
    });
  });
}

/** Over whatever backend the stack has: neither a remote state nor the project's own is for a rehearsal. */
const OWN_STATE = { terraform: { backend: { local: { path: "rehearsal.tfstate" } } } };

/** Plans, with one action allowed; returns how many resources it is for. */
async function planned(terraform: Terraform, action: Change["action"], ...flags: string[]): Promise<number> {
  const changes = await terraform.plan(...flags);
  if (changes.some((change) => change.action !== action)) throw wrongPlan(`only ${action}`, changes);
  return changes.length;
}

/** Plans, with nothing allowed to be left to do. */
async function settled(terraform: Terraform): Promise<string> {
  const changes = await terraform.plan();
  if (changes.length > 0) throw wrongPlan("change nothing that was just applied", changes);
  return "no changes";
}

/** Plans and applies a round of switches. */
async function switched(terraform: Terraform, round: readonly Switch[]): Promise<string> {
  const changes = await terraform.plan();
  const isSwitch = ({ address, action, attributes: [attribute, ...others] }: Change): boolean =>
    action === "update" &&
    attribute?.name === "value" &&
    others.length === 0 &&
    round.some(
      ({ setting, from, to }) => setting.address === address && from === attribute.from && to === attribute.to,
    );
  if (changes.length !== round.length || !changes.every(isSwitch))
    throw wrongPlan("change the value, in place, of each setting that is switched, and nothing else", changes);
  await terraform.apply();
  return `${changes.length === 1 ? "1 setting" : `${changes.length} settings`} in place, one attribute each`;
}

function settingRow({ name, value, isCalculated }: Setting): string[] {
  if (isCalculated) return [name, "calculated for each resource", ""];
  return [name, shown(value), effectSentence(value ?? "") ?? ""];
}

const switchRows = ({ setting, from, to }: Switch): string[][] => [
  [setting.name, `${shown(from)} → ${shown(to)}`],
  ["", effectSentence(to) ?? ""],
];

const writeJson = (file: string, value: unknown): void => writeFileSync(file, JSON.stringify(value));
