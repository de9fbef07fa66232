import { Folder } from "@cdktf/provider-turbot/lib/folder";
import { App, TerraformVariable } from "cdktf";
import { PolicyPack, PolicyPackStack } from "../src";
import { userApproved, UserApproved } from "../src/policy-types/aws-iam";
import { exception } from "./every-error/rules";
import { newFolder, newPack, newStack, resources, written } from "./synth";

/** A stack in an app for which it is a certain time. */
const stackAt = (now: string): PolicyPackStack =>
  new PolicyPackStack(new App({ outdir: newFolder(), context: { now } }), "stack");

/** The warnings of a synthesis. */
function warningsOf(stack: PolicyPackStack): string[] {
  const app = App.of(stack);
  app.synth();
  return Object.values(app.manifest.stacks).flatMap(({ annotations }) => annotations.map(({ message }) => message));
}

const END = "2026-03-01T00:00:00Z";
const ENDS = `The exception from AWS > IAM > User > Approved ends at 2026-03-01T00:00:00.000Z.`;

describe("a policy exception", () => {
  it("is a required setting on the resource that ends, with the reason in its note", () => {
    const stack = newStack();
    exception({ owner: "platform" }, stack);
    expect(resources(stack, "turbot_policy_setting")).toEqual({
      exempt: {
        resource: "break_glass",
        type: userApproved.uri,
        value: "Skip",
        note: "CHG-1\nOwner: platform",
        precedence: "REQUIRED",
        valid_to_timestamp: "9999-01-01T00:00:00.000Z",
      },
    });
  });

  it.each<[string, object, string]>([
    ["a blank reason", { reason: " " }, "'reason' must be text that is not empty"],
    ["a missing reason", { reason: undefined }, "'reason' must be text that is not empty"],
    ["a missing end", { until: undefined }, "'until' must be a Date or an ISO 8601"],
    ["a blank owner", { owner: "" }, "'owner' must be text that is not empty"],
    ["a blank resource", { resource: "" }, "'resource' must be text that is not empty"],
    ["an end without a zone", { until: "2030-01-01T00:00:00" }, "'until' must be a Date or an ISO 8601"],
    ["a day that does not exist", { until: "2027-02-29T00:00:00Z" }, "'until' must be a Date or an ISO 8601"],
  ])("is refused with %s", (_, props, message) => {
    expect(() => exception(props)).toThrow(message);
  });
});

describe("an exception that a tool has written", () => {
  it.each(["reason", "owner"])("is refused at synth while its %s is a placeholder", (prop) => {
    const stack = newStack();
    exception({ [prop]: "PLACEHOLDER: say it." }, stack);
    expect(() => written(App.of(stack))).toThrow(`'${prop}' must be written, got: "PLACEHOLDER: say it."`);
  });

  it("is refused while its end is one", () => {
    expect(() => exception({ until: "PLACEHOLDER: until when." })).toThrow("'until' must be a Date or an ISO 8601");
  });
});

describe("the end of an exception", () => {
  it.each([
    [END, "2026-03-01T00:00:00.000Z"],
    [END, "2026-03-01T00:00:00.001Z"],
    ["2026-03-01T01:00:00+01:00", "2026-03-01T00:00:00Z"],
    ["2026-02-28T19:00:00-05:00", "2026-03-01T00:00:00Z"],
    ["2028-02-29T00:00:00Z", "2028-02-29T00:00:00Z"],
  ])("is an error once it is past: until %s, at %s", (until, now) => {
    expect(() => exception({ until }, stackAt(now))).toThrow("'until' must lie ahead");
  });

  it.each([
    [END, "2026-02-28T23:59:59.999Z", undefined, true],
    [END, "2026-02-15T00:00:00.000Z", undefined, true],
    [END, "2026-02-14T23:59:59.999Z", undefined, false],
    ["2028-03-14T00:00:00Z", "2028-02-29T00:00:00Z", undefined, true],
    ["2028-03-14T00:00:00Z", "2028-02-28T23:59:59Z", undefined, false],
    ["2026-03-01T00:00:00+14:00", "2026-02-14T10:00:00Z", undefined, true],
    ["2026-03-01T00:00:00+14:00", "2026-02-14T09:59:59Z", undefined, false],
    [END, "2026-02-27T23:59:59Z", 1, false],
    [END, "2026-02-28T00:00:00Z", 1, true],
    [END, "2026-02-28T23:59:59Z", 0, false],
  ])("is a warning while it is near: until %s, at %s, with %s days of warning: %s", (until, now, warnDays, isNear) => {
    const stack = stackAt(now);
    exception({ until, warnDays }, stack);
    expect(warningsOf(stack).some((warning) => warning.startsWith("The exception from "))).toBe(isNear);
  });

  it("is told with what to do", () => {
    const stack = stackAt("2026-02-20T00:00:00Z");
    exception({ until: new Date(END) }, stack);
    expect(warningsOf(stack)).toContain(`${ENDS} Renew it, or remove it once it has ended.`);
  });

  it("changes nothing that is written, whatever the time is", () => {
    const [early, late] = ["2020-01-01T00:00:00Z", "2026-02-28T00:00:00Z"].map((now) => {
      const stack = stackAt(now);
      exception({ until: END }, stack);
      const json = written(App.of(stack));
      delete json.terraform.backend;
      return json;
    });
    expect(late).toEqual(early);
  });

  it("is left to Terraform if only that knows it", () => {
    const stack = newStack();
    const { stringValue } = new TerraformVariable(stack, "end", {});
    exception({ until: stringValue }, stack);
    expect(resources(stack, "turbot_policy_setting").exempt.valid_to_timestamp).toBe("${var.end}");
  });

  it("is judged by the clock if the context does not say what time it is", () => {
    jest.useFakeTimers({ now: Date.parse(END) });
    try {
      expect(() => exception({ until: END })).toThrow("'until' must lie ahead");
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("an exception that excepts nothing", () => {
  const idle = "is an exception from AWS > IAM > User > Approved, but no pack of the app sets that policy for";
  const ROOT = "tmod:@turbot/turbot#/";

  it("is a warning if no pack sets the policy", () => {
    const stack = newStack();
    exception({}, stack);
    expect(warningsOf(stack).join()).toContain(`stack/exempt ${idle} break_glass.`);
  });

  it("is none for a resource of which the app does not know where it is", () => {
    const stack = newStack();
    newPack({}, stack).addSetting(userApproved, UserApproved.CHECK_APPROVED);
    exception({}, stack);
    expect(warningsOf(stack)).toEqual([]);
  });

  it.each([
    ["all", false],
    ["dev", false],
    ["prod", true],
  ])("is known for folders of the app: with the pack on %s, for the folder dev, %s", (attached, isIdle) => {
    const stack = newStack();
    const all = new Folder(stack, "all", { title: "All", parent: ROOT, akas: ["all"] });
    const dev = new Folder(stack, "dev", { title: "Dev", parent: all.id, akas: ["dev"] });
    new Folder(stack, "prod", { title: "Prod", parent: all.id, akas: ["prod"] });
    const pack = new PolicyPack(stack, "main", { title: "A pack" });
    pack.addSetting(userApproved, UserApproved.CHECK_APPROVED);
    pack.attachTo(attached);
    exception({ resource: dev.id }, stack);
    expect(warningsOf(stack).some((warning) => warning.includes(idle))).toBe(isIdle);
  });
});
