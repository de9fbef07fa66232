import { isDeepStrictEqual } from "node:util";
import { akasOf, references, resourceBlock } from "../../protocol/schema";
import { UNKNOWN, type Value } from "../../protocol/values";
import type { ResourceKind } from "./resource-kind";

/**
 * What holds of every resource: the workspace gives the id, and beside an attribute `x` that names a resource by its
 * id or AKA, `x_akas` holds the AKAs of that resource. What else only a real workspace would know stays null.
 *
 * @param type - the resource type; its schema says the rest
 */
export function plain(type: string): ResourceKind {
  const referring = references(resourceBlock(type));

  return {
    replacedBy: [],
    defaults: {},

    isSame(name, prior, planned) {
      const before = prior[name] ?? null;
      const akas = prior[akasOf(name)] ?? null;
      return (
        isDeepStrictEqual(before, planned) ||
        (name === "akas" && isDeepStrictEqual(inOrder(before), inOrder(planned))) ||
        (isList(akas) && akas.includes(planned))
      );
    },

    settle(values, id, workspace) {
      const known = Object.entries(values).map(([name, value]) => [name, value === UNKNOWN ? null : value] as const);
      const named = referring.flatMap((name) => {
        const given = values[name];
        if (typeof given !== "string") return [];
        const { id: namedId, akas } = workspace.get(given);
        return [[name, namedId] as const, [akasOf(name), akas] as const];
      });
      return { ...Object.fromEntries([...known, ...named]), id: id ?? workspace.newId() };
    },

    remove: (id, workspace) => workspace.remove(id),
  };
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const inOrder = (value: Value): Value => (isList(value) ? [...value].sort() : value);
