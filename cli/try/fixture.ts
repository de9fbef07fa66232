import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CalculatedPolicy } from "../../src";
import type { Attempt } from "./attempt";
import { withPseudonyms } from "./pseudonyms";

/** How a result is kept. */
export interface FixtureOptions {
  /** The name of the case, for example `without-device`. */
  readonly name: string;
  /** The policy, whose queries the fixture is stamped with. */
  readonly policy: CalculatedPolicy;
  /** The folder of the policy's files. */
  readonly folder: string | undefined;
  /** Whether names and ids are replaced. */
  readonly isAnonymous: boolean;
}

/**
 * Keeps what the queries gave, as a fixture beside the policy's files.
 *
 * @returns the file
 * @throws Error if the name is invalid, the policy has no files, or the fixture already exists
 */
export function saveFixture(attempt: Attempt, { name, policy, folder, isAnonymous }: FixtureOptions): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `The case must be named in lower case with hyphens, got: ${JSON.stringify(name)}. Write it like without-device.`,
    );
  }
  if (folder === undefined) {
    throw new Error(
      "A fixture must lie beside the policy's files, got: a policy of texts. Use CalculatedPolicy.fromFiles.",
    );
  }
  const file = join(folder, "fixtures", `${name}.json`);
  if (existsSync(file))
    throw new Error(`The fixture must be new, got: ${file}. Choose another name, or remove it first.`);
  const results = attempt.queries.map(({ result }) => result);
  const kept = isAnonymous ? withPseudonyms(results, [attempt.resource.title]) : results;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(policy.fixtureOf(...kept), null, 2)}\n`);
  return file;
}
