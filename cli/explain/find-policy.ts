import type { PolicyTypeRecord, StackRecord } from "../../src";

/**
 * The policy type that a text names, among those that the app sets: by its path, its URI, or the name at the URI's end
 * (`aws-iam/userApproved`, `userApproved`).
 *
 * @throws if it names none, or several
 */
export function findPolicy(records: readonly StackRecord[], text: string): PolicyTypeRecord {
  const all = records.flatMap(({ settings }) => settings.map(({ type }) => type));
  const types = [...new Map(all.map((type) => [type.uri, type])).values()];
  const found = types.filter((type) => namesOf(type).includes(text.toLowerCase()));
  const [only, ...others] = found;
  if (only === undefined) {
    const paths = types.map(pathOf).sort();
    throw new Error(
      `'policy' must be a policy that the app sets, got: ${JSON.stringify(text)}. ` +
        (paths.length === 0 ? "The app sets none." : `It sets: ${paths.join(", ")}.`),
    );
  }
  if (others.length > 0) {
    throw new Error(
      `'policy' must name one policy, got: ${JSON.stringify(text)}. It can be ${found.map(({ uri }) => uri).join(", ")}.`,
    );
  }
  return only;
}

/** What a policy is called: its path, or its URI if that is not known. */
export const pathOf = ({ path, uri }: PolicyTypeRecord): string => path ?? uri;

function namesOf({ path, uri }: PolicyTypeRecord): string[] {
  const [, mod = "", name = ""] = /\/([^/#]+)#\/policy\/types\/(.+)$/.exec(uri) ?? [];
  return [uri, `${mod}/${name}`, name, ...(path === undefined ? [] : [path])].map((text) => text.toLowerCase());
}
