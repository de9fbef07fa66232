/** What a pack sets in each of its modes and with its props. */
export interface PackTable {
  /** Its folder below `src/packs`. */
  readonly folder: string;
  /** The props that are modes, and what each can be: with every value of each the settings are compared. */
  readonly modes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the example sets: by the setting's name its value as it is sent, {@link CALCULATED}, or `$` and a mode's prop. */
  readonly settings: Settings;
  /** What is another value with other props. */
  readonly given?: readonly (readonly [props: object, settings: Settings])[];
  /** The notes of settings. */
  readonly notes?: Readonly<Record<string, string>>;
}

type Settings = Readonly<Record<string, string>>;

/** The value of a setting that is worked out for each resource. */
export const CALCULATED = "calculated";

/** A list as it is sent, from its items as YAML writes them. */
export const yamlList = (...items: readonly string[]): string =>
  items.length === 0 ? "[]\n" : items.map((item) => `- ${item}\n`).join("");
