import type { Block, Comment, Module } from "../hcl/syntax";

/** The comments of a module, each with the block that it belongs to. */
export interface PlacedComments {
  /** The comments above a block, up to the block before it. */
  above(block: Block): readonly Comment[];
  /** The comments within a block. */
  inside(block: Block): readonly Comment[];
  /** Those that no block follows in their file. */
  readonly trailing: readonly Comment[];
}

/** Tells the blocks of a module which comments are theirs. */
export function placeComments({ blocks, comments }: Pick<Module, "blocks" | "comments">): PlacedComments {
  const above = new Map<Block, Comment[]>();
  const inside = new Map<Block, Comment[]>();
  const trailing: Comment[] = [];
  const add = (to: Map<Block, Comment[]>, block: Block, comment: Comment): void => {
    to.set(block, [...(to.get(block) ?? []), comment]);
  };
  for (const comment of comments) {
    const { file, line } = comment.place;
    const ofFile = blocks.filter(({ place }) => place.file === file);
    const around = ofFile.find(({ place, endLine }) => line >= place.line && line <= endLine);
    const next = ofFile.find(({ place }) => place.line > line);
    if (around) add(inside, around, comment);
    else if (next) add(above, next, comment);
    else trailing.push(comment);
  }
  return {
    above: (block) => above.get(block) ?? [],
    inside: (block) => inside.get(block) ?? [],
    trailing,
  };
}
