/** What Terraform says is wrong, and where. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** The address of the resource or the block of the configuration; absent if the fault belongs to neither. */
  readonly address?: string | undefined;
  /** What is wrong. */
  readonly message: string;
}

/**
 * The diagnostics in what a command with `-json` printed: one JSON document, or one on each line. Other lines are
 * passed over, since Terraform adds warnings of its own as it likes.
 */
export function diagnosticsIn(output: string): Diagnostic[] {
  const whole = parsed(output);
  const parts = whole === undefined ? output.split("\n").map(parsed) : [whole];
  return parts
    .flatMap((part) => [...(part?.diagnostics ?? []), ...(part?.diagnostic ? [part.diagnostic] : [])])
    .map(({ severity, summary, detail, address, snippet }) => ({
      severity,
      address: address ?? snippet?.context ?? undefined,
      message: detail ? `${summary}: ${detail}` : summary,
    }));
}

/** A diagnostic as a line, and below it what to do, if that is known. */
export function explained({ address, message }: Diagnostic): string {
  const line = address === undefined ? message : `${address}: ${message}`;
  const cure = CURES.find(([fault]) => fault.test(message))?.[1];
  return cure === undefined ? line : `${line}\n  → ${cure}`;
}

/** The summary and the first paragraph of Terraform's first error, on one line, without the place in a file. */
export function firstError(stderr: string): string {
  const text = stderr.replace(/[╷│╵]/g, "");
  const [, first = text] = text.split("Error: ");
  const paragraphs = first.trim().split(/\n\s*\n/);
  const said = paragraphs.filter((paragraph) => !/^\s*on \S+ line \d/.test(paragraph));
  return said.slice(0, 2).join(": ").replace(/\s+/g, " ").replace(/\.$/, "");
}

/** What to do about what the provider and the workspace refuse. */
const CURES: readonly (readonly [fault: RegExp, cure: string])[] = [
  [
    /^policy type .* not found/,
    "Install the mod that the type's URI names in the workspace, or leave the setting out.",
  ],
  [/^data validation failed: AKA/, "Give the pack another AKA, or import the pack that has it."],
  [/^data validation failed/, "Take a value that the policy lists in its Hub page, in its exact spelling."],
  [/already exists/, "Import it with the command above, or remove it in the workspace; then deploy again."],
  [/^authorisation failed|credentials/, "Correct the keys, or name the profile that has them; nothing was changed."],
  [/no such host|connection refused|timeout/, "Correct the workspace's name, or check the network; then deploy again."],
];

interface JsonDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
  readonly snippet?: { readonly context: string | null };
}

function parsed(text: string): { diagnostics?: JsonDiagnostic[]; diagnostic?: JsonDiagnostic } | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
