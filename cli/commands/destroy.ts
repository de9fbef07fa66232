import type { Command } from "commander";
import { destroyStacks } from "../terraform/deploy";
import { withApproval } from "./approved";

/** `policy-packs destroy` */
export default (command: Command): void => withApproval(command, destroyStacks);
