import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { TerraformVariable } from "cdktf";
import { sample } from "fast-check";
import { load } from "js-yaml";
import { parse } from "yaml";
import type { Values } from "../../cli/rehearsal/protocol/values";
import { withRehearsal } from "../../cli/rehearsal/rehearsal";
import { Workspace } from "../../cli/rehearsal/stand-in/workspace";
import { fromGoYaml } from "../../cli/support/go-yaml";
import { Terraform } from "../../cli/terraform/terraform";
import { CalculatedPolicy, PolicyPack, PolicyType, type PolicyPackStack } from "../../src";
import { terraformText } from "../../src/text/terraform-text";
import { theirs } from "../calculated-policy/rendering";
import { newPack } from "../synth";
import { anyGivenText } from "../texts";
import { deployed, describeWithTerraform, synthesize, TERRAFORM_MS } from "./deployment";

/** The same each time, so that a fault can be looked for. Terraform knows text in Unicode's normal form C only. */
const TEXTS = sample(
  anyGivenText.map((text) => text.normalize("NFC")),
  { numRuns: 1000, seed: 20 },
);

/** Controls and accents, of which some readers of YAML refuse the first, and Terraform joins the others with letters. */
const HARD_IN_YAML = [
  Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}\u0301\u0316\u030c`).join(""),
  Array.from({ length: 33 }, (_, code) => `${String.fromCharCode(0x7f + code)}\u0301`).join(""),
  Array.from({ length: 33 }, (_, code) => String.fromCharCode(0x7f + code)).join("a"),
  ...["<\u0301>\u0308&", "\u2028\u0301\u2029", '\\\u0301"\u0301', "\u0301", "a\ufeff\u0301", "\ufffe\uffff"],
  ...["\n\u0316\u0301", "\n", "\u007f"],
].map((text) => text.normalize("NFC"));

/** A policy type for each text: Guardrails takes one setting of a type on a resource. */
const TYPES = TEXTS.map((_, index) => new PolicyType<string>({ uri: `tmod:@acme/ops#/policy/types/text${index}` }));

/** A setting for each text, every other one with a template; what is checked of templates elsewhere is left out. */
const settings =
  (texts: readonly string[]) =>
  (stack: PolicyPackStack): void => {
    const pack = newPack({}, stack);
    texts.forEach((text, index) => {
      const type = TYPES[index] as PolicyType<string>;
      if (index % 2 === 0) pack.addSetting(type, text, { note: text });
      else {
        const [template, note] = [terraformText(text), terraformText(text)];
        new PolicySetting(stack, type.terraformName, {
          resource: pack.resource.id,
          type: type.uri,
          note,
          template,
          templateInput: template,
        });
      }
    });
  };

const expected = (text: string, index: number): Values =>
  index % 2 === 0
    ? { note: text, value: text, template: null, template_input: null }
    : { note: text, value: null, template: text, template_input: text };

const workspace = (): Workspace => new Workspace({ policyTypes: TYPES });

describeWithTerraform("texts on their way through Terraform", () => {
  it(
    "arrive as they were written: 1,000 values, notes and templates in one plan",
    async () => {
      await withRehearsal({ workspace: workspace() }, async ({ env, calls }) => {
        const terraform = new Terraform(synthesize(settings(TEXTS)), { env });
        await terraform.init();
        await terraform.plan();

        const plans = calls.filter(({ name }) => name === "PlanResourceChange").map(({ config }) => config ?? {});
        const byType = new Map(plans.map((config) => [config.type, config]));
        const received = TYPES.map(({ uri }) => {
          const { note, value, template, template_input } = byType.get(uri) ?? {};
          return { note, value, template, template_input };
        });
        expect(received).toEqual(TEXTS.map(expected));
      });
    },
    TERRAFORM_MS,
  );

  it(
    "arrive in YAML as the values of tokens, alone and among other text",
    async () => {
      const texts = [...HARD_IN_YAML, ...TEXTS.slice(0, 100)];
      await withRehearsal({ workspace: workspace() }, async ({ env, calls }) => {
        const folder = synthesize((stack) => {
          const pack = newPack({}, stack);
          texts.forEach((text, index) => {
            const variable = new TerraformVariable(stack, `text${index}`, { type: "string", default: text });
            const { stringValue: token } = variable;
            const type = new PolicyType<object>({ uri: (TYPES[index] as PolicyType<string>).uri });
            pack.addSetting(type, { [token]: token, list: [`${text}${token}"`, `%${token}${token}\u0301`] });
          });
        });
        const terraform = new Terraform(folder, { env });
        await terraform.init();
        await terraform.plan();

        const plans = calls.filter(({ name }) => name === "PlanResourceChange").map(({ config }) => config ?? {});
        const byType = new Map(plans.map((config) => [config.type, config]));
        const yaml = texts.map((_, index) => byType.get((TYPES[index] as PolicyType<string>).uri)?.value as string);
        const readers = [
          (value: string) => parse(value, { version: "1.1" }) as unknown,
          (value: string) => parse(value, { version: "1.2" }) as unknown,
          fromGoYaml,
          (value: string) => load(value),
        ];
        for (const read of readers) {
          const received = yaml.map(read);
          expect(received).toEqual(
            texts.map((text) => ({ [text]: text, list: [`${text}${text}"`, `%${text}${text}\u0301`] })),
          );
        }
      });
    },
    TERRAFORM_MS,
  );

  it(
    "arrive in constants of a template as the values of tokens",
    async () => {
      const texts = TEXTS.slice(0, 200);
      await withRehearsal({ workspace: workspace() }, async ({ env, calls }) => {
        const folder = synthesize((stack) => {
          const pack = newPack({}, stack);
          texts.forEach((text, index) => {
            const { stringValue: token } = new TerraformVariable(stack, `text${index}`, { default: text });
            const template = "{{ constant | dump }}";
            const constants = { constant: [token, { [token]: `"${token}\\` }] };
            const policy = CalculatedPolicy.fromText({ queries: ["{ user { name } }"], template, constants });
            pack.addSetting(TYPES[index] as PolicyType<string>, policy);
          });
        });
        const terraform = new Terraform(folder, { env });
        await terraform.init();
        await terraform.plan();

        const plans = calls.filter(({ name }) => name === "PlanResourceChange").map(({ config }) => config ?? {});
        const byType = new Map(plans.map((config) => [config.type, config]));
        texts.forEach((text, index) => {
          const { template } = byType.get((TYPES[index] as PolicyType<string>).uri) ?? {};
          expect(JSON.parse(theirs(template as string))).toEqual([text, { [text]: `"${text}\\` }]);
        });
      });
    },
    TERRAFORM_MS,
  );

  it(
    "come back from the state as they were written, so that nothing is left to change",
    async () => {
      await withRehearsal({ workspace: workspace() }, async ({ env }) => {
        const terraform = await deployed(synthesize(settings(TEXTS.slice(0, 50))), { env });
        expect(await terraform.plan()).toEqual([]);
      });
    },
    TERRAFORM_MS,
  );

  it(
    "are brought into Unicode's normal form C, by Terraform itself",
    async () => {
      await withRehearsal({ workspace: workspace() }, async ({ env, calls }) => {
        const folder = synthesize((stack) => new PolicyPack(stack, "main", { title: "Cafe\u0301" }));
        const terraform = new Terraform(folder, { env });
        await terraform.init();
        await terraform.plan();
        expect(calls.find(({ name }) => name === "PlanResourceChange")?.config?.title).toBe("Caf\u00e9");
      });
    },
    TERRAFORM_MS,
  );
});
