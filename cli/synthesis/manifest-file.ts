import { join } from "node:path";

/** The file that CDKTF writes last, and that lists the stacks. */
export const manifestFile = (outdir: string): string => join(outdir, "manifest.json");
