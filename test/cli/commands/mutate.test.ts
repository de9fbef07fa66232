import { rmSync } from "node:fs";
import { join } from "node:path";
import { Project } from "../../project";

const project = new Project();

it("tells who finds the mistakes in the policies of an app, and makes it the exit code if nobody finds too many", () => {
  const all = project.run("mutate", {}, "--max", "1000");
  expect(all).toMatchObject({ code: 0, stderr: "" });
  expect(all.stdout).toMatch(
    /^AWS > IAM > User > Approved > Custom \(aws-iam-enforce-mfa\/main\), 3 fixtures\n {2}template /,
  );

  const fixtures = join(project.folder, "src/packs/aws/iam/enforce-mfa-is-enabled-for-users/fixtures");
  rmSync(join(fixtures, "without-device.json"));
  const { code, stdout } = project.run(
    "mutate",
    {},
    "aws_iam_enforce_mfa_is_enabled_for_users",
    "--max",
    "0",
    "--skip-synth",
    "--json",
  );
  const { mutations, survivors } = JSON.parse(stdout);
  expect([code, mutations.length]).toEqual([2, 1]);
  expect(survivors).toBe(mutations[0].survivors.length);
  expect(survivors).toBeGreaterThan(0);
});

it("refuses a pack that is not there", () => {
  const { code, stderr } = project.run("mutate", {}, "nothing", "--skip-synth");
  expect([code, stderr]).toEqual([1, expect.stringContaining("got: nothing.")]);
});
