import { hasVerdicts, type PackImpact, type SettingImpact } from "./impact";

/** The most that one setting may act on: a number of resources, or a share of those that it governs. */
export type Limit = { readonly count: number } | { readonly percent: number };

/**
 * Reads a limit.
 *
 * @param text - `0`, `25`, or a percentage such as `5%` or `2.5%`
 * @throws Error if it is neither
 */
export function parseLimit(text: string): Limit {
  const [, digits, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text.trim()) ?? [];
  const number = Number(digits);
  if (digits !== undefined && percent === "%" && number <= 100) return { percent: number };
  if (digits !== undefined && percent === "" && Number.isSafeInteger(number)) return { count: number };
  throw new Error(
    `'--max' must be a whole number or a percentage up to 100%, got: ${JSON.stringify(text)}. ` +
      "Write it like --max 0 or --max 5%.",
  );
}

/** A setting that acts on more than a limit allows, or of which nobody knows. */
export interface Excess {
  readonly path: string;
  readonly why: string;
}

/**
 * The settings that exceed a limit, including those without any verdict: what they would do is not known. A pack that
 * is attached nowhere does nothing.
 */
export function excessesOf(packs: readonly PackImpact[], limit: Limit): Excess[] {
  return packs
    .filter(({ targets, missing }) => targets.length + missing.length > 0)
    .flatMap(({ settings }) => settings)
    .flatMap((setting) => {
      const why = excess(setting, limit);
      return why === undefined ? [] : [{ path: setting.path, why }];
    });
}

function excess(setting: SettingImpact, limit: Limit): string | undefined {
  if (!hasVerdicts(setting)) return "no verdict tells what it would do";
  const { hit, total } = setting;
  const isOver = "count" in limit ? hit > limit.count : hit * 100 > limit.percent * total;
  return isOver ? `acts on ${hit} of ${total}, and the limit is ${limitText(limit)}` : undefined;
}

const limitText = (limit: Limit): string => ("count" in limit ? String(limit.count) : `${limit.percent}%`);
