import { Annotations, App } from "cdktf";
import { Construct } from "constructs";
import { PolicyPack, PolicyPackStack } from "../../src";
import { ANYTHING, newApp, newFolder, newPack, newStack } from "../synth";
import type { EveryError } from "./every-error";

const synthWith = (context: Record<string, unknown>): void => {
  const app = new App({ outdir: newFolder(), context });
  newStack({}, app);
  app.synth();
};

/** The errors of stacks and packs, by their codes: what provokes each, and all that it says. */
export const STACKS = {
  "attached-twice": [
    () => {
      const pack = newPack();
      pack.attachTo("sandbox");
      pack.attachTo("sandbox", { name: "other" });
    },
    `'resource' must be attached to a policy pack once, got: "sandbox" (at stack/main). ` +
      "Remove one of the two attachments.",
  ],
  "attachment-without-name": [
    () => newPack().attachTo(newPack().resource.id),
    "'name' must be given if the resource is a Terraform expression, got: undefined (at stack/main). " +
      'Write attachTo(resource, { name: "…" }).',
  ],
  "address-taken": [
    () => {
      const stack = newStack();
      newPack({}, stack).addSetting(ANYTHING, "a value", { name: "shared" });
      new PolicyPack(stack, "other", { title: "A pack" }).addSetting(ANYTHING, "a value", { name: "shared" });
    },
    `'name' must be free in its stack, got: "turbot_policy_setting.shared" (at stack/other). ` +
      "The address belongs to stack/main: give one of the two another name.",
  ],
  "aka-taken": [
    () => {
      const stack = newStack();
      newPack({ akas: ["baseline"] }, stack);
      new PolicyPack(stack, "other", { title: "A pack", akas: ["baseline"] });
    },
    `'akas' must be unique in a workspace, got: "baseline" (at stack/other). It belongs to stack/main: give one of the two ` +
      'another, as in { akas: ["…"] }, or tell their workspaces apart by the profile, credentialsFile or workspace ' +
      "of the stack.",
  ],
  "bad-duration": [
    () => newStack({ requestTimeout: "soon" }),
    "'requestTimeout' must be a duration as Go writes it, got: \"soon\" (at stack). " +
      'Write it like "30s", "10m" or "1h30m".',
  ],
  "outside-of-stack": [
    () => newPack({}, newApp()),
    "'scope' must lie in a PolicyPackStack, got: \"main\". Create the stack first: " +
      'new PolicyPackStack(app, "…"), and give it as the first argument.',
  ],
  "bad-backend": [
    () => synthWith({ backend: { type: "s4" } }),
    `'backend.type' must be one of s3, gcs, azurerm, cloud, got: "s4" (at stack). ` +
      "Correct it in the context of cdktf.json or in CDKTF_CONTEXT_JSON.",
  ],
  "secret-in-backend": [
    () => synthWith({ backend: { type: "gcs", credentials: "hunter2" } }),
    `'backend.credentials' must stay out of files, got: "a secret" (at stack). Remove it from the context: ` +
      "Terraform reads it from the environment, as its documentation of the backend says.",
  ],
  "secret-in-workspace": [
    () => newStack({ workspace: "https://key:hunter2@acme.cloud.turbot.com" }),
    `'workspace' must be an address without credentials, query and blanks, got: "what could be a secret" ` +
      "(at stack). Write it like https://acme.cloud.turbot.com, and give keys in the environment or a profile.",
  ],
  "bad-workspace": [
    () => newStack({ workspace: "ftp://acme.cloud.turbot.com" }),
    `'workspace' must be a host, or an http or https address, got: "ftp://" (at stack). ` +
      "Write it like https://acme.cloud.turbot.com.",
  ],
  "error-annotations": [
    () => {
      process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS = "1";
      const stack = newStack();
      Annotations.of(newPack({}, stack)).addError("The pack is wrong.");
      Annotations.of(stack).addError("The stack is wrong.");
      App.of(stack).synth();
    },
    "The app has errors, so no stack was written:\n  [stack] The stack is wrong.\n  [stack/main] The pack is wrong.",
  ],
  "id-taken": [
    () => {
      const stack = newStack();
      newPack({}, stack);
      newPack({}, stack);
    },
    `'id' must be free in its scope, got: "main" (at stack). It belongs to stack/main: give one of the two another ` +
      'id. A second pack of a stack can be named after what differs, such as "prod".',
  ],
  "bad-stack-id": [
    () => newStack({}, newApp(), ".."),
    `'id' must be the name of a folder, without a slash, got: ".." (at the app). ` +
      'The stack is written to cdktf.out/stacks/<id>. Choose a name such as "aws-iam-enforce-mfa".',
  ],
  "stack-id-taken": [
    () => {
      const app = newApp();
      new PolicyPackStack(new Construct(app, "dev"), "packs");
      new PolicyPackStack(new Construct(app, "prod"), "packs");
    },
    `'id' must be unique among the stacks of an app, got: "packs" (at prod/packs). Stacks are written to ` +
      "cdktf.out/stacks/<id>, whatever they lie in, and dev/packs has that id: give one of the two another, " +
      'such as "prod-packs".',
  ],
} satisfies EveryError;
