import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  storageAccountAccessKeysRotationReminder,
  storageAccountAccessKeysRotationReminderDays,
  type StorageAccountAccessKeysRotationReminder,
} from "../../../../policy-types/azure-storage";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceKeyRotationReminderProps extends PolicyPackOverrides {
  /** What happens to an account without the reminder. */
  readonly rotationReminder: StorageAccountAccessKeysRotationReminder;
  /**
   * After how many days Azure sends the reminder.
   *
   * @default 90
   */
  readonly days?: number;
}

/**
 * Asks that Azure storage accounts remind their owners to rotate the access keys.
 *
 * Checks: whether each storage account has the reminder, with the number of days.
 *
 * Modes: Check raises an alarm for an account without the reminder; Enforce sets it. Azure then marks older keys, and
 * changes none.
 *
 * Does not see: the keys themselves: whether someone rotates them is not checked here.
 *
 * @see https://hub.guardrails.turbot.com/mods/azure/policies/azure-storage/storageAccountAccessKeysRotationReminder
 */
export class EnforceKeyRotationReminder extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode, and the days
   */
  public constructor(scope: Construct, id: string, props: EnforceKeyRotationReminderProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce Key Rotation Reminder for Azure Storage",
        description: "Asks that storage accounts remind their owners to rotate access keys.",
        akas: ["azure_storage_enforce_key_rotation_reminder"],
      }),
    );

    this.addSetting(storageAccountAccessKeysRotationReminderDays, props.days ?? 90);
    this.addSetting(storageAccountAccessKeysRotationReminder, props.rotationReminder);
  }
}
