import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nativeCompiler } from "../../cli/support/native-compiler";
import { INSTALLERS, installedWith, run, write } from "./installers";
import { APP, packed } from "./packed";

const MINUTES = 60_000;

let tarballs: Record<string, string> = {};

beforeAll(() => {
  tarballs = packed();
}, 5 * MINUTES);

// `npm run test:installers`; the suite itself has npm alone, since the others must be fetched.
describe.each(INSTALLERS)("a project whose packages $name installs", (installer) => {
  let project = "";

  beforeAll(() => {
    project = installedWith(installer, tarballs);
    for (const type of ["commonjs", "module"]) {
      write(project, { [`${type}/package.json`]: JSON.stringify({ type }), [`${type}/main.ts`]: APP });
    }
  }, 15 * MINUTES);

  it.each(["commonjs", "module"])(
    "has the command line, which synthesizes an app in a project of type %s",
    (type) => {
      const program = join(project, "node_modules/guardrails-policy-packs-cli/bin.js");
      expect(run(join(project, type), process.execPath, program, "synth")).toContain("AWS > IAM > User > Approved");
    },
    MINUTES,
  );

  it.each(["commonjs", "module"])(
    "compiles and synthesizes an app in a project of type %s",
    (type) => {
      const folder = join(project, type);
      run(folder, nativeCompiler(), "--strict", "--module", "node16", "--types", "node", "main.ts");
      run(folder, process.execPath, "main.js");
      const json = JSON.parse(readFileSync(join(folder, "cdktf.out/stacks/acme/cdk.tf.json"), "utf8")) as {
        resource: object;
      };
      expect(Object.keys(json.resource).sort()).toEqual([
        "turbot_folder",
        "turbot_policy_pack",
        "turbot_policy_pack_attachment",
        "turbot_policy_setting",
      ]);
    },
    5 * MINUTES,
  );
});
