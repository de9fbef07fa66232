import { Source } from "../../src/calculated-policy/source";

const text = "first\n\tsecond line\n\nlast";

describe("a text of a policy", () => {
  it("is called by its file, or by its role", () => {
    expect(new Source("query 2", text, "packs/a.graphql").place(7)).toBe("packs/a.graphql:2:2");
    expect(new Source("query 2", text).place(7)).toBe("query 2:2:2");
    expect([new Source("query 2", text).prop, new Source("template", text).prop]).toEqual(["queries", "template"]);
  });

  it.each([
    [0, 1, 1],
    [5, 1, 6],
    [6, 2, 1],
    [19, 3, 1],
    [20, 4, 1],
    [text.length, 4, 5],
  ])("has offset %d in line %d, column %d", (offset, line, column) => {
    const source = new Source("template", text);
    expect(source.position(offset)).toEqual({ line, column });
    expect(source.offset(line - 1, column - 1)).toBe(offset);
  });

  it("ends where it ends, whatever is asked for", () => {
    expect(new Source("template", text).offset(99, 99)).toBe(text.length);
  });

  it("shows a line with a caret below the place", () => {
    expect(new Source("template", text).excerpt(7)).toBe("  2 |  second line\n    |  ^");
    expect(new Source("template", "a\r\nb").excerpt(0)).toBe("  1 | a\n    | ^");
  });

  it("aligns the caret with lines whose number is long", () => {
    expect(new Source("template", `${"\n".repeat(99)}ab`).excerpt(100)).toBe("  100 | ab\n      |  ^");
  });

  it("shows of a long line what is around the place", () => {
    const line = `${"x".repeat(300)}!${"y".repeat(300)}`;
    const [shown = "", caret = ""] = new Source("template", line).excerpt(300).split("\n");
    expect(shown.length).toBeLessThan(120);
    expect(shown.charAt(caret.indexOf("^"))).toBe("!");
  });
});
