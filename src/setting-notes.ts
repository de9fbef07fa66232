import { AnnotationMetadataEntryType, Token } from "cdktf";
import { CalculatedPolicy } from "./calculated-policy/calculated-policy";
import type { SettingValue } from "./policy-setting";
import type { AnyPolicyType, PolicyValue } from "./policy-type";
import { effectOf } from "./policy-values/effect";
import { effectSentence } from "./policy-values/effect-sentence";
import { nearest } from "./policy-values/nearest";
import { Unlisted } from "./unlisted";

/** Something that synth tells of a setting, as CDKTF's annotations have it. */
export interface SettingNote {
  readonly level: AnnotationMetadataEntryType;
  readonly message: string;
}

/** What synth tells of a setting: that its value takes something away, and that no list vouches for it. */
export function settingNotes(type: AnyPolicyType, value: SettingValue<PolicyValue>): SettingNote[] {
  if (value instanceof CalculatedPolicy) return [];
  const plain: unknown = value instanceof Unlisted ? value.value : value;
  const notes: SettingNote[] = [];
  if (typeof plain === "string" && effectOf(plain).destructive) {
    const effect = effectSentence(plain) ?? "";
    notes.push({
      level: AnnotationMetadataEntryType.WARN,
      message: `${type.path} is set to ${JSON.stringify(plain)}. ${effect}`,
    });
  }
  const isList = Array.isArray(value);
  const listed = isList ? type.items : type.values;
  if (listed === undefined) return notes;
  for (const part of [value].flat()) {
    if (!(part instanceof Unlisted)) continue;
    notes.push({
      level: AnnotationMetadataEntryType.INFO,
      message: `${type.path} is set to ${isList ? "a list with " : ""}${unlistedText(listed, part)}.`,
    });
  }
  return notes;
}

function unlistedText(listed: readonly string[], { value }: Unlisted): string {
  if (Token.isUnresolved(value)) return "an expression, which no list can hold";
  const text = JSON.stringify(value);
  if (listed.includes(value)) return `unlisted(${text}), which is listed by now`;
  const near = nearest(value, listed, SLIP);
  return `${text}, which is not listed${near === undefined ? "" : `; ${JSON.stringify(near)} is`}`;
}

/** Letters by which a word differs from another that is likely to be meant. */
const SLIP = 2;
