/** A control of a compliance framework that a setting answers. */
export interface ComplianceControl {
  /** The framework, for example `CIS AWS`. */
  readonly framework: string;
  /** Its version, as the framework writes it, for example `3.0.0` or `r5`. */
  readonly version: string;
  /** The control's id in that version, for example `2.1.4`. */
  readonly id: string;
}

/**
 * A setting's note of the controls that it answers, a line each: `CIS AWS 3.0.0 2.1.4`. It reaches the workspace with
 * the setting, and the index of packs reads it.
 *
 * @param controls - at least one
 */
export const controlNote = (...controls: readonly [ComplianceControl, ...ComplianceControl[]]): string =>
  controls.map(({ framework, version, id }) => `${framework} ${version} ${id}`).join("\n");

/**
 * The controls that a note names: each on a line of its own or after a comma or semicolon, as framework, version and id.
 * What stands after a colon is free text, and so is all that has another form, such as `CIS 1.4`, which has no version.
 *
 * @param note - of a setting
 */
export function controlsIn(note: string): ComplianceControl[] {
  return note.split(/[\n,;]/).flatMap((part) => {
    const [, framework, version, id] = CONTROL.exec(part.trim()) ?? [];
    if (framework === undefined || version === undefined || id === undefined) return [];
    return [{ framework, version, id }];
  });
}

/** A framework begins with a letter, a version is `3.0.0`, `v8.1` or `r5`, and an id has a digit. */
const CONTROL = /^(\p{L}[\p{L}\d /&-]*?) (v?\d+(?:\.\d+)+|r\d+) ((?=\S*\d)[\p{L}\d][\p{L}\d.()-]*)(?:$|:)/u;
