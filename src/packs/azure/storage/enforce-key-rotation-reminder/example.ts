import { EnforceKeyRotationReminder } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import { StorageAccountAccessKeysRotationReminder } from "../../../../policy-types/azure-storage";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceKeyRotationReminder =>
  new EnforceKeyRotationReminder(stack, "main", {
    rotationReminder: StorageAccountAccessKeysRotationReminder.CHECK_ENABLED_PER_ROTATION_REMINDER_DAYS,
  });
