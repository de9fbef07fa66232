import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Testing } from "cdktf";
import { complianceOf, type Compliance } from "../cli/site/compliance";
import { packIndex, type IndexedPack } from "../cli/site/pack-index";
import { packPage } from "../cli/site/pack-page";
import { packFolders } from "../cli/site/packs";
import { markdownTable } from "../cli/support/markdown-table";
import { baseline } from "../examples/baseline/baseline";
import { controlNote } from "../src";
import { runScript } from "./script";

const ROOT = join(__dirname, "..");
const BEGIN = "<!-- From the packs, by: npm run generate:packs -->\n";

/** `npm run generate:packs`: writes the index of packs, the tables of controls and the JSON of the example. */
export function writePackDocs(): void {
  for (const [file, text] of packDocs()) writeFileSync(join(ROOT, file), text);
}

/** The generated documents: path → text. Words before the mark are written by hand, and stay. */
export function packDocs(): Map<string, string> {
  const packs = packIndex(packFolders(ROOT).map((folder) => packPage(ROOT, folder)));
  const compliance = complianceOf(packs);
  const page = (file: string, generated: string): [string, string] => {
    const [words = ""] = readFileSync(join(ROOT, file), "utf8").split(BEGIN);
    return [file, `${words}${BEGIN}\n${generated}\n`];
  };
  return new Map([
    page("docs/packs.md", indexText(packs)),
    page("docs/compliance.md", complianceText(compliance, packs)),
    ["examples/baseline/cdk.tf.json", baselineJson()],
    ["docs/compliance.json", `${JSON.stringify(compliance, undefined, 2)}\n`],
  ]);
}

/** What the example of a baseline synthesizes, which is the same on every day. */
function baselineJson(): string {
  const outdir = mkdtempSync(join(tmpdir(), "baseline-"));
  try {
    const app = new App({ outdir, context: { now: "2026-01-01T00:00:00Z" } });
    return `${JSON.stringify(JSON.parse(Testing.synth(baseline(app), true)), undefined, 2)}\n`;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function indexText(packs: readonly IndexedPack[]): string {
  const providers = [...new Set(packs.map(({ provider }) => provider))];
  return providers
    .map((provider) => {
      const rows = packs.filter((pack) => pack.provider === provider).map(indexRow);
      return `## ${provider}\n\n${markdownTable(["pack", "policies and their modes", "takes away", "controls"], rows)}`;
    })
    .join("\n\n");
}

const indexRow = (pack: IndexedPack): string[] => [
  `${link(pack)}<br>${pack.description ?? ""}`,
  [
    ...pack.policies.map(({ path, modes }) => `${cell(path)}: ${modes}`),
    ...(pack.isCalculated ? ["calculated for each resource"] : []),
  ].join("<br>"),
  pack.takesAway.length === 0 ? "no" : `**${pack.takesAway.join(", ")}**`,
  controlsCell(pack) || "none named",
];

const controlsCell = ({ controls }: IndexedPack): string =>
  controls.map((control) => controlNote(control)).join("<br>");

function complianceText({ frameworks, withoutControls }: Compliance, packs: readonly IndexedPack[]): string {
  const byControl = frameworks.map(({ framework, version, controls }) => {
    const rows = controls.map(({ id, packs: answers }) => [
      id,
      answers.map(link).join("<br>"),
      [...new Set(answers.flatMap(({ policies }) => policies))].map(cell).join("<br>"),
    ]);
    return `## ${framework} ${version}\n\n${markdownTable(["control", "packs", "policies"], rows)}`;
  });
  const named = packs.filter(({ controls }) => controls.length > 0);
  const byPack = markdownTable(
    ["pack", "controls"],
    named.map((pack) => [link(pack), controlsCell(pack)]),
  );
  const without = withoutControls.map((pack) => `- ${link(pack)}`).join("\n");
  const heading = `${withoutControls.length} of ${packs.length} packs name no control:`;
  return [
    ...byControl,
    `## From packs to controls\n\n${byPack}`,
    `## Without a reference\n\n${heading}\n\n${without}`,
  ].join("\n\n");
}

const link = ({ folder, title }: { readonly folder: string; readonly title: string }): string =>
  `[${title}](../src/packs/${folder}/index.ts)`;

/** Text in a cell of a table, in which \`>\` stays a sign. */
const cell = (text: string): string => text.replace(/[|<*_`]/g, "\\$&");

if (require.main === module) {
  runScript(
    "generate:packs",
    "write the index of packs, the tables of controls and the JSON of the example",
    writePackDocs,
  );
}
