import { complianceOf } from "../../../cli/site/compliance";
import type { IndexedPack } from "../../../cli/site/pack-index";

const pack = (
  title: string,
  ...controls: readonly (readonly [framework: string, version: string, id: string])[]
): IndexedPack => ({
  folder: title.toLowerCase(),
  title,
  description: undefined,
  provider: "AWS",
  policies: [],
  isCalculated: false,
  takesAway: [],
  controls: controls.map(([framework, version, id]) => ({ framework, version, id, policies: [`${title} > Policy`] })),
});

describe("the tables of controls", () => {
  const { frameworks, withoutControls } = complianceOf([
    pack("First", ["CIS AWS", "3.0.0", "2.1.10"], ["CIS AWS", "3.0.0", "2.1.4"], ["PCI DSS", "4.0", "8.3.6"]),
    pack("Second", ["CIS AWS", "3.0.0", "2.1.4"], ["CIS AWS", "1.5.0", "1.1"]),
    pack("Third"),
  ]);

  it("have each framework in each version, with its controls in their order", () => {
    expect(
      frameworks.map(({ framework, version, controls }) => [framework, version, controls.map(({ id }) => id)]),
    ).toEqual([
      ["CIS AWS", "1.5.0", ["1.1"]],
      ["CIS AWS", "3.0.0", ["2.1.4", "2.1.10"]],
      ["PCI DSS", "4.0", ["8.3.6"]],
    ]);
  });

  it("name the packs that answer a control, and the policies by which they do", () => {
    expect(frameworks[1]?.controls[0]).toEqual({
      id: "2.1.4",
      packs: [
        { folder: "first", title: "First", policies: ["First > Policy"] },
        { folder: "second", title: "Second", policies: ["Second > Policy"] },
      ],
    });
  });

  it("show what names no control as well", () => {
    expect(withoutControls).toEqual([{ folder: "third", title: "Third" }]);
  });
});
