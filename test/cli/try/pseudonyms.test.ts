import { withPseudonyms } from "../../../cli/try/pseudonyms";

describe("pseudonyms", () => {
  it("replace names, ids, addresses and accounts, the same by the same", () => {
    expect(
      withPseudonyms(
        [
          {
            user: {
              UserName: "ann.miller",
              Arn: "arn:aws:iam::203194912394:user/ann.miller",
              turbot: { id: "203194912394719", tags: { mail: "ann@acme.com" } },
            },
          },
          { note: "ann.miller of 203194912394", key: "1f0e2d3c-4b5a-4978-8897-a6b5c4d3e2f1" },
        ],
        [],
      ),
    ).toEqual([
      {
        user: {
          UserName: "name-1",
          Arn: "arn:aws:iam::100000000002:user/name-1",
          turbot: { id: "100000000000003", tags: { mail: "someone-4@example.com" } },
        },
      },
      { note: "name-1 of 100000000002", key: "00000000-0000-4000-8000-000000000005" },
    ]);
  });

  it("leave what a template compares as it is", () => {
    const results = [{ bucket: { Status: "Enabled", Days: 90, On: true, At: "2026-01-05T08:00:00.000Z", None: null } }];
    expect(withPseudonyms(results, [])).toEqual(results);
  });

  it("replace what is known to be a name, whatever characters it has", () => {
    expect(withPseudonyms([{ note: "a.b*[c] and axb*[c]" }], ["a.b*[c]"])).toEqual([{ note: "name-1 and axb*[c]" }]);
  });
});
