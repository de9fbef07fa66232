import { existsSync } from "node:fs";
import { join } from "node:path";
import { policyTypeUri } from "../../../src/tooling";
import { type CatalogEntry, readCatalog } from "../catalog";
import { ownLibrary, POLICY_TYPES_FOLDER } from "../generate/policy-types";

/** Where a refresh reads what is known already, and where it writes. */
export interface RefreshTarget {
  /** The catalog, from the root. */
  readonly catalog: string;
  /** The folder of the policy types, from the root. */
  readonly folder: string;
  /** What is replaced together, from the root. */
  readonly replaced: readonly string[];
  /** What the file of a mod, as a path below the folder, imports `PolicyType` from. */
  readonly libraryFrom: (file: string) => string;
  /** The catalog as it was. */
  readonly before: readonly CatalogEntry[];
  /** What is known of policy types beside the catalog, which the workspace's word goes over. */
  readonly known: readonly CatalogEntry[];
  /** Whether the mods that neither the workspace nor the catalog has are written, too. */
  readonly holdsAll: boolean;
}

/**
 * Where a refresh writes: into the catalog and `src/policy-types` of this library's own repository, and into
 * `policy-types` of any other project, never into the installed package.
 *
 * @throws if the project has a folder of that name that no refresh has written
 */
export function refreshTarget(root: string): RefreshTarget {
  return existsSync(join(root, OWN.catalog)) ? ownRepository(root) : project(root);
}

const OWN = { catalog: "cli/catalog/policy-types.json", folder: POLICY_TYPES_FOLDER } as const;
const PROJECT = { catalog: "policy-types/catalog.json", folder: "policy-types" } as const;

function ownRepository(root: string): RefreshTarget {
  const before = readCatalog(join(root, OWN.catalog));
  return {
    ...OWN,
    replaced: [OWN.folder, OWN.catalog],
    libraryFrom: ownLibrary,
    before,
    known: before,
    holdsAll: true,
  };
}

function project(root: string): RefreshTarget {
  const catalog = join(root, PROJECT.catalog);
  if (existsSync(join(root, PROJECT.folder)) && !existsSync(catalog)) throw foreignFolder();
  const before = existsSync(catalog) ? readCatalog(catalog) : [];
  const mods = new Set(before.map(({ uri }) => policyTypeUri(uri).mod));
  return {
    ...PROJECT,
    replaced: [PROJECT.folder],
    libraryFrom: () => "guardrails-policy-packs",
    before,
    known: [...before, ...readCatalog().filter(({ uri }) => !mods.has(policyTypeUri(uri).mod))],
    holdsAll: false,
  };
}

const foreignFolder = (): Error =>
  new Error(
    `The folder ${PROJECT.folder} must be one that a refresh wrote, got: one without catalog.json. ` +
      "Move what is in it elsewhere, and refresh again.",
  );
