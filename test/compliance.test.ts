import { controlNote, controlsIn } from "../src";

const PUBLIC_ACCESS = { framework: "CIS AWS", version: "3.0.0", id: "2.1.4" };

describe("the note of controls", () => {
  it("is a line for each, from which they are read again", () => {
    const other = { framework: "NIST 800-53", version: "r5", id: "AC-2(1)" };
    expect(controlNote(PUBLIC_ACCESS, other)).toBe("CIS AWS 3.0.0 2.1.4\nNIST 800-53 r5 AC-2(1)");
    expect(controlsIn(controlNote(PUBLIC_ACCESS, other))).toEqual([PUBLIC_ACCESS, other]);
  });

  it.each([
    ["CIS AWS 3.0.0 2.1.4", [PUBLIC_ACCESS]],
    ["CIS AWS 3.0.0 2.1.4: block public access", [PUBLIC_ACCESS]],
    ["CIS AWS 3.0.0 2.1.4, CIS AWS 3.0.0 2.1.1", [PUBLIC_ACCESS, { ...PUBLIC_ACCESS, id: "2.1.1" }]],
    ["CIS Controls v8.1 3.3; agreed on in June", [{ framework: "CIS Controls", version: "v8.1", id: "3.3" }]],
    ["Asked for by the auditors.\nCIS AWS 3.0.0 2.1.4", [PUBLIC_ACCESS]],
  ])("is read from what people write: %s", (note, controls) => {
    expect(controlsIn(note)).toEqual(controls);
  });

  it.each([
    "CIS 1.4",
    "2.1.4",
    "see CIS",
    "the page CIS AWS 3.0.0",
    "CIS AWS 3.0.0 all",
    "AWS 3.0.0 2.1.4 and more",
    "",
  ])("is none where framework, version or id are missing, or the form is another: %s", (note) => {
    expect(controlsIn(note)).toEqual([]);
  });
});
