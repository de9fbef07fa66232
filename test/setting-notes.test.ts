import { AnnotationMetadataEntryType, Fn, Token } from "cdktf";
import { CalculatedPolicy, PolicyType, unlisted } from "../src";
import { userApproved, UserApproved } from "../src/policy-types/aws-iam";
import { settingNotes } from "../src/setting-notes";
import { ANYTHING, newPack } from "./synth";

const PATH = "AWS > IAM > User > Approved";

describe("the warning of a setting", () => {
  it.each([
    [
      UserApproved.ENFORCE_DELETE_UNAPPROVED,
      `${PATH} is set to "Enforce: Delete unapproved". Deletes what fails the check.`,
    ],
    [
      UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW,
      `${PATH} is set to "Enforce: Delete unapproved if new". ` +
        "Deletes what fails the check if it was created within the last 60 minutes.",
    ],
  ])("says what the mode %s takes away", (mode, message) => {
    expect(settingNotes(userApproved, mode)).toEqual([{ level: AnnotationMetadataEntryType.WARN, message }]);
  });

  it("is given for a value in unlisted as well", () => {
    expect(settingNotes(userApproved, unlisted("Enforce: Stop unapproved"))).toEqual([
      {
        level: AnnotationMetadataEntryType.WARN,
        message: `${PATH} is set to "Enforce: Stop unapproved". Stops what fails the check.`,
      },
      {
        level: AnnotationMetadataEntryType.INFO,
        message: `${PATH} is set to "Enforce: Stop unapproved", which is not listed.`,
      },
    ]);
  });

  it.each([UserApproved.SKIP, UserApproved.CHECK_APPROVED])("is not given for %s", (mode) => {
    expect(settingNotes(userApproved, mode)).toEqual([]);
  });
});

describe("the note of a value in unlisted", () => {
  const note = (message: string): unknown[] => [{ level: AnnotationMetadataEntryType.INFO, message }];

  it("says where the type lists it by now", () => {
    expect(settingNotes(userApproved, unlisted("Check: Approved"))).toEqual(
      note(`${PATH} is set to unlisted("Check: Approved"), which is listed by now.`),
    );
  });

  it("names a listed value that differs by a letter or two", () => {
    expect(settingNotes(userApproved, unlisted("Check: Aproved"))).toEqual(
      note(`${PATH} is set to "Check: Aproved", which is not listed; "Check: Approved" is.`),
    );
  });

  it("does not show an expression's token", () => {
    expect(settingNotes(userApproved, unlisted(Token.asString({ resolve: () => "Skip" })))).toEqual(
      note(`${PATH} is set to an expression, which no list can hold.`),
    );
  });

  it("is not given where the type has no list", () => {
    const owners = new PolicyType<readonly string[]>({ uri: "tmod:@acme/ops#/policy/types/owners", kind: "list" });
    expect(settingNotes(owners, unlisted(Token.asString(Fn.yamlencode(["platform"]))))).toEqual([]);
  });
});

it("tells nothing of a calculated policy's text", () => {
  const policy = CalculatedPolicy.fromText({ queries: ["{ account { Id } }"], template: "{{ $.account.Id }}" });
  expect(settingNotes(ANYTHING, policy)).toEqual([]);
});

it("stands with the setting as an annotation of CDKTF, without the stack trace that would tell the machine's paths", () => {
  const setting = newPack().addSetting(userApproved, UserApproved.ENFORCE_DELETE_UNAPPROVED);
  expect(setting.node.metadata.filter(({ type }) => type === "@cdktf/warn")).toEqual([
    { type: "@cdktf/warn", data: `${PATH} is set to "Enforce: Delete unapproved". Deletes what fails the check.` },
  ]);
});
