import type { Module } from "./hcl/syntax";
import type { PackModel } from "./pack/model";
import type { WrittenPack } from "./write/write-pack";

/** A pack between its source and its proof. */
export interface Candidate {
  readonly source: string;
  readonly model: PackModel;
  readonly pack: WrittenPack;
  /** The comments of the source. */
  readonly comments: Module["comments"];
}
