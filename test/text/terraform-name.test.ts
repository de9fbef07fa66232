import { TerraformVariable } from "cdktf";
import { nameFrom, terraformName } from "../../src/text/terraform-name";
import { newStack } from "../synth";

it.each(["main", "_", "_1", "A", "aws_iam_user_approved", "with-hyphen-", "UPPER_and_lower"])(
  "takes %j as a Terraform name",
  (name) => {
    expect(terraformName("name", name, "here")).toBe(name);
  },
);

it.each(["", " ", "1st", "-a", "a b", "a.b", "a/b", "a\n", "ä", "aé", "${a}", undefined, null, 5])(
  "refuses %j as a Terraform name",
  (name) => {
    expect(() => terraformName("name", name as string, "here")).toThrow("'name' must be a Terraform name");
  },
);

it("refuses a token, since an address is fixed before Terraform runs", () => {
  const { stringValue } = new TerraformVariable(newStack(), "variable", {});
  expect(() => terraformName("name", stringValue, "here")).toThrow("'name' must be a Terraform name");
});

it.each([
  ["sandbox", "sandbox"],
  ["sandbox_folder", "sandbox_folder"],
  ["Sandbox Folder", "sandbox_folder"],
  ["tmod:@turbot/turbot#/", "tmod_turbot_turbot"],
  ["arn:aws:::123456789012", "arn_aws_123456789012"],
  ["123456789012", "_123456789012"],
  ["--x--y--", "x_y"],
  ["Größe", "gr_e"],
  ["日本", "_"],
])("makes of %j the name %j", (text, name) => {
  expect(nameFrom(text)).toBe(name);
  expect(terraformName("name", nameFrom(text), "here")).toBe(name);
});
