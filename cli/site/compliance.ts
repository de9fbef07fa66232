import type { IndexedPack } from "./pack-index";

/** Which packs answer which controls of compliance frameworks, and back. */
export interface Compliance {
  readonly frameworks: readonly Framework[];
  /** The packs of which no control is known. */
  readonly withoutControls: readonly PackOfControl[];
}

/** A compliance framework, in one version. */
export interface Framework {
  readonly framework: string;
  readonly version: string;
  /** Those that a pack answers, in the order of their ids. */
  readonly controls: readonly AnsweredControl[];
}

/** A control, and what answers it. */
export interface AnsweredControl {
  readonly id: string;
  readonly packs: readonly (PackOfControl & {
    /** The paths of the policies whose notes name the control. */
    readonly policies: readonly string[];
  })[];
}

/** A pack, as the tables of controls name it. */
export interface PackOfControl {
  readonly folder: string;
  readonly title: string;
}

/** The controls that the notes of packs name. */
export function complianceOf(packs: readonly IndexedPack[]): Compliance {
  const named = packs.flatMap(({ folder, title, controls }) =>
    controls.map(({ framework, version, id, policies }) => ({ framework, version, id, folder, title, policies })),
  );
  return {
    frameworks: groups(named, ({ framework, version }) => `${framework} ${version}`).map(([first, ...others]) => ({
      framework: first.framework,
      version: first.version,
      controls: groups([first, ...others], ({ id }) => id).map((answers) => ({
        id: answers[0].id,
        packs: answers.map(({ folder, title, policies }) => ({ folder, title, policies })),
      })),
    })),
    withoutControls: packs
      .filter(({ controls }) => controls.length === 0)
      .map(({ folder, title }) => ({ folder, title })),
  };
}

/** Items by a key, in the natural order of the keys: `2.1.4` before `2.1.10`. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const found = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group === undefined) found.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...found]
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([, group]) => group);
}
