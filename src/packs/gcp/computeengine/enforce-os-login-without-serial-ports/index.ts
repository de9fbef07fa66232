import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  instanceBlockProjectWideSshKeys,
  instanceSerialPortAccess,
  osLoginEnabled,
  type InstanceBlockProjectWideSshKeys,
  type InstanceSerialPortAccess,
  type OsLoginEnabled,
} from "../../../../policy-types/gcp-computeengine";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceOsLoginWithoutSerialPortsProps extends PolicyPackOverrides {
  /** What happens to a project without OS Login. */
  readonly osLogin: OsLoginEnabled;
  /** What happens to an instance with serial ports. */
  readonly serialPorts: InstanceSerialPortAccess;
  /** What happens to an instance that accepts the project's SSH keys. */
  readonly projectWideKeys: InstanceBlockProjectWideSshKeys;
}

/**
 * Asks that people reach GCP instances only through OS Login.
 *
 * Checks: whether OS Login is on for each project, and whether each instance has its serial ports off and blocks the
 * SSH keys of the project.
 *
 * Modes: Check raises an alarm. Enforce switches OS Login on, and serial ports and project keys off: whoever relied on
 * them is cut off. Each of the three has a mode of its own, and modes that say the opposite ask for it.
 *
 * Does not see: instance metadata that switches OS Login off again, and keys added to the instance itself.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/osLoginEnabled
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceSerialPortAccess
 */
export class EnforceOsLoginWithoutSerialPorts extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the three modes
   */
  public constructor(scope: Construct, id: string, props: EnforceOsLoginWithoutSerialPortsProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce OS Login without Serial Ports for GCP Compute Engine",
        description:
          "Asks that people reach instances by OS Login, and neither by serial ports nor by SSH keys of the project.",
        akas: ["gcp_computeengine_enforce_os_login_without_serial_ports"],
      }),
    );

    this.addSetting(osLoginEnabled, props.osLogin);
    this.addSetting(instanceSerialPortAccess, props.serialPorts);
    this.addSetting(instanceBlockProjectWideSshKeys, props.projectWideKeys);
  }
}
