import { Project } from "../../project";

const project = new Project().edit(
  "app.synth();",
  `new PolicyException(stack, "break_glass", {
  resource: "break_glass_user",
  type: userApproved,
  value: UserApproved.SKIP,
  reason: "CHG-1",
  until: "9000-01-01T00:00:00Z",
});
app.synth();`,
);
project.edit("import { PolicyPackStack }", "import { PolicyException, PolicyPackStack }");
project.edit("import { UserApproved }", "import { userApproved, UserApproved }");

it("lists the exceptions of an app", () => {
  const { code, stdout, stderr } = project.run("exceptions", {}, "--format", "csv");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(
    "until,policy,value,resource,reason,owner,stack\r\n" +
      "9000-01-01T00:00:00.000Z,AWS > IAM > User > Approved,Skip,break_glass_user,CHG-1,,aws-iam-enforce-mfa\n",
  );
});

it("explains the value that an exception gives", () => {
  const run = project.run("explain", {}, "userApproved", "--on", "break_glass_user", "--skip-synth");
  expect(run).toEqual({
    code: 0,
    stderr: "",
    stdout: `AWS > IAM > User > Approved on break_glass_user
  Skip
    given by the exception aws-iam-enforce-mfa/break_glass until 9000-01-01T00:00:00.000Z on break_glass_user, required
`,
  });
});

it("refuses a policy that the app does not set, and a time that is none", () => {
  const [policy, time] = [
    project.run("explain", {}, "bucketVersioning", "--skip-synth"),
    project.run("explain", {}, "userApproved", "--at", "tomorrow", "--skip-synth"),
  ];
  expect([policy.code, time.code]).toEqual([1, 1]);
  expect(policy.stderr).toContain("'policy' must be a policy that the app sets, got: \"bucketVersioning\".");
  expect(time.stderr).toContain("'--at' must be a time in ISO 8601, got: \"tomorrow\".");
});

it("shows the exceptions of the app on the site", () => {
  expect(project.run("docs", {}, "--skip-synth")).toMatchObject({ code: 0, stderr: "" });
  expect(project.read("site.out/exceptions.html")).toContain("<h2><code>break_glass_user</code></h2>");
});
