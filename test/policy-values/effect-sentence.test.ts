import { effectSentence } from "../../src/policy-values/effect-sentence";

describe("the sentence on a value", () => {
  it.each([
    ["Skip", "Does nothing."],
    ["Check: Approved", "Raises an alarm, and changes nothing."],
    ["Enforce: Enabled", "Changes what differs."],
    ["Enforce: Disabled", "Changes what differs."],
    ["Enforce: Delete unapproved", "Deletes what fails the check."],
    ["Enforce: Stop if unapproved region", "Stops what fails the check."],
    ["Enforce: Revoke untrusted access", "Revokes what fails the check."],
    ["Enforce: Quarantine inactive with 1 day warning", "Quarantines what fails the check after 1 day of warning."],
    ["Enforce: Shutdown unapproved", "Shuts down what fails the check."],
    [
      "Enforce: Detach, snapshot and delete inactive with 7 days warning",
      "Detaches, snapshots and deletes what fails the check after 7 days of warning.",
    ],
    [
      "Enforce: Snapshot and delete unapproved if new",
      "Snapshots and deletes what fails the check if it was created within the last 60 minutes.",
    ],
    [
      "Enforce: Delete unapproved if new and empty",
      "Deletes what fails the check if it was created within the last 60 minutes and is empty.",
    ],
    ["Enforce: Business hours (8:00am - 6:00pm on weekdays)", "Stops what the policy governs on a schedule."],
    ["Enforce: Schedule per turbot_custom_schedule tag", "Stops what the policy governs on a schedule."],
    ["Enforce: Not configured", "Removes what the policy governs."],
  ])("%j is %j", (value, sentence) => {
    expect(effectSentence(value)).toBe(sentence);
  });

  it.each(["Enabled", "Force inactive if age > 90 days", "Not approved", "15 minutes"])(
    "is not there where the words do not say what happens: %j",
    (value) => {
      expect(effectSentence(value)).toBeUndefined();
    },
  );
});
