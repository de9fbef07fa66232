import { effectOf, effectSentence } from "../../src/tooling";

/** How a value is marked: what it does at most. */
export type Tone = "skip" | "check" | "enforce" | "destructive" | "plain";

/** A value of a policy, as pages show it. */
export interface ValueView {
  readonly value: string;
  readonly tone: Tone;
  /** What the value makes Guardrails do, if its words say it. */
  readonly does: string | undefined;
}

/** A value of a policy, with what its words say. */
export const valueView = (value: string): ValueView => ({ value, tone: toneOf(value), does: effectSentence(value) });

function toneOf(value: string): Tone {
  const { acts, destructive } = effectOf(value);
  if (acts) return destructive ? "destructive" : "enforce";
  if (/^skip$/i.test(value)) return "skip";
  return /^check\s*:/i.test(value) ? "check" : "plain";
}
