import { record, string } from "fast-check";
import * as fc from "fast-check";
import { found, hashOf, queryOf, wordsOf, type Query } from "../../../../cli/site/browser/search";
import { holds } from "../../../texts";

const ENTRIES = [
  { text: "aws > iam > user > approved check: approved", facets: { mod: "aws-iam", kind: "mode" } },
  { text: "aws > iam > user > approved > custom", facets: { mod: "aws-iam", kind: "result" } },
  { text: "azure > storage > bucket", facets: { mod: "azure-storage", kind: "mode" } },
];

const query = ({ words = "", ...facets }: { words?: string; mod?: string; kind?: string }): Query => ({
  words,
  facets: { mod: "", kind: "", ...facets },
});

describe("the search of a list", () => {
  it.each([
    ["everything without a query", {}, [true, true, true]],
    ["what has all words, in any order and case", { words: "  User IAM " }, [true, true, false]],
    ["parts of words", { words: "stor" }, [false, false, true]],
    ["the words of a value", { words: "Check: Approved" }, [true, false, false]],
    ["one mod", { mod: "azure-storage" }, [false, false, true]],
    ["one kind", { kind: "mode" }, [true, false, true]],
    ["all of these together", { words: "user", mod: "aws-iam", kind: "result" }, [false, true, false]],
    ["nothing where a word is nowhere", { words: "user mfa" }, [false, false, false]],
  ])("finds %s", (_, given, expected) => {
    const sought = query(given);
    const words = wordsOf(sought.words).map((word) => [word]);
    expect(found(ENTRIES, sought, words)).toEqual(expected);
  });
});

it("finds what has any of the words that stand for one", () => {
  expect(found(ENTRIES, query({}), [["nowhere", "storage"], ["azure"]])).toEqual([false, false, true]);
});

describe("the address of a search", () => {
  it("keeps what is given", () => {
    expect(hashOf(query({ words: "mfa  on", mod: "@turbot/aws-iam" }))).toBe("#q=mfa++on&mod=%40turbot%2Faws-iam");
    expect(hashOf(query({ kind: "mode" }))).toBe("#kind=mode");
  });

  it("is empty for an empty query", () => {
    expect(hashOf(query({ words: " " }))).toBe("");
  });

  it("names an entry where it keeps no query", () => {
    expect(queryOf("#aws-iam/userApproved")).toBeUndefined();
    expect(queryOf("")).toBeUndefined();
  });

  it("gives any query back", () => {
    const text = string({ unit: "grapheme" }).map((given) => given.trim());
    holds(
      fc.property(record({ words: text, mod: text, kind: text }), (given) => {
        const { words = "", facets = {} } = queryOf(hashOf(query(given))) ?? {};
        expect(query({ words, ...facets })).toEqual(query(given));
      }),
    );
  });
});
