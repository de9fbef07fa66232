import { textOf, type Values } from "../protocol/values";
import { resourceKind } from "./resources";
import type { Workspace } from "./workspace";

/** A resource as the workspace has it now; null if it is gone. */
export function read(workspace: Workspace, type: string, prior: Values): Values | null {
  const thing = workspace.find(textOf(prior, "id"));
  return thing?.type === type ? thing.values : null;
}

/**
 * Creates, changes or removes a resource.
 *
 * @param prior - the resource in the state; null if it is created
 * @param planned - what it is to be; null if it is removed
 * @returns what it is then
 * @throws Refusal if the workspace does not do it
 */
export function apply(workspace: Workspace, type: string, prior: Values | null, planned: Values | null): Values | null {
  const kind = resourceKind(type);
  const id = prior ? textOf(prior, "id") : undefined;
  if (planned === null) {
    if (id !== undefined && workspace.find(id)) kind.remove(id, workspace);
    return null;
  }
  if (id !== undefined) workspace.get(id);
  const values = kind.settle(planned, id, workspace);
  const akas = Array.isArray(values.akas) ? values.akas.map(String) : [];
  workspace.put({ id: values.id, type, akas, values });
  return values;
}

/**
 * What a data source answers: id and AKAs of a resource, and nothing of what only a real workspace would know.
 *
 * @throws Refusal if the resource is not there
 */
export function lookUp(workspace: Workspace, type: string, config: Values): Values {
  if (type !== "turbot_resource") return config;
  const { id, akas } = workspace.get(textOf(config, "id"));
  return { ...config, akas, turbot: { id } };
}
