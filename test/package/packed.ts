import { join } from "node:path";
import { newFolder } from "../synth";
import { run } from "./installers";

const ROOT = join(__dirname, "../..");

/** The compiler of this project's ts-node, which still knows how older projects resolve modules. */
export const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

/** An app that uses each way into the library: its root, policy types, packs, and the provider's bindings. */
export const APP = `
import { App } from "cdktf";
import { PolicyPack, PolicyPackStack } from "guardrails-policy-packs";
import { EnforceMfaIsEnabledForUsers } from "guardrails-policy-packs/packs/aws/iam/enforce-mfa-is-enabled-for-users";
import { RootApproved, rootApproved, UserApproved } from "guardrails-policy-packs/policy-types/aws-iam";
import { Folder } from "guardrails-policy-packs/provider/folder";

const app = new App();
const stack = new PolicyPackStack(app, "acme");
const sandbox = new Folder(stack, "sandbox", { parent: "tmod:@turbot/turbot#/", title: "Sandbox" });
const root = new PolicyPack(stack, "root", { title: "Acme root" });
root.addSetting(rootApproved, RootApproved.CHECK_APPROVED);
root.attachTo(sandbox.id, { name: "sandbox" });
new EnforceMfaIsEnabledForUsers(stack, "main", { userApproved: UserApproved.CHECK_APPROVED });
app.synth();
`;

/** Builds and packs the library and the command line. Returns their tarballs, by name. */
export function packed(): Record<string, string> {
  run(ROOT, process.execPath, "-r", "./cli/register.js", "tools/build.ts");
  const destination = newFolder();
  const told = run(ROOT, "npm", "pack", ".", "./cli", "--json", "--pack-destination", destination);
  const packages = JSON.parse(told) as readonly { readonly name: string; readonly filename: string }[];
  return Object.fromEntries(packages.map(({ name, filename }) => [name, join(destination, filename)]));
}
