import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  containerPublicAccessLevel,
  storageAccountEncryptionInTransit,
  storageAccountMinimumTlsVersion,
  storageAccountPublicAccess,
  type ContainerPublicAccessLevel,
  type StorageAccountEncryptionInTransit,
  type StorageAccountMinimumTlsVersion,
  type StorageAccountPublicAccess,
} from "../../../../policy-types/azure-storage";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceStorageIsNotPublicProps extends PolicyPackOverrides {
  /** What happens to an account that allows public access. */
  readonly publicAccess: StorageAccountPublicAccess;
  /** What happens to a container that is public. */
  readonly containers: ContainerPublicAccessLevel;
  /** What happens to an account that accepts plain HTTP. */
  readonly encryptionInTransit: StorageAccountEncryptionInTransit;
  /** What happens to an account that accepts TLS below 1.2. */
  readonly minimumTlsVersion: StorageAccountMinimumTlsVersion;
}

/**
 * Asks that Azure storage refuses callers without credentials, and connections without TLS 1.2.
 *
 * Checks: whether each storage account allows public access, plain HTTP, and TLS below 1.2; and the access level of
 * each container.
 *
 * Modes: Check raises an alarm for an account or a container that is more open; Enforce closes it, and clients without
 * credentials or with an old TLS version fail from then on. Each of the four has a mode of its own. The modes that say
 * `Enabled`, `Blob` or `Container` ask for the opposite.
 *
 * Does not see: shared access signatures and keys that have been handed out, and the network rules of an account.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountPublicAccess
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountMinimumTlsVersion
 */
export class EnforceStorageIsNotPublic extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the four modes
   */
  public constructor(scope: Construct, id: string, props: EnforceStorageIsNotPublicProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Storage Is Not Public for Azure Storage",
        description:
          "Asks that storage accounts and containers take nobody without credentials, and no connection without TLS 1.2.",
        akas: ["azure_storage_enforce_storage_is_not_public"],
      }),
    );

    this.addSetting(storageAccountPublicAccess, props.publicAccess);
    this.addSetting(containerPublicAccessLevel, props.containers);
    this.addSetting(storageAccountEncryptionInTransit, props.encryptionInTransit);
    this.addSetting(storageAccountMinimumTlsVersion, props.minimumTlsVersion);
  }
}
