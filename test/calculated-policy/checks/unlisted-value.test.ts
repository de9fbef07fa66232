import {
  accessKeyActiveAge,
  accountPasswordPolicySettingsMinimumLength,
  userApproved,
} from "../../../src/policy-types/aws-iam";
import { faults } from "../faults";

describe("the check unlisted-value finds", () => {
  it.each([
    ["a mode in another case", '"Check: approved"', "1:2 Check: approved"],
    ["a mode of another policy", "{% if $.user %}'Check: Enabled'{% else %}Skip{% endif %}", "1:17 Check: Enabled"],
    ["a verb alone", "Enforce", "1:1 Enforce"],
    ["a variable", '{% set mode = "Check: Approve" %}"{{ mode }}"', "1:15 Check: Approve"],
    ["a variable as JSON", '{% set mode = "skip" %}{{ mode | json }}', "1:15 skip"],
    [
      "a default that looks like a mode",
      '{% set mode = "skip" %}{% if $.user %}{% set mode = "Skip" %}{% endif %}{{ mode | json }}',
      "1:15 skip",
    ],
    ["truth", "{% if $.user %}true{% else %}Skip{% endif %}", "1:16 true"],
  ])("%s", (_, template, fault) => {
    expect(faults({ template, type: userApproved })).toEqual([`unlisted-value template:${fault}`]);
  });

  it("a choice that is none", () => {
    expect(faults({ template: "Force inactive if age > 60 days", type: accessKeyActiveAge })).toEqual([
      "unlisted-value template:1:1 Force inactive if age > 60 days",
    ]);
  });
});

describe("the check unlisted-value passes", () => {
  it.each([
    ["values of the list", '{% if $.user %}"Enforce: Delete unapproved"{% else %}Skip{% endif %}'],
    ["values that are put together from branches", '"{% if $.user %}Check: {% else %}Check: {% endif %}Approved"'],
    ["values that are put together by operators", '{{ ("Check: " ~ "Nothing") | json }}'],
    ["values that replaced what was there", '{% set mode = "?" %}{% set mode = "Skip" %}{{ mode }}'],
    ["text in comments", "# Check: Nothing\nSkip"],
  ])("%s", (_, template) => {
    expect(faults({ template, type: userApproved })).toEqual([]);
  });

  it("any value, for a policy type without a list", () => {
    expect(faults({ template: "whatever", type: accountPasswordPolicySettingsMinimumLength })).toEqual([]);
  });
});
