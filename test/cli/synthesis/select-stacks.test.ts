import { selectStacks } from "../../../cli/synthesis/select-stacks";

const STACKS = ["aws-iam", "aws-s3", "gcp-2"].map((name) => ({ name }));
const selected = (patterns: string[], isAll = false): string[] =>
  selectStacks(STACKS, patterns, isAll).map(({ name }) => name);

describe("the stacks that a command is for", () => {
  it.each([
    { patterns: ["aws-s3"], expected: ["aws-s3"] },
    { patterns: ["gcp-2", "aws-iam"], expected: ["aws-iam", "gcp-2"] },
    { patterns: ["aws-*"], expected: ["aws-iam", "aws-s3"] },
    { patterns: ["*"], expected: ["aws-iam", "aws-s3", "gcp-2"] },
    { patterns: ["{aws-s3,gcp-*}", "aws-s3"], expected: ["aws-s3", "gcp-2"] },
  ])("are $expected for $patterns", ({ patterns, expected }) => {
    expect(selected(patterns)).toEqual(expected);
  });

  it("are all of them if that is meant", () => {
    expect(selected([], true)).toEqual(["aws-iam", "aws-s3", "gcp-2"]);
  });

  it("are the only one if there is one", () => {
    expect(selectStacks([{ name: "one" }], [], false)).toEqual([{ name: "one" }]);
  });

  it("must be named if there are several", () => {
    expect(() => selected([])).toThrow(
      "The app has 3 stacks: aws-iam, aws-s3, gcp-2. Name the ones you mean, or use --all.",
    );
  });

  it.each([
    ["aws-iem", `'stack' must match one of the app's stacks, got: "aws-iem". Did you mean aws-iam?`],
    ["azure-*", `'stack' must match one of the app's stacks, got: "azure-*". The app has: aws-iam, aws-s3, gcp-2.`],
  ])("are not guessed for %s, which matches none", (pattern, message) => {
    expect(() => selected(["aws-s3", pattern])).toThrow(message);
  });
});
