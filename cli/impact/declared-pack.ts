/** A policy pack as a stack declares it, with what decides whom it reaches. */
export interface DeclaredPack {
  readonly title: string;
  /** How the workspace knows the pack, if it has it already. */
  readonly akas: readonly string[];
  /** Ids and AKAs of the resources that the stack attaches the pack to. */
  readonly targets: readonly string[];
  /** Terraform addresses of targets that only an apply makes, or that have no AKA to be found by. */
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
}
