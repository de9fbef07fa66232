import { Folder } from "@cdktf/provider-turbot/lib/folder";
import { PolicyPack } from "../src";
import { newPack, newStack, resources, type Json } from "./synth";

const attachments = (pack: PolicyPack): Json => resources(pack, "turbot_policy_pack_attachment");

describe("an attachment", () => {
  it("has the pack and the resource", () => {
    const pack = newPack();
    pack.attachTo("sandbox");
    expect(attachments(pack)).toEqual({
      sandbox: { policy_pack: "${turbot_policy_pack.main.id}", resource: "sandbox" },
    });
  });

  it("is named after the resource", () => {
    const pack = newPack();
    pack.attachTo("tmod:@turbot/turbot#/");
    pack.attachTo("123456789012");
    expect(Object.keys(attachments(pack) as object)).toEqual(["_123456789012", "tmod_turbot_turbot"]);
  });

  it("is named after the pack as well where that is not main", () => {
    const pack = new PolicyPack(newStack(), "mfa", { title: "A pack" });
    pack.attachTo("Sandbox Folder");
    expect(Object.keys(attachments(pack) as object)).toEqual(["mfa_sandbox_folder"]);
  });

  it("can be named, and that name then stands alone", () => {
    const pack = new PolicyPack(newStack(), "mfa", { title: "A pack" });
    pack.attachTo("sandbox", { name: "Sand-box" });
    expect(Object.keys(attachments(pack) as object)).toEqual(["Sand-box"]);
  });

  it.each(["", "1st", "a b"])("cannot be named %j", (name) => {
    expect(() => newPack().attachTo("sandbox", { name })).toThrow("'name' must be a Terraform name");
  });

  it.each(["", " ", undefined])("cannot be to %j", (resource) => {
    expect(() => newPack().attachTo(resource as string)).toThrow("'resource' must be text that is not empty");
  });

  it("writes the resource as text", () => {
    const pack = newPack();
    pack.attachTo("a${b}", { name: "sandbox" });
    expect(attachments(pack)).toMatchObject({ sandbox: { resource: "a$${b}" } });
  });

  it("can be to a resource that Terraform makes, with a name", () => {
    const stack = newStack();
    const folder = new Folder(stack, "sandbox", { parent: "tmod:@turbot/turbot#/", title: "Sandbox" });
    const pack = newPack({}, stack);
    pack.attachTo(folder.id, { name: "sandbox" });
    expect(attachments(pack)).toMatchObject({ sandbox: { resource: "${turbot_folder.sandbox.id}" } });
  });

  it("cannot be to such a resource without a name", () => {
    const folder = new Folder(newStack(), "sandbox", { parent: "tmod:@turbot/turbot#/", title: "Sandbox" });
    expect(() => newPack().attachTo(folder.id)).toThrow("'name' must be given if the resource is");
  });
});

describe("the attachments of a pack", () => {
  it("have one for a resource", () => {
    const pack = newPack();
    pack.attachTo("sandbox");
    expect(() => pack.attachTo("sandbox", { name: "other" })).toThrow("'resource' must be attached");
  });

  it("cannot have one name", () => {
    const pack = newPack();
    pack.attachTo("sandbox");
    expect(() => pack.attachTo("Sandbox")).toThrow('got: "turbot_policy_pack_attachment.sandbox" (at stack/main)');
  });

  it("can be to the resource of another pack", () => {
    const stack = newStack();
    const [main, other] = [newPack({}, stack), new PolicyPack(stack, "other", { title: "A pack" })];
    main.attachTo("sandbox");
    other.attachTo("sandbox");
    expect(Object.keys(attachments(main) as object)).toEqual(["other_sandbox", "sandbox"]);
  });

  it("do not hold one that was refused", () => {
    const pack = newPack();
    expect(() => pack.attachTo("sandbox", { name: "1st" })).toThrow("'name' must be");
    pack.attachTo("sandbox");
    expect(Object.keys(attachments(pack) as object)).toEqual(["sandbox"]);
  });
});
