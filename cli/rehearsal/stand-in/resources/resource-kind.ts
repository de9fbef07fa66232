import type { Value, Values } from "../../protocol/values";
import type { Workspace } from "../workspace";

/** How the provider and the workspace treat the resources of a type. */
export interface ResourceKind {
  /** The attributes whose change replaces the resource. */
  readonly replacedBy: readonly string[];
  /** The values of attributes that the configuration leaves out. */
  readonly defaults: Values;
  /** True if a planned value says the same as the one in the state, so that no change is shown. */
  isSame(name: string, prior: Values, planned: Value): boolean;
  /**
   * What the workspace holds once the resource is created or changed.
   *
   * @param values - what was planned; null or unknown if the provider gives the value
   * @param id - of the resource that is changed; undefined if it is created
   * @throws Refusal if the workspace does not take it
   */
  settle(values: Values, id: string | undefined, workspace: Workspace): Values & { readonly id: string };
  /**
   * Removes the resource.
   *
   * @throws Refusal if it must stay
   */
  remove(id: string, workspace: Workspace): void;
}
