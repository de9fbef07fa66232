import type { SynthesizedStack } from "./stacks";

/**
 * Checks that no stack keeps its state on this machine: a pipeline would lose it.
 *
 * @throws if one does
 */
export function requireRemoteState(stacks: readonly SynthesizedStack[]): void {
  const local = stacks.filter(({ json }) => json.terraform?.backend?.local !== undefined);
  if (local.length === 0) return;
  throw new Error(
    `The state of ${local.map(({ name }) => name).join(", ")} is local, and would be lost with this machine. ` +
      'Give a backend in the context of cdktf.json or in CDKTF_CONTEXT_JSON, for example {"backend": ' +
      '{"type": "s3", "bucket": "acme-terraform", "region": "eu-west-1"}}, and synthesize again.',
  );
}
