import type { Command } from "commander";
import { SITE, writeSite } from "../site/site";
import { withExamples } from "./options";

/** `policy-packs docs` */
export default function docs(command: Command): void {
  withExamples(command, "policy-packs docs").action(async () => {
    const count = await writeSite(process.cwd());
    console.log(`Wrote ${count} files. Open ${SITE}/index.html`);
  });
}
