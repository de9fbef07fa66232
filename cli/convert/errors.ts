import type { Place } from "./hcl/syntax";

/** What cannot be converted, and why: the message names the file and the line, and says what to do. */
export class ConversionError extends Error {
  public override readonly name = "ConversionError";
}

/** A fault at a place of the source. */
export const faultAt = ({ file, line }: Place, message: string): ConversionError =>
  new ConversionError(`${file}:${line}: ${message}`);

/** A fault of a folder as a whole. */
export const faultOf = (folder: string, message: string): ConversionError =>
  new ConversionError(`${folder}: ${message}`);
