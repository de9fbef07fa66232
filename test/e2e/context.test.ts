import { Project } from "../project";
import { describeWithTerraform, TERRAFORM_MS } from "./deployment";

const BACKEND = { type: "s3", bucket: "acme", region: "eu-west-1" };

describeWithTerraform("a backend in CDKTF_CONTEXT_JSON", () => {
  it.each([["diff"], ["deploy", "--auto-approve"]])(
    "is what %s works with",
    (command, ...options) => {
      const project = new Project();
      const env = {
        CDKTF_CONTEXT_JSON: JSON.stringify({ backend: BACKEND }),
        AWS_EC2_METADATA_DISABLED: "true",
        AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      };
      // Without keys Terraform goes no further than to this backend.
      const { code, stdout, stderr } = project.run(command, env, ...options);
      expect({ code, output: stdout + stderr }).toMatchObject({
        code: 1,
        output: expect.stringContaining("No valid credential sources found"),
      });
      const { terraform } = JSON.parse(project.read("cdktf.out/stacks/aws-iam-enforce-mfa/cdk.tf.json"));
      expect(terraform.backend).toMatchObject({ s3: { bucket: "acme" } });
    },
    TERRAFORM_MS,
  );
});
