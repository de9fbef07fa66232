import type { Construct } from "constructs";
import { CalculatedPolicy } from "../../../../calculated-policy/calculated-policy";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";
import {
  instanceApproved,
  instanceApprovedCustom,
  type InstanceApproved,
} from "../../../../policy-types/gcp-computeengine";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export interface EnforceNoDefaultServiceAccountProps extends PolicyPackOverrides {
  /** What happens to an instance that runs as the default service account. */
  readonly instanceApproved: InstanceApproved;
}

/**
 * Approves the GCP instances that do not run as the default service account of Compute Engine.
 *
 * Checks: the service accounts of each instance: whether one of them is the default, whose address ends with
 * `-compute@developer.gserviceaccount.com`.
 *
 * Modes: Check raises an alarm for an instance that runs as the default. Enforce stops it, at any age or only within an
 * hour of its creation; one mode deletes it within that hour.
 *
 * Does not see: what the service account may do, the scopes of the instance, and what the instance is for: nodes of a
 * Kubernetes cluster that run as the default are unapproved too, so give the cluster an account of its own first.
 *
 * With nothing known: of the instance, `Skip`.
 *
 * @see https://hub.guardrails.turbot.com/mods/gcp/policies/gcp-computeengine/instanceApprovedCustom
 */
export class EnforceNoDefaultServiceAccount extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; `main` by convention
   * @param props - the mode
   */
  public constructor(scope: Construct, id: string, props: EnforceNoDefaultServiceAccountProps) {
    super(
      scope,
      id,
      packProps(props, {
        title: "Enforce No Default Service Account for GCP Compute Engine",
        description:
          "Approves the instances that do not run as the default service account, which may edit the whole project.",
        akas: ["gcp_computeengine_enforce_no_default_service_account"],
      }),
    );

    this.addSetting(
      instanceApprovedCustom,
      CalculatedPolicy.fromFiles(__dirname, { queries: ["instance.graphql"], template: "approved.njk" }),
    );
    this.addSetting(instanceApproved, props.instanceApproved);
  }
}
