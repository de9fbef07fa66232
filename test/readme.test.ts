import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyPack, PolicyPackStack } from "../src";
import { EnforceMfaIsEnabledForUsers } from "../src/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { userApproved, UserApproved } from "../src/policy-types/aws-iam";
import { blocks as blocksOf, compiled } from "./markdown";
import { APP } from "./project";
import { newApp, synthesized } from "./synth";

const ROOT = join(__dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

const blocks = (language: string): string[] => blocksOf(README, language);

it("compiles every ts block of the README as a module of its own", () => {
  expect(blocks("ts").length).toBeGreaterThan(3);
  expect(compiled(blocks("ts"))).toEqual([]);
});

it("shows the app of the tests, which is what main.ts is until you change it", () => {
  expect(blocks("ts")[0]).toBe(APP);
});

it("shows a part of the JSON that comes out", () => {
  const stack = new PolicyPackStack(newApp(), "aws-iam-enforce-mfa");
  new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved: UserApproved.CHECK_APPROVED });
  expect(synthesized(stack)).toMatchObject(JSON.parse(blocks("json")[0] ?? "") as object);
});

it("shows the error of a misspelt mode as it is", () => {
  const pack = new PolicyPack(new PolicyPackStack(newApp(), "aws-iam-enforce-mfa"), "main", { title: "Any" });
  expect(() => pack.addSetting(userApproved, "Check: approved" as UserApproved)).toThrow(
    (blocks("text")[1] ?? "").trim(),
  );
});

it("shows an app of under 30 lines", () => {
  expect(APP.split("\n").length).toBeLessThan(30);
});
