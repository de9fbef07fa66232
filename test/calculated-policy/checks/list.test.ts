import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../../src/calculated-policy/checks/list";

describe("the list of the checks", () => {
  const folder = join(__dirname, "../../../src/calculated-policy/checks");
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
  const names = CHECKS.map(({ name }) => name);

  it("has a file of its name for each", () => {
    expect(names.filter((name) => !files.includes(name))).toEqual([]);
  });

  it("has each once", () => {
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(names)("has tests of %s", (name) => {
    expect(readdirSync(__dirname).filter((file) => file === `${name}.test.ts`)).toHaveLength(1);
  });
});
