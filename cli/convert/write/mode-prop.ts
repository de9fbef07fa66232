import { effectOf, policyTypeUri } from "../../../src/tooling";
import { modFile } from "../../catalog/names";
import type { Expression } from "../hcl/syntax";
import { literalText } from "./expression-code";
import { camelCase } from "./imports";
import type { Alternative, SettingComments } from "./setting-comments";
import { stringCode } from "./text-code";
import type { TypeNames } from "./type-names";
import type { Writing } from "./writing";

/**
 * A mode that the pack leaves open: a prop with the active value as its default if that does not act. Undefined if
 * the source names no other value, and the one it has does not act.
 */
export function modeProp(
  value: Expression,
  type: TypeNames,
  { alternatives }: SettingComments,
  writing: Writing,
): string | undefined {
  if (value.kind !== "literal" || !type.hasEnum) return undefined;
  const { props, imports, report } = writing;
  const active = literalText(value.value);
  const acts = effectOf(active).acts;
  const others = alternatives.filter((other) => other.value !== active);
  alternatives.forEach(({ line }) => report.cover(line.place));
  if (others.length === 0 && !acts) return undefined;

  const unlisted = [...others.map((other) => other.value), active].filter((word) => !type.lists(word));
  const name = propName(type, writing);
  const fallback = acts
    ? undefined
    : (type.memberCode(active) ?? `${imports.ofLibrary("unlisted")}(${stringCode(active)})`);
  unlisted.forEach((word) => report.unlisted.push(`${type.path}: ${JSON.stringify(word)}`));
  props.add({
    name,
    type: unlisted.length > 0 ? `${type.enumType()} | ${imports.ofLibrary("Unlisted", true)}` : type.enumType(),
    doc: [
      `The mode of ${type.path}.`,
      ...remarks(alternatives),
      ...unlisted.flatMap((word) => [
        "The catalog does not list one that the source has:",
        `\`unlisted(${stringCode(word)})\`.`,
      ]),
    ].flatMap((line, index) => (index === 1 ? ["", line] : [line])),
    default: fallback,
    example: acts ? (example) => type.exampleCode(active, example) : undefined,
  });
  return fallback === undefined ? `props.${name}` : `props.${name} ?? ${fallback}`;
}

const remarks = (alternatives: readonly Alternative[]): string[] =>
  alternatives.flatMap(({ value, remark }) => (remark.trim() === "" ? [] : [`\`${value}\`: ${remark.trim()}`]));

/** Named after the policy; if another mod has a policy of that name, after the mod too. */
function propName({ propName: name, uri }: TypeNames, { props }: Writing): string {
  const plain = name.replace(/^_+/, "");
  return props.has(plain) ? camelCase(`${modFile(policyTypeUri(uri).mod).replace(/\.ts$/, "")}-${plain}`) : plain;
}
