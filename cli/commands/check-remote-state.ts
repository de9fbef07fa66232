import { failWith } from "../support/fail";
import { outputFolder, synthesizedStacks } from "../synthesis/stacks";

/** `npm run check:remote-state`: a pipeline must not keep state on a disk that is gone when it ends. */
try {
  const local = synthesizedStacks(outputFolder()).filter(({ json }) => json.terraform?.backend?.local !== undefined);
  if (local.length > 0) {
    throw new Error(
      `The state of ${local.map(({ name }) => name).join(", ")} is local, and would be lost with this machine. ` +
        'Give a backend in the context of cdktf.json or in CDKTF_CONTEXT_JSON, for example {"backend": ' +
        '{"type": "s3", "bucket": "acme-terraform", "region": "eu-west-1"}}, and synthesize again.',
    );
  }
  console.log("Every stack has a remote state.");
} catch (error) {
  failWith(error);
}
