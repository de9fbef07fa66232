import { controlNote, controlsIn, type ComplianceControl } from "../../src";
import { effectOf } from "../../src/tooling";
import type { PackPage } from "./pack-page";
import type { SettingView } from "./settings";
import type { ValueView } from "./values";

/** A pack, as the index of all packs lists it. */
export interface IndexedPack {
  /** The folder of the pack, below that of all packs. */
  readonly folder: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Whose cloud it is for, as the paths of its policies begin: `AWS`. */
  readonly provider: string;
  /** The policies whose modes decide what becomes of a resource. */
  readonly policies: readonly IndexedPolicy[];
  /** Whether Guardrails works a value out for each resource. */
  readonly isCalculated: boolean;
  /** What its most drastic modes do: `delete`, `stop`. Empty if none takes something away. */
  readonly takesAway: readonly string[];
  /** The controls of compliance frameworks that its settings answer, with the policies that do. */
  readonly controls: readonly IndexedControl[];
}

/** A policy of modes. */
export interface IndexedPolicy {
  /** The path in Guardrails' console. */
  readonly path: string;
  /** How many of its modes are of each kind: `Skip, 1 Check, 3 Enforce`. */
  readonly modes: string;
}

/** A control that a pack answers. */
export interface IndexedControl extends ComplianceControl {
  /** The paths of the policies whose notes name it. */
  readonly policies: readonly string[];
}

/** The index of packs, in the order of their folders. */
export const packIndex = (pages: readonly PackPage[]): IndexedPack[] => pages.map(indexedPack);

function indexedPack({ folder, title, description, settings }: PackPage): IndexedPack {
  const ofModes = settings.filter(({ values }) => values.some(({ tone }) => tone !== "plain" && tone !== "skip"));
  return {
    folder,
    title,
    description,
    provider: settings[0]?.path.split(" > ")[0] ?? "",
    policies: ofModes.map(({ path, values }) => ({ path, modes: modesText(values) })),
    isCalculated: settings.some(({ calculation }) => calculation !== undefined),
    takesAway: takenAway(ofModes),
    controls: controlsOf(settings),
  };
}

/** `Skip, 1 Check, 3 Enforce` */
function modesText(values: readonly ValueView[]): string {
  const count = (...tones: readonly string[]): number => values.filter(({ tone }) => tones.includes(tone)).length;
  const [checks, acts] = [count("check"), count("enforce", "destructive")];
  return [
    ...(count("skip") > 0 ? ["Skip"] : []),
    ...(checks > 0 ? [`${checks} Check`] : []),
    ...(acts > 0 ? [`${acts} Enforce`] : []),
  ].join(", ");
}

function takenAway(settings: readonly SettingView[]): string[] {
  const destructive = settings.flatMap(({ values }) => values).filter(({ tone }) => tone === "destructive");
  return [...new Set(destructive.flatMap(({ value }) => effectOf(value).verbs))]
    .filter((verb) => verb !== "snapshot")
    .sort();
}

function controlsOf(settings: readonly SettingView[]): IndexedControl[] {
  const found = new Map<string, IndexedControl>();
  for (const { path, note } of settings) {
    for (const control of controlsIn(note ?? "")) {
      const key = controlNote(control);
      const { policies = [] } = found.get(key) ?? {};
      found.set(key, { ...control, policies: [...policies, path] });
    }
  }
  return [...found.values()];
}
