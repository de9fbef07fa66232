import { PolicyPack as PolicyPackResource } from "@cdktf/provider-turbot/lib/policy-pack";
import { PolicyPackAttachment } from "@cdktf/provider-turbot/lib/policy-pack-attachment";
import type { PolicyPackStack } from "../../src";
import { raiseProviderVersion } from "../../src/stack/provider-version";
import { newPack, newStack, synthesized } from "../synth";

const required = (stack: PolicyPackStack): unknown => synthesized(stack).terraform.required_providers;
const turbot = (version: string): unknown => ({ turbot: { source: "turbot/turbot", version } });

describe("a stack requires the turbot provider", () => {
  let stack: PolicyPackStack;
  beforeEach(() => (stack = newStack()));

  it("since 1.11.0 for packs", () => {
    newPack({ description: "tags", akas: ["tags"] }, stack);
    expect(required(stack)).toEqual(turbot(">= 1.11.0"));
  });

  it("since 1.11.0 where it is empty", () => {
    expect(required(stack)).toEqual(turbot(">= 1.11.0"));
  });

  it("since 1.13.0 for tags of a pack", () => {
    newPack({ tags: { team: "platform" } }, stack);
    expect(required(stack)).toEqual(turbot(">= 1.13.0"));
  });

  it("since 1.13.4 for attachments", () => {
    newPack({}, stack).attachTo("sandbox");
    expect(required(stack)).toEqual(turbot(">= 1.13.4"));
  });

  it("since 1.13.4 for tags and attachments", () => {
    newPack({ tags: { team: "platform" } }, stack).attachTo("sandbox");
    expect(required(stack)).toEqual(turbot(">= 1.13.4"));
  });

  it("since 1.13.0 for tags of any pack, were it made with the provider package or by an override", () => {
    newPack({}, stack);
    new PolicyPackResource(stack, "raw", { title: "A pack" }).addOverride("tags.team", "platform");
    expect(required(stack)).toEqual(turbot(">= 1.13.0"));
  });

  it("since 1.13.4 for attachments made with the provider package", () => {
    new PolicyPackAttachment(stack, "raw", { policyPack: "a", resource: "b" });
    expect(required(stack)).toEqual(turbot(">= 1.13.4"));
  });

  it.each(["1.14.0", ">= 1.12.0", "~> 1.10"])("in the version that the app overrides it with: %s", (version) => {
    newPack({ tags: { team: "platform" } }, stack).attachTo("sandbox");
    stack.addOverride("terraform.required_providers.turbot.version", version);
    expect(required(stack)).toEqual(turbot(version));
  });

  it("the same however often it is synthesized", () => {
    newPack({ tags: { team: "platform" } }, stack);
    required(stack);
    expect(required(stack)).toEqual(turbot(">= 1.13.0"));
  });
});

it("leaves a configuration without the turbot provider alone", () => {
  const configuration = { resource: { turbot_policy_pack_attachment: {} }, terraform: {} };
  expect(raiseProviderVersion(structuredClone(configuration))).toEqual(configuration);
});
