import { readFileSync, writeFileSync } from "node:fs";
import { account } from "../../../cli/convert/account";
import type { Candidate } from "../../../cli/convert/candidate";
import { prove } from "../../../cli/convert/proof/prove";
import { writeFiles } from "../../../cli/convert/stage";
import { converted, expectedFiles, PROJECT, refusal, REFUSED, reportFile, RULES } from "./fixtures";

const candidates = new Map<string, Candidate>();

const reports = new Map<string, string>();

beforeAll(async () => {
  for (const rule of RULES) candidates.set(rule, await converted(rule));
  const all = [...candidates.values()];
  const proofs = await prove(all, { root: process.cwd(), project: PROJECT, proveState: false });
  for (const [index, { source, pack }] of all.entries()) {
    const proof = proofs[index];
    if (proof === undefined || "error" in proof) throw new Error(`${source}: ${proof?.error ?? "not proven"}`);
    reports.set(RULES[index] ?? "", `${account({ source, pack, proof })}\n`);
  }
  // For whoever changes what is written: look at the difference, and commit it.
  if (process.env.UPDATE_FIXTURES) {
    for (const { pack } of candidates.values()) writeFiles(".", pack.files);
    for (const [rule, report] of reports) writeFileSync(reportFile(rule), report);
    for (const name of REFUSED) writeFileSync(reportFile(`refused/${name}`), (await refusal(name)) ?? "");
  }
}, 120_000);

it.each(RULES)("%s becomes the files that lie beside it", (rule) => {
  expect(candidates.get(rule)?.pack.files).toEqual(expectedFiles(rule));
});

// The report has each difference, each lost comment, and each thing that was left out, with its file and line.
it.each(RULES)("%s is proven, and told of, as the report beside it has it", (rule) => {
  const report = readFileSync(reportFile(rule), "utf8");
  expect(reports.get(rule)).toBe(report);
  expect(report).toMatch(/, 0 lost\n/);
});

it.each(REFUSED)("%s is refused, with the reason that lies beside it", async (name) => {
  expect(await refusal(name)).toBe(readFileSync(reportFile(`refused/${name}`), "utf8"));
});
