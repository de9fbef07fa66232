import { EnforceOsLoginWithoutSerialPorts } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";
import {
  InstanceBlockProjectWideSshKeys,
  InstanceSerialPortAccess,
  OsLoginEnabled,
} from "../../../../policy-types/gcp-computeengine";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): EnforceOsLoginWithoutSerialPorts =>
  new EnforceOsLoginWithoutSerialPorts(stack, "main", {
    osLogin: OsLoginEnabled.CHECK_ENABLED,
    serialPorts: InstanceSerialPortAccess.CHECK_DISABLED,
    projectWideKeys: InstanceBlockProjectWideSshKeys.CHECK_ENABLED,
  });
