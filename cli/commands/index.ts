import { createRequire } from "node:module";
import type { Command } from "commander";

/** A command of the program. */
export interface CommandEntry {
  readonly name: string;
  /** What it does, in a line of the program's help. */
  readonly summary: string;
  /** Loads the module whose default export gives the command its arguments, its help and its action. */
  readonly load: () => CommandModule;
}

interface CommandModule {
  readonly default: (command: Command) => void;
}

const load = createRequire(__filename) as (module: string) => CommandModule;

/** The commands, in the order of the program's help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "init",
    summary: "write a new project",
    load: () => load("./init"),
  },
  {
    name: "new",
    summary: "write the files of a new policy pack",
    load: () => load("./new"),
  },
  {
    name: "convert",
    summary: "write policy packs in HCL as TypeScript, and prove that Terraform sees the same",
    load: () => load("./convert"),
  },
  {
    name: "import",
    summary: "write a workspace's policy packs as TypeScript that takes them over",
    load: () => load("./import"),
  },
  {
    name: "synth",
    summary: "check the types, and write the Terraform JSON of each stack",
    load: () => load("./synth"),
  },
  {
    name: "rehearse",
    summary: "run Terraform against a stand-in for the provider, through every mode",
    load: () => load("./rehearse"),
  },
  {
    name: "explain",
    summary: "tell which setting gives a resource its value, and which ones it beats",
    load: () => load("./explain"),
  },
  {
    name: "exceptions",
    summary: "list what is exempt from the packs, until when, why and by whom",
    load: () => load("./exceptions"),
  },
  {
    name: "plan",
    summary: "plan stacks, and keep each plan for terraform apply",
    load: () => load("./plan"),
  },
  {
    name: "impact",
    summary: "list by name what the settings that act would act on",
    load: () => load("./impact"),
  },
  {
    name: "try",
    summary: "run a calculated policy on resources of a workspace",
    load: () => load("./try"),
  },
  {
    name: "mutate",
    summary: "put mistakes into calculated policies, and list those that no check or fixture finds",
    load: () => load("./mutate"),
  },
  {
    name: "diff",
    summary: "show what a deploy would change",
    load: () => load("./diff"),
  },
  {
    name: "deploy",
    summary: "apply stacks, once you approve",
    load: () => load("./deploy"),
  },
  {
    name: "destroy",
    summary: "remove what stacks have deployed, once you approve",
    load: () => load("./destroy"),
  },
  {
    name: "check-remote-state",
    summary: "fail if the state of a stack is local",
    load: () => load("./check-remote-state"),
  },
  {
    name: "refresh",
    summary: "update the policy types from a workspace",
    load: () => load("./refresh"),
  },
  {
    name: "docs",
    summary: "write a site of the policy packs and the policy types",
    load: () => load("./docs"),
  },
];
