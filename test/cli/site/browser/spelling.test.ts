import * as fc from "fast-check";
import { Vocabulary } from "../../../../cli/site/browser/spelling";
import { holds } from "../../../texts";

const vocabulary = new Vocabulary(["aws > s3 > bucket > versioning", "userapproved.check_approved", "skip", "tags"]);

describe("a word of a search", () => {
  it.each([
    ["bucket", ["bucket"]],
    ["ersion", ["ersion"]],
    ["user", ["user"]],
  ])("stands for itself where it occurs, even as a part of another: %s", (word, expected) => {
    expect(vocabulary.meant(word)).toEqual(expected);
  });

  it.each([
    ["a letter too many", "versionning", "versioning"],
    ["a letter too few", "buket", "bucket"],
    ["a wrong letter", "skep", "skip"],
    ["two letters that are swapped", "bukcet", "bucket"],
    ["a word that is not typed to its end", "verzion", "versioning"],
    ["a member of an enum", "userapproved.check_aproved", "userapproved.check_approved"],
  ])("is taken for the nearest one: %s", (_, word, expected) => {
    expect(vocabulary.meant(word)).toEqual([expected]);
  });

  it.each(["tgs", "xyz", "policy", "encryption"])("stays what it is where none is near: %s", (word) => {
    expect(vocabulary.meant(word)).toEqual([word]);
  });

  it("stands for all that are equally near", () => {
    expect(new Vocabulary(["cart card"]).meant("carx")).toEqual(["cart", "card"]);
  });

  it("always stands for something", () => {
    holds(fc.property(fc.string(), (word) => expect(vocabulary.meant(word)).not.toEqual([])));
  });
});
