import { join, posix } from "node:path";
import type { Candidate } from "../candidate";
import { withStaged } from "../stage";
import type { Project } from "../write/write-pack";
import { accountOf, type CommentAccount } from "./comments";
import { compareResources, type Comparison } from "./compare";
import { expectedResources } from "./expected";
import { proveState, type StateProof } from "./prove-state";
import { synthesizeExamples } from "./synthesize";

/** What a pack is proven by. */
export interface Proof extends Comparison {
  readonly comments: CommentAccount;
  /** What real Terraform says, if it was asked. */
  readonly state?: StateProof;
}

/** How packs are proven. */
interface ProofOptions {
  readonly root: string;
  readonly project: Project;
  readonly proveState: boolean;
}

/**
 * Proves packs from their files: each is synthesized as its example has it, and its resources compared with those of the
 * source.
 *
 * @returns the proof of each, or why it does not synthesize
 */
export async function prove(
  candidates: readonly Candidate[],
  { root, project, proveState: isStateAsked }: ProofOptions,
): Promise<(Proof | { readonly error: string })[]> {
  const { packs } = project;
  const within = (file: string): string => posix.relative(packs, file);
  const files = new Map(
    candidates.flatMap(({ pack }) =>
      [...pack.files]
        .filter(([file]) => file.startsWith(`${pack.folder}/`))
        .map(([file, text]) => [within(file), text] as const),
    ),
  );
  return withStaged(join(root, packs), files, async (staged) => {
    const examples = candidates.map(({ pack }) => join(staged, within(pack.folder), "example"));
    const library = project.isRepository ? join(root, "src") : "guardrails-policy-packs";
    const syntheses = await synthesizeExamples({ root, library, examples });
    const proofs: (Proof | { readonly error: string })[] = [];
    for (const [index, candidate] of candidates.entries()) {
      const synthesis = syntheses[index];
      if (synthesis === undefined || "error" in synthesis) {
        proofs.push({ error: synthesis?.error ?? "It was not synthesized." });
        continue;
      }
      const { json } = synthesis;
      const state = isStateAsked
        ? await proveState(candidate.source, json, new Map([...candidate.pack.variables, ...candidate.pack.inputs]))
        : undefined;
      proofs.push({ ...proofOf(candidate, json), ...(state && { state }) });
    }
    return proofs;
  });
}

function proofOf({ model, pack, comments }: Candidate, json: object): Proof {
  const expected = expectedResources(model, pack.variables);
  return {
    ...compareResources(expected, json, model.notConverted),
    comments: accountOf(comments, pack.files, pack.report),
  };
}
