import fc from "fast-check";
import { readCatalog, type CatalogEntry } from "../../../cli/catalog/catalog";
import { hclText } from "../../../cli/convert/hcl/print";
import { text as literal } from "../../../cli/convert/hcl/syntax";

const CATALOG = readCatalog().filter(({ readOnly }) => readOnly !== true);

/** A text of HCL in quotes. */
const quoted = (text: string): string => hclText(literal(text));

/** Letters of all kinds, and what HCL, TypeScript and YAML each give a meaning. */
const anyText = fc.string({
  unit: fc.constantFrom(...Array.from("aZ09 é€😀\"'`\\$%{}<>#/*:-\t~@|&!=?[],_.")),
  minLength: 1,
  maxLength: 30,
});

const anyLine = anyText.map((text) => text.trim() || "x");

/** A heredoc of lines that none ends too early. */
const heredoc = fc
  .tuple(fc.array(fc.oneof(anyText, fc.constant("")), { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([lines, isIndented]) => {
    const safe = lines.map((line) => line.replace(/([$%])(?=\{)/g, "$1$1").replace(/\$\$\$+\{|%%%+\{/g, "{"));
    return `<<${isIndented ? "-" : ""}EOT\n${safe.map((line) => `    ${line}`).join("\n")}\n  EOT`;
  });

const comment = anyLine.map((text) => `# ${text}`);

function valueOf(entry: CatalogEntry): fc.Arbitrary<string> {
  const { kind, values = [] } = entry;
  switch (kind) {
    case "mode":
    case "choice":
      return fc
        .tuple(fc.constantFrom(...values), fc.subarray([...values]), fc.boolean())
        .map(([active, others, isAbove]) => {
          const commented = others.filter((other) => other !== active).map((other) => `  # value = ${quoted(other)}`);
          const lines = [`  value = ${quoted(active)}`, ...commented];
          return (isAbove ? lines.reverse() : lines).join("\n");
        });
    case "number":
      return fc.integer({ min: 0, max: 1000 }).map((number) => `  value = ${number}`);
    case "list":
      return fc
        .array(anyLine, { minLength: 1, maxLength: 4 })
        .map((items) => `  value = jsonencode([${items.map(quoted).join(", ")}])`);
    case "result":
      return fc
        .tuple(heredoc, heredoc)
        .map(([template, input]) => `  template = ${template}\n  template_input = ${input}`);
    default:
      return fc.oneof(heredoc, anyLine.map(quoted)).map((value) => `  value = ${value}`);
  }
}

const setting = (entry: CatalogEntry, index: number): fc.Arbitrary<string> =>
  fc
    .record({
      above: fc.array(comment, { maxLength: 3 }),
      inside: fc.array(comment, { maxLength: 2 }),
      value: valueOf(entry),
      note: fc.option(fc.oneof(anyLine.map(quoted), heredoc)),
      precedence: fc.option(fc.constantFrom('"REQUIRED"', '"RECOMMENDED"')),
    })
    .map(({ above, inside, value, note, precedence }) =>
      [
        ...above,
        `resource "turbot_policy_setting" "setting_${index}" {`,
        "  resource = turbot_policy_pack.main.id",
        `  type = ${quoted(entry.uri)}`,
        ...inside.map((line) => `  ${line}`),
        value,
        ...(note === null ? [] : [`  note = ${note}`]),
        ...(precedence === null ? [] : [`  precedence = ${precedence}`]),
        "}",
      ].join("\n"),
    );

/** A pack in HCL, of policy types of the catalog. */
export const anyPack = fc
  .record({
    title: anyLine,
    description: fc.option(fc.oneof(anyText.map(quoted), heredoc)),
    aka: fc.stringMatching(/^aws_[a-z]{1,8}_[a-z]{1,8}$/),
    header: fc.array(comment, { maxLength: 2 }),
    entries: fc.uniqueArray(fc.constantFrom(...CATALOG), { minLength: 0, maxLength: 5, selector: ({ uri }) => uri }),
  })
  .chain(({ title, description, aka, header, entries }) =>
    fc
      .tuple(...entries.map(setting))
      .map((settings) =>
        [
          ...header,
          'resource "turbot_policy_pack" "main" {',
          `  title = ${quoted(title)}`,
          ...(description === null ? [] : [`  description = ${description}`]),
          `  akas = [${quoted(aka)}]`,
          "}",
          "",
          ...settings.flatMap((text) => [text, ""]),
        ].join("\n"),
      ),
  );
