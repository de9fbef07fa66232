import type { Layout } from "../project/layout";
import type { PackName } from "./pack-name";
import type { PolicyChoice } from "./policy-choice";

/** A pack that is about to be written. */
export interface NewPack {
  readonly name: PackName;
  readonly layout: Layout;
  /** What it takes as props. */
  readonly policies: readonly PolicyChoice[];
  /** What it calculates. */
  readonly calculated: readonly PolicyChoice[];
}
