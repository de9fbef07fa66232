import { fault, type PolicyPackError } from "./errors";
import { isStricter } from "./policy-values/strictness";

/** The modes of a ring: one, or several by the names of the props that take them. */
export type RingModes = string | Readonly<Record<string, string>>;

/**
 * The rings of a rollout with their modes, in the order in which they are written: the ring that comes first is the
 * first to be enforced.
 *
 * ```ts
 * for (const [ring, userApproved] of rings({
 *   dev: UserApproved.ENFORCE_DELETE_UNAPPROVED_IF_NEW,
 *   prod: UserApproved.CHECK_APPROVED,
 * })) { … }
 * ```
 *
 * @param modes - by the names of the rings, their modes
 * @throws `PolicyPackError` if a ring is stricter than the one before it, as far as the words of the modes say:
 *   `Enforce` is stricter than `Check`, `Check` than `Skip`, what takes something away than what does not, all resources
 *   than new ones, a short warning than a long one; or if a ring's name is a whole number, which JavaScript would put
 *   before the other names
 */
export function rings<const M extends RingModes>(modes: Readonly<Record<string, M>>): [ring: string, modes: M][] {
  const entries = Object.entries(modes);
  for (const [index, [ring, own]] of entries.entries()) {
    if (/^\d+$/.test(ring)) throw numberedRing(ring);
    const [before, earlier] = entries[index - 1] ?? [];
    if (before === undefined || earlier === undefined) continue;
    const byProp = propsOf(earlier);
    for (const [prop, mode] of Object.entries(propsOf(own))) {
      const other = byProp[prop];
      if (other !== undefined && isStricter(mode, other)) throw stricterRing({ ring, prop, mode }, before, other);
    }
  }
  return entries;
}

/** A ring of one mode has it under the name of no prop. */
const propsOf = (modes: RingModes): Readonly<Record<string, string>> =>
  typeof modes === "string" ? { "": modes } : modes;

interface Stricter {
  readonly ring: string;
  readonly prop: string;
  readonly mode: string;
}

const stricterRing = ({ ring, prop, mode }: Stricter, before: string, other: string): PolicyPackError =>
  fault(
    "stricter-ring",
    prop === "" ? ring : `${ring}.${prop}`,
    "be no stricter than the ring before it",
    mode,
    undefined,
    `"${before}" has ${JSON.stringify(other)}. Make "${before}" stricter first, or put the rings in another order.`,
  );

const numberedRing = (ring: string): PolicyPackError =>
  fault(
    "numbered-ring",
    "modes",
    "name its rings by words",
    ring,
    undefined,
    `JavaScript puts whole numbers before other names: name it ring${ring}.`,
  );
