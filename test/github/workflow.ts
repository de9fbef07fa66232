import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Json } from "../synth";

const FOLDER = join(__dirname, "../../.github/workflows");

/** The files of the workflows. */
export const WORKFLOWS: readonly string[] = readdirSync(FOLDER);

/** A workflow's file as it stands. */
export const workflowText = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

/** A workflow. */
export const workflow = (name: string): Json => parse(workflowText(name));

/** The jobs of the pipeline of policy packs. */
export const pipelineJobs: Json = workflow("policy-packs.yml").jobs;

/** The step of a pipeline's job that has a name. */
export function pipelineStep(job: string, name: string): Json {
  const step = (pipelineJobs[job].steps as Json[]).find((candidate) => candidate.name === name);
  if (step === undefined) throw new Error(`The job ${job} has no step called ${name}.`);
  return step;
}
