import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  AnnotationMetadataEntryType,
  TerraformStack,
  type IStackSynthesizer,
  type ISynthesisSession,
  type Manifest,
} from "cdktf";
import type { IConstruct } from "constructs";
import { recognizeCopies } from "../copies";
import { errorAnnotations } from "./errors";
import { writeRecord } from "./record-stack";
import { Replacement } from "./replacement";
import { clearAbandonedStages, newStageFolder } from "./stage-folder";

/**
 * Makes `app.synth()` write all stacks or none.
 *
 * CDKTF writes one stack after the other, so a fault in the last leaves the others' new files behind. Here each stack
 * is synthesized as ever, by its own synthesizer, but into a folder of the output; when the last one is done, all take
 * the places of the old ones, and when one fails, the folder is removed.
 */
export class StagedSynthesizer implements IStackSynthesizer {
  private static readonly stages = new WeakMap<ISynthesisSession, Stage>();

  private constructor(
    private readonly stack: TerraformStack,
    private readonly inner: IStackSynthesizer,
  ) {}

  /** Stages all stacks of a stack's app, unless another of them has done so. */
  public static stageAppOf(stack: TerraformStack): void {
    if (isStaged(stack)) return;
    for (const each of stack.node.root.node.findAll()) {
      if (!TerraformStack.isStack(each) || isStaged(each)) continue;
      each.synthesizer = new StagedSynthesizer(each, each.synthesizer);
    }
  }

  /** Synthesizes the stack into the stage, and after the last stack moves all of them into place. */
  public synthesize(session: ISynthesisSession): void {
    const stage = StagedSynthesizer.stages.get(session) ?? new Stage(session, this.stack.node.root);
    StagedSynthesizer.stages.set(session, stage);
    stage.add(this.stack, this.inner);
  }
}

recognizeCopies(StagedSynthesizer, "StagedSynthesizer");

/** The stacks of one call of `app.synth()` on their way to the output folder. */
class Stage {
  private readonly folder: string;
  private readonly written: string[] = [];
  private readonly last: IConstruct | undefined;
  private readonly inner: ISynthesisSession;

  public constructor(
    private readonly session: ISynthesisSession,
    private readonly app: IConstruct,
  ) {
    clearStagesIn(session.outdir);
    this.folder = newStageFolder(session.outdir);
    this.last = app.node.findAll().findLast(isStaged);
    // Assets go where the manifest says.
    const manifest = Object.create(session.manifest, { outdir: { value: this.folder } }) as Manifest;
    this.inner = { ...session, manifest, outdir: this.folder };
  }

  public add(stack: TerraformStack, synthesizer: IStackSynthesizer): void {
    try {
      const { workingDirectory } = this.session.manifest.forStack(stack);
      mkdirSync(join(this.folder, dirname(workingDirectory)), { recursive: true });
      synthesizer.synthesize(this.inner);
      writeRecord(stack, join(this.folder, workingDirectory));
      this.written.push(workingDirectory);
      if (stack === this.last) this.publish();
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Puts every stack's files in their places, unless the app has a fault. What else lies there (`.terraform`) stays. */
  private publish(): void {
    throwErrorAnnotations(this.session.manifest);
    // The app's own validations run only after the last stack, and throw then; so nothing is moved before.
    if (this.session.skipValidation || this.app.node.validate().length === 0) this.replace();
    this.discard();
  }

  /** All files are beside their places before the first one takes its own. */
  private replace(): void {
    const replacements: Replacement[] = [];
    try {
      for (const folder of this.written)
        replacements.push(new Replacement(join(this.folder, folder), join(this.session.outdir, folder)));
      replacements.forEach((replacement) => replacement.apply());
    } finally {
      replacements.forEach((replacement) => replacement.discard());
    }
  }

  private discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Stages lie in the output folder, and in the folders of stacks. */
function clearStagesIn(outdir: string): void {
  const stacks = join(outdir, "stacks");
  const folders = readdirSync(outdir).includes("stacks") ? readdirSync(stacks).map((name) => join(stacks, name)) : [];
  [outdir, ...folders].forEach(clearAbandonedStages);
}

function isStaged(construct: IConstruct): boolean {
  return TerraformStack.isStack(construct) && construct.synthesizer instanceof StagedSynthesizer;
}

/** The CLI makes CDKTF go on after error annotations and still write the stacks. */
function throwErrorAnnotations(manifest: Manifest): void {
  const errors = Object.values(manifest.stacks)
    .flatMap((stack) => stack.annotations)
    .filter((annotation) => annotation.level === AnnotationMetadataEntryType.ERROR);
  if (errors.length > 0) throw errorAnnotations(errors.map((error) => `[${error.constructPath}] ${error.message}`));
}
