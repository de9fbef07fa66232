import type { Candidate } from "../../../cli/convert/candidate";
import { prove } from "../../../cli/convert/proof/prove";
import { writeFiles } from "../../../cli/convert/stage";
import { converted, expectedFiles, PROJECT, RULES } from "./fixtures";

const candidates = new Map<string, Candidate>();

beforeAll(async () => {
  for (const rule of RULES) candidates.set(rule, await converted(rule));
  // For whoever changes what is written: look at the difference, and commit it.
  if (process.env.UPDATE_FIXTURES) for (const { pack } of candidates.values()) writeFiles(".", pack.files);
}, 120_000);

it.each(RULES)("%s becomes the files that lie beside it", (rule) => {
  const { pack } = candidates.get(rule) ?? fail(rule);
  expect(pack.files).toEqual(expectedFiles(rule));
});

it("every rule is proven: its resources are those of the source, and no comment is lost", async () => {
  const all = [...candidates.values()];
  const proofs = await prove(all, { root: process.cwd(), project: PROJECT, proveState: false });
  const results = proofs.map((proof, index) => [all[index]?.source, proof] as const);
  for (const [source, proof] of results) {
    if ("error" in proof) throw new Error(`${String(source)}: ${proof.error}`);
    expect([source, proof.equal, proof.comments.lost]).toEqual([source, proof.total, []]);
    expect(proof.differences.filter(({ kind }) => kind === "different")).toEqual([]);
  }
}, 120_000);

function fail(rule: string): never {
  throw new Error(`${rule} was not converted.`);
}
