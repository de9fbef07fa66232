import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CalculatedPolicy, type PolicyCheck } from "../src";
import { CHECKS } from "../src/calculated-policy/checks/list";
import { userApprovedCustom } from "../src/policy-types/aws-iam";
import { bucketVersioning } from "../src/policy-types/aws-s3";
import { blocks, compiled } from "./markdown";
import { newFolder } from "./synth";

describe("docs/calculated-policies.md", () => {
  const text = readFileSync(join(__dirname, "../docs/calculated-policies.md"), "utf8");
  const [introduction = "", checked = ""] = text.split("## What is checked");
  const [query = ""] = blocks(checked, "graphql");
  const sections = new Map(
    [...text.matchAll(/^### `([\w-]+)`\n(.*?)(?=^##)/gms)].map(([, check = "", body = ""]) => [check, body]),
  );

  // What the example of the check query-schema is held against.
  const withSchema = newFolder();
  const file = join(withSchema, "query-schemas/aws-iam/userApprovedCustom.graphql");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    "type Query { user: User } type User { UserName: String get(path: String): String turbot: Turbot } " +
      "type Turbot { id: ID tags: String }",
  );

  it("compiles every ts block as a module of its own", () => {
    expect(blocks(text, "ts")).not.toHaveLength(0);
    expect(compiled(blocks(text, "ts"))).toEqual([]);
  });

  it("asks only for what a query can ask", () => {
    const queries = blocks(introduction, "graphql");
    expect(queries).toHaveLength(1);
    const template = "{% if $.devices.items.length and $.user.UserName %}Approved{% else %}Skip{% endif %}";
    expect(CalculatedPolicy.fromText({ queries, template }).check(userApprovedCustom, "stack/main")).toEqual([]);
  });

  it("has an example of every check", () => {
    expect([...sections.keys()]).toEqual(CHECKS.map(({ name }) => name));
  });

  it.each(CHECKS)("shows what is said of the example of $name", ({ name: check }) => {
    const section = sections.get(check) ?? "";
    const said = blocks(section, "text").join("").trimEnd();
    expect(say(check, section, 0)).toBe(said);
  });

  it.each(CHECKS)("shows how $name has nothing to say, where there is another way", ({ name: check }) => {
    const section = sections.get(check) ?? "";
    if (section.includes("Instead")) expect(say(check, section, 1)).not.toContain(check);
  });

  it("lists each check with its severity", () => {
    const listed = [...text.matchAll(/^\| \[`([\w-]+)`\]\(#[\w-]+\) *\| (\w+) /gm)].map(([, name, severity]) => [
      name,
      severity,
    ]);
    expect(listed).toEqual(CHECKS.map(({ name, severity }) => [name, severity]));
  });

  /** The warnings, or the message of the error, for the texts of a section. */
  function say(check: PolicyCheck, section: string, example: number): string {
    const faulty = blocks(section, "graphql")[example]?.trimEnd();
    const template = blocks(section, "njk")[example]?.trimEnd() ?? "Skip";
    const isFirst = check === "query-syntax" || (check === "query-template" && example === 0);
    const first = isFirst ? [] : [query];
    const policy = CalculatedPolicy.fromText({
      queries: [...first, ...(faulty === undefined ? [] : [faulty])],
      template,
    });
    try {
      const type = /Versioning/.test(section) ? bucketVersioning : userApprovedCustom;
      const warnings = policy.check(type, "stack/main", { root: check === "query-schema" ? withSchema : undefined });
      return warnings.filter((warning) => warning.endsWith(`(${check})`)).join("\n");
    } catch (error) {
      return (error as Error).message;
    }
  }
});

it.each(["conflicts", "exceptions", "rollout"])("docs/%s.md has ts blocks that compile, each on its own", (page) => {
  const text = readFileSync(join(__dirname, `../docs/${page}.md`), "utf8");
  expect(blocks(text, "ts")).not.toHaveLength(0);
  expect(compiled(blocks(text, "ts"))).toEqual([]);
});
