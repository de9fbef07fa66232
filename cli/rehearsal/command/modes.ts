import type { KnownPolicyType } from "../stand-in/workspace";
import type { Setting } from "./stack-json";

/** A setting that goes from one mode of its policy to another. */
export interface Switch {
  readonly setting: Setting;
  readonly from: string;
  readonly to: string;
}

/**
 * The ways from the modes that a stack was synthesized with through all others: in each round every setting of kind
 * `mode` goes to the next of its policy's other modes, and rests when it was in each.
 */
export function rounds(settings: readonly Setting[], types: readonly KnownPolicyType[]): Switch[][] {
  const ways = settings.flatMap((setting) => {
    const type = types.find(({ uri }) => uri === setting.type);
    if (type?.kind !== "mode" || setting.value === undefined) return [];
    return [
      switches(
        setting,
        setting.value,
        (type.values ?? []).filter((mode) => mode !== setting.value),
      ),
    ];
  });
  const length = Math.max(0, ...ways.map((way) => way.length));
  return Array.from({ length }, (_, round) => ways.flatMap((way) => way[round] ?? []));
}

const switches = (setting: Setting, first: string, others: readonly string[]): Switch[] =>
  others.map((to, index) => ({ setting, from: others[index - 1] ?? first, to }));
