import { DataTurbotResource } from "@cdktf/provider-turbot/lib/data-turbot-resource";
import { PolicyPack as PolicyPackResource } from "@cdktf/provider-turbot/lib/policy-pack";
import { PolicySetting } from "@cdktf/provider-turbot/lib/policy-setting";
import { TurbotProvider } from "@cdktf/provider-turbot/lib/provider";
import {
  DataTerraformRemoteStateLocal,
  Lazy,
  TerraformHclModule,
  TerraformLocal,
  TerraformOutput,
  TerraformResource,
  TerraformVariable,
} from "cdktf";
import { Construct } from "constructs";
import { PolicyPackError, PolicyPackStack, type PolicyPackStackProps } from "../src";
import { ANYTHING, newApp, newPack, newStack, synthesized, written } from "./synth";

describe("a stack", () => {
  it("has the provider and its version for a minimum", () => {
    expect(synthesized(newStack())).toEqual({
      provider: { turbot: [{}] },
      terraform: { required_providers: { turbot: { source: "turbot/turbot", version: ">= 1.11.0" } } },
    });
  });

  it("has a local backend besides in the file, and metadata that name no file", () => {
    const app = newApp();
    newStack({}, app);
    expect(written(app)).toEqual({
      "//": { metadata: { backend: "local", stackName: "stack", version: expect.any(String) }, outputs: {} },
      provider: { turbot: [{}] },
      terraform: {
        backend: { local: { path: expect.stringMatching(/^\.\.\/.*\/terraform\.stack\.tfstate$/) } },
        required_providers: { turbot: { source: "turbot/turbot", version: ">= 1.11.0" } },
      },
    });
  });

  it("can have profile, credentials file, workspace and request timeout", () => {
    const props: Required<PolicyPackStackProps> = {
      profile: "acme",
      credentialsFile: "credentials.yml",
      workspace: "https://acme.cloud.turbot.com",
      requestTimeout: "1m30s",
    };
    expect(synthesized(newStack(props)).provider.turbot).toEqual([
      {
        profile: "acme",
        credentials_file: "credentials.yml",
        workspace: "https://acme.cloud.turbot.com",
        request_timeout: "1m30s",
      },
    ]);
  });

  it.each<[PolicyPackStackProps, object]>([
    [{}, {}],
    [{ profile: "acme" }, { profile: "acme" }],
    [{ credentialsFile: "a.yml" }, { credentials_file: "a.yml" }],
    [{ workspace: "acme.cloud.turbot.com" }, { workspace: "acme.cloud.turbot.com" }],
    [{ requestTimeout: "10m" }, { request_timeout: "10m" }],
    [{ profile: "a${b}" }, { profile: "a$${b}" }],
  ])("made with %j gives the provider %j", (props, provider) => {
    expect(synthesized(newStack(props)).provider.turbot).toEqual([provider]);
  });

  it.each(["profile", "credentialsFile", "workspace", "requestTimeout"])("can have a token for its %s", (prop) => {
    const token = Lazy.stringValue({ produce: () => "late" });
    expect(Object.values(synthesized(newStack({ [prop]: token })).provider.turbot[0] as object)).toEqual(["late"]);
  });

  it.each(["profile", "credentialsFile", "workspace"])("is refused with a blank %s", (prop) => {
    expect(() => newStack({ [prop]: " " })).toThrow(`'${prop}' must be text that is not empty, got: " " (at stack)`);
  });

  it.each(["1s", "90s", "1.5h", "1h30m", "100ms", "10us", "10µs", "7ns", "0s"])("takes the timeout %s", (timeout) => {
    expect(synthesized(newStack({ requestTimeout: timeout })).provider.turbot).toEqual([{ request_timeout: timeout }]);
  });

  it.each(["", "30", "s", "30 s", "1d", "-1s", "1m 30s", "1.s", ".5s", "30S", "30s\n", "30sec"])(
    "refuses the timeout %j",
    (requestTimeout) => {
      expect(() => newStack({ requestTimeout })).toThrow("'requestTimeout' must be a duration as Go writes it");
    },
  );

  it("lets no key into the JSON, were it given against the types", () => {
    const keys = { accessKey: "an access key", secretKey: "a secret key" };
    expect(synthesized(newStack(keys as PolicyPackStackProps)).provider.turbot).toEqual([{}]);
  });

  it("is the one that a construct lies in", () => {
    const stack = newStack();
    const inner = new PolicyPackStack(stack, "inner");
    expect(PolicyPackStack.of(stack)).toBe(stack);
    expect(PolicyPackStack.of(new Construct(stack, "a"))).toBe(stack);
    expect(PolicyPackStack.of(new Construct(inner, "a"))).toBe(inner);
    expect(() => PolicyPackStack.of(new Construct(newApp(), "a"))).toThrow(PolicyPackError);
  });
});

describe("two elements of a stack with one address", () => {
  it("are refused, and both are named", () => {
    const stack = newStack();
    newPack({}, stack);
    new PolicyPackResource(new Construct(stack, "scope"), "raw", { title: "A pack" }).overrideLogicalId("main");
    expect(() => synthesized(stack)).toThrow(
      "'name' must be free in its stack, got: \"turbot_policy_pack.main\" (at stack/scope/raw). " +
        "The address belongs to stack/main/Resource: give one of the two another name.",
    );
  });

  it("are refused where a name that CDKTF makes is that of a setting", () => {
    const stack = newStack();
    new PolicySetting(stack, "ops_owner", { resource: "a", type: ANYTHING.uri });
    newPack({}, stack).addSetting(ANYTHING, "a value");
    expect(() => synthesized(stack)).toThrow(
      "(at stack/main/setting-ops_owner). The address belongs to stack/ops_owner",
    );
  });

  it("are refused whatever provider they are of", () => {
    const stack = newStack();
    const config = { terraformResourceType: "turbot_folder" };
    new TerraformResource(stack, "a b", config);
    new TerraformResource(stack, "ab", config);
    expect(() => synthesized(stack)).toThrow(
      'got: "turbot_folder.ab" (at stack/ab). The address belongs to stack/a b:',
    );
  });

  it("are listed all", () => {
    const stack = newStack();
    for (const id of ["a", "b", "c"]) {
      new PolicyPackResource(stack, id, { title: "A pack" }).overrideLogicalId("main");
    }
    expect(() => synthesized(stack)).toThrow(/\(at stack\/b\)[^]*\(at stack\/c\)/);
  });

  it("are none where their Terraform types differ", () => {
    const stack = newStack();
    newPack({}, stack);
    new TerraformResource(stack, "raw", { terraformResourceType: "turbot_folder" }).overrideLogicalId("main");
    expect(() => synthesized(stack)).not.toThrow();
  });

  it.each<[string, string, (stack: PolicyPackStack, id: string) => unknown]>([
    ["data sources", "data.turbot_resource.ab", (stack, id) => new DataTurbotResource(stack, id, { id: "tmod:a" })],
    ["variables", "var.ab", (stack, id) => new TerraformVariable(stack, id, {})],
    ["outputs", "output.ab", (stack, id) => new TerraformOutput(stack, id, { value: id })],
    ["local values", "local.ab", (stack, id) => new TerraformLocal(stack, id, id)],
    ["modules", "module.ab", (stack, id) => new TerraformHclModule(stack, id, { source: "acme/a/aws" })],
    [
      "states of others",
      "data.terraform_remote_state.ab",
      (stack, id) => new DataTerraformRemoteStateLocal(stack, id, { path: id }),
    ],
  ])("are refused where they are %s", (_, address, make) => {
    const stack = newStack();
    make(stack, "a b");
    make(stack, "ab");
    expect(() => synthesized(stack)).toThrow(`got: "${address}" (at stack/ab). The address belongs to stack/a b:`);
  });

  it("are none where they are of different kinds", () => {
    const stack = newStack();
    newPack({}, stack);
    const scope = (id: string): Construct => new Construct(stack, id);
    new DataTurbotResource(scope("data"), "main", { id: "tmod:a" }).overrideLogicalId("main");
    new TerraformVariable(scope("var"), "main", {}).overrideLogicalId("main");
    new TerraformOutput(scope("output"), "main", { value: 1 }).overrideLogicalId("main");
    new TerraformLocal(scope("local"), "main", 1).overrideLogicalId("main");
    expect(() => synthesized(stack)).not.toThrow();
  });

  it("are none where the provider is there a second time, under an alias", () => {
    const stack = newStack();
    new TurbotProvider(stack, "other", { alias: "other" });
    expect(synthesized(stack).provider.turbot).toEqual([{}, { alias: "other" }]);
  });

  it("are none where one is in a stack within the stack", () => {
    const stack = newStack();
    newPack({}, stack);
    newPack({}, new PolicyPackStack(stack, "inner"));
    expect(() => synthesized(stack)).not.toThrow();
  });
});
