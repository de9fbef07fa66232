import type { AttachmentRecord, PackRecord, StackRecord } from "../../src";

/** A policy pack as a stack declares it, with what decides which resources it reaches. */
export interface DeclaredPack {
  /** The construct's path. */
  readonly path: string;
  readonly title: string;
  /** How the workspace knows the pack, if it has it already. */
  readonly akas: readonly string[];
  /** Ids and AKAs of the resources that the stack attaches the pack to. */
  readonly targets: readonly string[];
  /** Terraform expressions of targets that only an apply makes, or that have no AKA to be found by. */
  readonly unknownTargets: readonly string[];
  readonly settings: readonly DeclaredSetting[];
}

/** A policy setting of a pack. */
export interface DeclaredSetting {
  /** The URI of the policy type. */
  readonly type: string;
  /** The path in Guardrails' console, or the URI if the path is not known. */
  readonly path: string;
  /** The value; undefined if it is calculated, or known only to Terraform. */
  readonly value: string | undefined;
  readonly isCalculated: boolean;
  /** `REQUIRED` or `RECOMMENDED`. */
  readonly precedence: string;
}

/** The packs of a stack, in the order of their addresses in the record. */
export function declaredPacks({ packs, settings, attachments, folders }: StackRecord): DeclaredPack[] {
  const akaOf = new Map(folders.map(({ address, akas }) => [`\${${address}.id}`, akas[0]]));
  return packs.map((pack) => {
    const resources = attachments
      .filter((one) => isOf(pack, one))
      .map(({ resource }) => akaOf.get(resource) ?? resource);
    return {
      path: pack.path,
      title: pack.title,
      akas: pack.akas,
      targets: resources.filter((resource) => !resource.includes("${")),
      unknownTargets: resources.filter((resource) => resource.includes("${")),
      settings: settings
        .filter((setting) => setting.pack === pack.address)
        .map(({ type: { uri, path = uri }, value, isCalculated, precedence }) => {
          return { type: uri, path, value, isCalculated, precedence };
        }),
    };
  });
}

/** Whether an attachment is of a pack: it names its pack by the Terraform address, or by what a workspace knows it by. */
export const isOf = ({ address, akas }: PackRecord, attachment: AttachmentRecord): boolean =>
  attachment.pack === address || akas.includes(attachment.pack);
