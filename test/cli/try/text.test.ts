import type { Attempt } from "../../../cli/try/attempt";
import { attemptText, trialText } from "../../../cli/try/text";

const attempt = (title: string, outcome: Attempt["outcome"]): Attempt => ({
  resource: { id: `id-${title}`, title, path: `Turbot > ${title}` },
  queries: [{ text: "{ user { UserName } }\n", result: { user: { UserName: title } } }],
  outcome,
});

const ANN = attempt("ann", { kind: "value", value: "Approved" });
const BOB = attempt("bob", { kind: "value", value: { result: "Not approved", message: "No device" } });
const CID = attempt("cid", { kind: "error", message: "the template fails" });

describe("the text of a trial", () => {
  it("shows each query with what it gives, and the verdict", () => {
    expect(attemptText("AWS > IAM > User > Approved > Custom", BOB)).toBe(
      `AWS > IAM > User > Approved > Custom on Turbot > bob (id-bob)
  query 1
    { user { UserName } }
  gives
    {
      "user": {
        "UserName": "bob"
      }
    }
  Not approved: No device`,
    );
  });

  it("counts the verdicts of many resources, and names who got which", () => {
    const attempts = [CID, ANN, BOB, attempt("dan", { kind: "value", value: "Approved" })];
    expect(trialText({ path: "Custom", attempts, left: 3 })).toBe(
      `Custom on 4 resources
  3 more were not tried: raise --max.
  Approved      2
  Not approved  1
  error         1
  Approved:
    Turbot > ann  id-ann
    Turbot > dan  id-dan
  Not approved:
    Turbot > bob  id-bob  No device
  error:
    Turbot > cid  id-cid  the template fails`,
    );
  });
});
