import { packSource } from "../../../cli/site/pack-source";

const CODE = `
import { PolicyPack } from "../policy-pack";

/** What becomes of old things. */
export enum Old {
  /** They stay. */
  KEEP = "Skip",
  DROP = "Drop",
}

/** The choices. */
export interface AcmeProps {
  /** The mode of {@link acme}. It can \`delete\`. */
  readonly mode: Mode;
  /**
   * What becomes of old things.
   *
   * Over two paragraphs.
   *
   * @default Old.KEEP
   */
  readonly old?: Old;
}

/** Another class. */
export class Other {}

/**
 * Judges things.
 *
 * Some things are
 * not seen.
 *
 * Does not see: old \`things\`, and
 * new ones.
 *
 * Start with a check.
 *
 * Checks: whether a thing is old.
 *
 * @see https://example.com/first
 * @see https://example.com/second#part
 */
export class Acme extends PolicyPack {}
`;

describe("the docstrings of a pack", () => {
  const source = packSource(CODE, "Acme");

  it("give the prose of the class, less what the description says already", () => {
    expect(source.prose).toEqual(["Some things are\nnot seen.", "Start with a check."]);
  });

  it("give what has a heading of its own, in the order of the headings", () => {
    expect(source.labelled).toEqual([
      { label: "Checks", heading: "What it checks", prose: "Whether a thing is old." },
      { label: "Does not see", heading: "What it does not see", prose: "Old `things`, and\nnew ones." },
    ]);
  });

  it("give the addresses to see", () => {
    expect(source.see).toEqual(["https://example.com/first", "https://example.com/second#part"]);
  });

  it("give each prop with its type, and what holds without it", () => {
    expect(source.choices).toEqual([
      {
        name: "mode",
        type: "Mode",
        prose: ["The mode of `acme`. It can `delete`."],
        fallback: undefined,
        members: [],
      },
      {
        name: "old",
        type: "Old",
        prose: ["What becomes of old things.", "Over two paragraphs."],
        fallback: "Old.KEEP",
        members: [
          { name: "Old.KEEP", prose: ["They stay."] },
          { name: "Old.DROP", prose: [] },
        ],
      },
    ]);
  });

  it("are nothing where the class has none", () => {
    expect(packSource("export class Acme {}", "Acme")).toEqual({ prose: [], labelled: [], see: [], choices: [] });
  });
});
