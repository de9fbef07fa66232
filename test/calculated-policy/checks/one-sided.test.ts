import { bucketVersioning } from "../../../src/policy-types/aws-s3";
import { faults } from "../faults";

const branches = (...words: string[]): string =>
  `{% if not $.user.name %}${words[0]}{% elif $.user.name == "a" %}${words[1]}{% else %}${words[2]}{% endif %}`;

describe("the check one-sided finds", () => {
  it.each([
    ["an approval that never rejects", branches("Skip", "Approved", "Approved"), "Skip, Approved"],
    ["an approval that never approves", branches("Skip", "Not approved", "Not approved"), "Skip, Not approved"],
  ])("%s", (_, template, words) => {
    expect(faults({ template })).toEqual([`one-sided template:1:25 ${words}`]);
  });
});

describe("the check one-sided passes", () => {
  it.each([
    ["an approval of all three words", branches("Skip", "Approved", "Not approved")],
    ["an approval of one decision", "{% if $.user.name %}Approved{% else %}Skip{% endif %}"],
    ["a word that is worked out", branches("Skip", "Approved", "{{ $.user.name }}")],
    [
      "several results",
      '{{ [{ result: "Skip" if $.user else "Approved" }, { result: "Skip" if $.user else "Not approved" }] | json }}',
    ],
  ])("%s", (_, template) => {
    expect(faults({ template })).toEqual([]);
  });

  it("policies that are no approvals", () => {
    expect(faults({ type: bucketVersioning, template: '"Skip"' })).toEqual([]);
  });
});
