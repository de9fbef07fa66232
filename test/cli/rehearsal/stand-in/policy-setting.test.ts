import { UNKNOWN, type Values } from "../../../../cli/rehearsal/protocol/values";
import type { Workspace } from "../../../../cli/rehearsal/stand-in/workspace";
import { packIn, newWorkspace, Resource } from "./resource";

const TYPE = "tmod:@turbot/aws-iam#/policy/types/userApproved";
const CUSTOM = "tmod:@turbot/aws-iam#/policy/types/userApprovedCustom";

const newSetting = (workspace: Workspace, config: Values): Resource & { readonly state: Values } =>
  Resource.create(workspace, "turbot_policy_setting", { type: TYPE, ...config });

describe("a policy setting's plan", () => {
  it("leaves to the workspace what only that can tell", () => {
    const { planned } = new Resource(newWorkspace(), "turbot_policy_setting").plan({
      resource: UNKNOWN,
      type: TYPE,
      value: "Skip",
    });
    expect(planned).toEqual({
      resource: UNKNOWN,
      type: TYPE,
      value: "Skip",
      precedence: "REQUIRED",
      id: UNKNOWN,
      resource_akas: UNKNOWN,
      value_source: UNKNOWN,
      value_source_used: UNKNOWN,
      value_key_fingerprint: UNKNOWN,
      value_source_key_fingerprint: UNKNOWN,
      note: null,
      pgp_key: null,
      template: null,
      template_input: null,
      valid_from_timestamp: null,
      valid_to_timestamp: null,
    });
  });

  it("changes a value, a note or a precedence in place", () => {
    const setting = newSetting(newWorkspace(), { resource: "sandbox", value: "Skip" });
    const config = {
      resource: "sandbox",
      type: TYPE,
      value: "Check: Approved",
      note: "CIS",
      precedence: "RECOMMENDED",
    };
    expect(setting.changes(config).sort()).toEqual(["note", "precedence", "value"]);
    expect(setting.plan(config).replacedBy).toEqual([]);
  });

  it.each([
    ["type", { type: CUSTOM }],
    ["resource", { resource: "production" }],
    ["resource", { resource: UNKNOWN }],
    ["pgp_key", { pgp_key: "keybase:me" }],
  ])("replaces the setting where %s changes: %j", (name, change) => {
    const setting = newSetting(newWorkspace(), { resource: "sandbox", value: "Skip" });
    const config = { resource: "sandbox", type: TYPE, value: "Skip", ...change };
    expect(setting.plan(config).replacedBy).toEqual([name]);
  });

  it("shows no change for the resource by its AKA, where the state has its id", () => {
    const workspace = newWorkspace();
    const setting = newSetting(workspace, { resource: workspace.get("sandbox").id, value: "Skip" });
    expect(setting.changes({ resource: "sandbox", type: TYPE, value: "Skip" })).toEqual([]);
  });

  it.each([
    ["- one\n- two\n", '["one", "two"]', []],
    ["{ account { Id } }", "{ account   { Id } }", ["template_input"]],
    ["- one\n", "- two\n", ["template_input"]],
    ["plain", '"plain"', []],
    ["{ a } b: [", "{ a } b: [", []],
    ["{ a } b: [", "{ a } c: [", ["template_input"]],
    ["query {\n  # one\n  a { b: c }\n}", "query {\n  # two\n}", []],
    ["- 0o7\n", "- 7\n", []],
  ])("compares template_input as YAML where it is some: %j and %j", (before, after, changed) => {
    const config = { resource: "sandbox", type: CUSTOM, template: "x" };
    const setting = newSetting(newWorkspace(), { ...config, template_input: before });
    expect(setting.changes({ ...config, template_input: after })).toEqual(changed);
  });
});

describe("a policy setting", () => {
  it("holds the resource's id and AKAs once it is applied", () => {
    const workspace = newWorkspace();
    const pack = packIn(workspace, { akas: ["mine"] });
    const { state } = newSetting(workspace, { resource: pack.id, value: "Check: Approved" });
    expect(state).toMatchObject({
      resource: pack.id,
      resource_akas: ["mine"],
      value: "Check: Approved",
      value_source_used: false,
    });
  });

  it("cannot be of a policy type that no mod has", () => {
    const type = "tmod:@turbot/aws-none#/policy/types/any";
    expect(() => newSetting(newWorkspace(), { resource: "sandbox", type, value: "x" })).toThrow(
      `policy type ${type} not found. Is the mod installed?`,
    );
  });

  it("cannot be the second of its type on a resource, and tells how to import the first", () => {
    const workspace = newWorkspace();
    const first = newSetting(workspace, { resource: "sandbox", value: "Skip" });
    expect(() => newSetting(workspace, { resource: "sandbox", value: "Check: Approved" })).toThrow(
      `already exists ( id: ${first.id} ). To manage this setting using Terraform, import the setting`,
    );
    newSetting(workspace, { resource: "production", value: "Skip" });
    newSetting(workspace, { resource: "sandbox", type: CUSTOM, value: "Skip" });
    expect(workspace.all("turbot_policy_setting")).toHaveLength(3);
  });

  it("can change without being in its own way", () => {
    const setting = newSetting(newWorkspace(), { resource: "sandbox", value: "Skip" });
    setting.apply({ resource: "sandbox", type: TYPE, value: "Check: Approved" });
    expect(setting.read()).toMatchObject({ value: "Check: Approved" });
  });

  it("keeps its value where the new one is refused", () => {
    const setting = newSetting(newWorkspace(), { resource: "sandbox", value: "Skip" });
    expect(() => setting.apply({ resource: "sandbox", type: TYPE, value: "Check: approved" })).toThrow(
      `data validation failed: ${TYPE} does not take "Check: approved"`,
    );
    expect(setting.read()).toMatchObject({ value: "Skip" });
  });

  it("is tried again as YAML where its policy does not take the text", () => {
    const { state } = newSetting(newWorkspace(), { resource: "sandbox", value: '"Check: Approved"\n' });
    expect(state).toMatchObject({ value: '"Check: Approved"\n', value_source_used: true });
  });

  it("knows two precedences", () => {
    const config = { resource: "sandbox", value: "Skip", precedence: "must" };
    expect(() => newSetting(newWorkspace(), config)).toThrow('data validation failed: precedence does not take "must"');
  });

  it("cannot be changed when it is gone", () => {
    const workspace = newWorkspace();
    const setting = newSetting(workspace, { resource: "sandbox", value: "Skip" });
    workspace.remove(setting.id);
    expect(setting.read()).toBeNull();
    expect(() => setting.apply({ resource: "sandbox", type: TYPE, value: "Check: Approved" })).toThrow("Not Found: ");
    setting.remove();
    expect(setting.state).toBeNull();
  });
});
