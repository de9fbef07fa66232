import { shown } from "../support/shown";
import type { Converted } from "./convert";
import type { ArgumentDifference } from "./proof/compare";
import type { Proof } from "./proof/prove";

/** The outcome of a conversion, in plain lines. */
export function account(result: Converted): string {
  if ("refusal" in result) return `${result.source}\n  not converted: ${indented(result.refusal)}`;
  const { source, pack, proof } = result;
  const { comments, equal, total, differences } = proof;
  const { report } = pack;
  return [
    `${source} → ${pack.folder}`,
    `  equal: ${equal} of ${total} resources`,
    ...differences.flatMap(differenceLines),
    ...stateLines(proof),
    `  lines of comments: ${comments.kept} kept, ${comments.covered} told by what they became, ${comments.lost.length} lost`,
    ...comments.lost.map(({ place, text }) => `    lost: ${place.file}:${place.line}: ${text}`),
    ...report.unlisted.map((value) => `  unlisted: ${value}`),
    ...report.leftOut.map(({ place, what }) => `  left out: ${place.file}:${place.line}: ${what}`),
    ...report.work.map((work) => `  to do: ${work}`),
  ].join("\n");
}

/** Whether a pack is proven: all of its resources are equal, and Terraform, if it was asked, changes nothing. */
export const isProven = (result: Converted): boolean =>
  "proof" in result &&
  result.proof.equal === result.proof.total &&
  (result.proof.state === undefined || ("changes" in result.proof.state && result.proof.state.changes.length === 0));

/** The outcome of all conversions, in one line. */
export function summary(results: readonly Converted[]): string {
  const proven = results.filter(isProven).length;
  const refused = results.filter((result) => "refusal" in result).length;
  const others = results.length - proven - refused;
  return [
    `${results.length} packs: ${proven} proven equal`,
    ...(others > 0 ? [`${others} not equal`] : []),
    ...(refused > 0 ? [`${refused} not converted`] : []),
  ].join(", ");
}

function differenceLines({ address, argument, kind, source, written }: ArgumentDifference): string[] {
  const name = argument === "" ? address : `${address}.${argument}`;
  if (kind !== "different") return [`    ${name}: ${kind}`];
  return [
    `    ${name}: different`,
    `      source:  ${shown(source ?? null)}`,
    `      written: ${shown(written ?? null)}`,
  ];
}

function stateLines({ state }: Proof): string[] {
  if (state === undefined) return [];
  if ("error" in state) return [`  Terraform cannot tell: ${indented(state.error)}`];
  if (state.changes.length === 0) return ["  Terraform: no changes"];
  return state.changes.map(
    ({ address, action, attributes }) =>
      `  Terraform would ${action} ${address}${attributes.length > 0 ? `: ${attributes.map(({ name }) => name).join(", ")}` : ""}`,
  );
}

const indented = (text: string): string => text.trim().replaceAll("\n", "\n    ");
