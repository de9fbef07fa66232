import type { Command } from "commander";
import { deployStacks } from "../terraform/deploy";
import { withApproval } from "./approved";

/** `policy-packs deploy` */
export default (command: Command): void => withApproval(command, deployStacks);
