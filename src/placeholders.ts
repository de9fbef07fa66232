import type { Construct } from "constructs";
import { sentence } from "./errors";

/**
 * Refuses to synthesize an app in which a text holds a placeholder that `policy-packs` wrote.
 *
 * @param prop - what the text is
 * @param text - the text; nothing else is looked at
 * @param at - the pack, or the exception
 */
export function refusePlaceholder(prop: string, text: unknown, at: Construct): void {
  const [left] = (typeof text === "string" && PLACEHOLDER.exec(text)) || [];
  if (left === undefined) return;
  const message = sentence(prop, "be written", left, at, "Replace the placeholder that policy-packs left there.");
  // Only `app.synth()` asks the root, so the test of a new pack passes as it was written.
  at.node.root.node.addValidation({ validate: () => [message] });
}

/** A placeholder, up to the end of its line or of the Nunjucks comment that it stands in. */
const PLACEHOLDER = /\bPLACEHOLDER: .*?(?=\s*-?#\}|$)/m;
