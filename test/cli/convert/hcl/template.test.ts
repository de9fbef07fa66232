import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { fold } from "../../../../cli/convert/hcl/fold";
import { hclText } from "../../../../cli/convert/hcl/print";
import { readModule } from "../../../../cli/convert/hcl/read-module";
import type { Expression } from "../../../../cli/convert/hcl/syntax";
import { terraform } from "../../../../cli/terraform/terraform";
import { describeWithTerraform, TERRAFORM_MS } from "../../../e2e/deployment";
import { newFolder } from "../../../synth";

const LOCALS = `locals {
  yes   = true
  name  = "Acme"
  count = 1e3
  list  = ["one", "two"]
  map   = { b = "B", a = "A" }
}
`;

/** Pieces of templates, in which `~` stands where a mark may take the blanks beside it. */
const PIECE = fc.constantFrom(
  "word",
  " ",
  "  ",
  "\n",
  "\n    ",
  "\n  x",
  "$${a}",
  "%%{b}",
  "${~local.name~}",
  "${~1.5e1~}",
  "${~local.count~}",
  "%{~if local.yes~}yes%{~endif~}",
  "%{~if !local.yes~}yes %{~else~}\n   no%{~endif~}",
  '%{~if local.name == "x"~}\n yes\n%{~endif~}\n',
  "%{~for item in local.list~}\n    - ${~item~}\n  %{~endfor~}",
  "%{~for key, value in local.map~} ${key}=${value}%{~endfor~}",
  "%{~for index, item in local.list~}${index}${~item~}%{~endfor~}",
);

/** A template in which each `~` is there, or not. */
const template = fc
  .tuple(fc.array(PIECE, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.boolean()))
  .map(([pieces, keeps]) => pieces.join("").replace(/~/g, () => (keeps.next().value === true ? "~" : "")));

/** How a template stands in a file. */
const written = fc.tuple(template, fc.constantFrom("<<EOT\n", "<<-EOT\n", '"')).map(([text, begin]) => {
  if (begin === '"') return `"${text.replaceAll("\n", "\\n")}"`;
  return `${begin}${text}\nEOT`;
});

describeWithTerraform("a template whose values are known", () => {
  it(
    "comes to the text that Terraform makes of it",
    async () => {
      const sources = fc.sample(written, 150);
      const folder = newFolder();
      const outputs = sources.map((source, index) => `output "t${index}" {\n  value = ${source}\n}\n`);
      writeFileSync(join(folder, "main.tf"), LOCALS + outputs.join(""));
      await terraform(folder, ["apply", "-auto-approve", "-input=false"], { env: {} });
      const { stdout } = await terraform(folder, ["output", "-json"], { env: {} });
      const theirs = JSON.parse(stdout) as Record<string, { value: unknown }>;

      const { blocks } = await readModule(folder, "x");
      const locals = new Map(
        blocks.flatMap(({ type, arguments: args }) =>
          type === "locals" ? args.map(({ name, value }): [string, Expression] => [name, value]) : [],
        ),
      );
      const scope = { locals, variables: new Map<string, Expression>(), readFile: (path: string) => path };
      const ours = blocks.flatMap(({ type, arguments: [value] }) =>
        type === "output" && value !== undefined ? [fold(value.value, scope)] : [],
      );
      ours.forEach((value, index) => {
        const text = value.kind === "literal" && typeof value.value === "string" ? value.value : hclText(value);
        expect([sources[index], text]).toEqual([sources[index], String(theirs[`t${index}`]?.value)]);
      });
      expect(ours).toHaveLength(sources.length);
    },
    TERRAFORM_MS,
  );
});
