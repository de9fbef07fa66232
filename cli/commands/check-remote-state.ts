import type { Command } from "commander";
import { outputFolder } from "../project/project";
import { requireRemoteState } from "../synthesis/remote-state";
import { synthesizedStacks } from "../synthesis/stacks";
import { withExamples } from "./options";

/** `policy-packs check-remote-state` */
export default function checkRemoteState(command: Command): void {
  withExamples(command, "policy-packs check-remote-state").action(() => {
    requireRemoteState(synthesizedStacks(outputFolder(process.cwd())));
    console.log("Every stack has a remote state.");
  });
}
