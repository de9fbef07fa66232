import { Project } from "../../project";

const BACKEND = JSON.stringify({ backend: { type: "s3", bucket: "acme", region: "eu-west-1" } });

describe("policy-packs check-remote-state", () => {
  it("is content where every stack has a remote state", () => {
    const project = new Project();
    project.synth({ CDKTF_CONTEXT_JSON: BACKEND });
    expect(project.run("check-remote-state")).toEqual({
      code: 0,
      stdout: "Every stack has a remote state.\n",
      stderr: "",
    });
  });

  it("fails where the state of a stack is local, and says what to give", () => {
    const project = new Project();
    project.synth();
    const { code, stdout, stderr } = project.run("check-remote-state");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^The state of aws-iam-enforce-mfa is local, .* CDKTF_CONTEXT_JSON, .*\n$/);
  });

  it("fails where nothing is synthesized yet", () => {
    expect(new Project().run("check-remote-state")).toEqual({
      code: 1,
      stdout: "",
      stderr: "There are no stacks in cdktf.out. Run: npx policy-packs synth\n",
    });
  });
});
