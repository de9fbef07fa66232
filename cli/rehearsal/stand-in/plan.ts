import { resourceBlock } from "../protocol/schema";
import { UNKNOWN, type Values } from "../protocol/values";
import { resourceKind } from "./resources";

/** What a resource will be, and which attributes force a new one. */
export interface Plan {
  readonly planned: Values;
  readonly replacedBy: readonly string[];
}

/**
 * Plans a resource as the provider does: what the configuration leaves out has its default or stays as it is, what
 * only the workspace can tell is unknown, and what says the same as the state is no change.
 *
 * @param type - the resource type
 * @param prior - the resource in the state; null if it is created
 * @param config - the resource in the configuration
 */
export function plan(type: string, prior: Values | null, config: Values): Plan {
  const kind = resourceKind(type);
  const planned = Object.entries(resourceBlock(type).attributes).map(([name, { computed }]) => {
    const before = prior?.[name] ?? null;
    const given = config[name] ?? kind.defaults[name] ?? null;
    if (given === null && computed) return [name, prior ? before : UNKNOWN] as const;
    return [name, prior && kind.isSame(name, prior, given) ? before : given] as const;
  });
  const values: Values = { ...config, ...Object.fromEntries(planned) };
  const replacedBy = prior ? kind.replacedBy.filter((name) => !kind.isSame(name, prior, values[name] ?? null)) : [];
  return { planned: values, replacedBy };
}
