import { TerraformStack } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { badStackId, idTaken, stackIdTaken } from "./errors";

/**
 * The id of a construct that no other construct of its scope has.
 *
 * @throws PolicyPackError if one has it; the `constructs` package has an error of its own, which names no way out
 */
export function freeId(scope: Construct, id: string): string {
  const owner = (scope as Construct | undefined)?.node.tryFindChild(id);
  if (owner !== undefined) throw idTaken(id, owner, scope);
  return id;
}

/**
 * The id of a stack, which names a folder and a state file.
 *
 * @throws PolicyPackError if it is no name of a folder, or its scope has the id already
 */
export function stackId(scope: Construct, id: string): string {
  const isName = typeof id === "string" && id.trim() !== "" && !FOLDER_SIGNS.test(id) && !/^\.{1,2}$/.test(id);
  if (!isName) throw badStackId(id, scope);
  return freeId(scope, id);
}

/** What separates folders, also on Windows, and what no name of a file has. */
// eslint-disable-next-line no-control-regex -- that is what it looks for
const FOLDER_SIGNS = /[/\\:\u0000-\u001f]/;

/**
 * Refuses two stacks of an app with one id: below different parents they would still share a folder and a state.
 *
 * @throws PolicyPackError if another stack of the app has the id
 */
export function assertOwnFolder(stack: IConstruct): void {
  const { root, id } = stack.node;
  const other = root.node
    .findAll()
    .find((each) => each !== stack && TerraformStack.isStack(each) && each.node.id === id);
  if (other !== undefined) throw stackIdTaken(id, other, stack);
}
