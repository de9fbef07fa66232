import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { account } from "../../../cli/convert/account";
import { convert, type Conversion, type Converted } from "../../../cli/convert/convert";
import { ConversionError } from "../../../cli/convert/errors";
import { readModule } from "../../../cli/convert/hcl/read-module";
import { newFolder } from "../../synth";
import { PROJECT } from "./fixtures";
import { anyPack } from "./random-packs";

/** Converts packs, each in a folder of its own, and leaves nothing behind. */
function convertAll(texts: readonly string[], options: Partial<Conversion> = {}): Promise<Converted[]> {
  const folder = newFolder();
  texts.forEach((text, index) => {
    mkdirSync(join(folder, `pack-${index}`));
    writeFileSync(join(folder, `pack-${index}`, "main.tf"), text);
  });
  const flags = { verbatim: false, keepVariables: false, readme: false, proveState: false, force: false };
  return convert({ folder, root: process.cwd(), project: PROJECT, all: true, dryRun: true, ...flags, ...options });
}

it.each([false, true])(
  "packs at random become packs whose resources are equal (verbatim: %s)",
  async (verbatim) => {
    const texts = fc.sample(anyPack, 15);
    const results = await convertAll(texts, { verbatim });
    expect(results).toHaveLength(texts.length);
    for (const result of results) {
      if ("refusal" in result) throw new Error(account(result));
      const wrong = result.proof.differences.filter(
        ({ kind, argument }) => kind === "different" || (verbatim && argument === "value"),
      );
      expect([account(result), wrong, result.proof.comments.lost]).toEqual([expect.anything(), [], []]);
    }
  },
  300_000,
);

it("HCL that is broken at random is read, or refused in one sentence with its file", async () => {
  const folder = newFolder();
  const file = join(folder, "main.tf");
  const broken = fc
    .tuple(
      anyPack,
      fc.nat(),
      fc.nat({ max: 20 }),
      fc.constantFrom("", '"', "{", "}", "<<EOT", "${", "%{", "/*", "[", "\n", "="),
    )
    .map(([text, at, length, put]) => {
      const start = at % text.length;
      return text.slice(0, start) + put + text.slice(start + length);
    });
  for (const text of fc.sample(broken, 100)) {
    writeFileSync(file, text);
    const error: unknown = await readModule(folder, "x").then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error === undefined) continue;
    expect(error).toBeInstanceOf(ConversionError);
    expect((error as Error).message).toMatch(/^x\/main\.tf(?::\d+)?: \S[^]*$/);
  }
}, 300_000);
