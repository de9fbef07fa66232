import { recognizeCopies } from "./copies";

/** A value of which the catalog does not know that its policy type takes it. Made by {@link unlisted}. */
export class Unlisted {
  /** @param value - the value, exactly as it is to be sent */
  public constructor(public readonly value: string) {}
}

recognizeCopies(Unlisted, "Unlisted");

/**
 * Gives a policy a value that its enum does not list: a mode that is newer than the catalog, or an expression of
 * Terraform for a whole list or object. It is sent as it stands, and it stands out in review.
 *
 * A value that differs from a listed one in case, spaces or punctuation alone is still refused by `addSetting`.
 *
 * @param value - the value, exactly as it is to be sent
 */
export const unlisted = (value: string): Unlisted => new Unlisted(value);
