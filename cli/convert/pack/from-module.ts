import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ConversionError, faultAt, faultOf } from "../errors";
import { fold, type Scope } from "../hcl/fold";
import { hclText } from "../hcl/print";
import { templateIn } from "../hcl/read-expression";
import { referencesIn } from "../hcl/references";
import type { Argument, Block, Expression, Module } from "../hcl/syntax";
import { placeComments, type PlacedComments } from "./comments";
import { leftOutBlocks } from "./left-out";
import { addressOf, argumentOf, type PackModel, type Resource, type Variable } from "./model";
import { readmeLines } from "./readme";

/** True for a module that holds a pack. */
export const hasPack = ({ blocks }: Module): boolean => blocks.some(isPack);

/**
 * The pack of a module.
 *
 * @throws ConversionError if the module has no pack or several, or if two resources share an address
 */
export function packOf(module: Module, { readme }: { readonly readme: boolean }): PackModel {
  const { blocks, folder, path } = module;
  const [packBlock, second] = blocks.filter(isPack);
  if (packBlock === undefined)
    throw faultOf(folder, "there must be a turbot_policy_pack, got none. Name a pack's folder.");
  if (second !== undefined) {
    const { file, line } = packBlock.place;
    throw faultAt(second.place, `a folder must hold one pack, got: another in ${file}:${line}. Move one elsewhere.`);
  }
  assertAddressesDiffer(blocks);

  const comments = placeComments(module);
  const readFile = (name: string): string => read(path, name, folder);
  const readTemplate = (name: string): Expression => templateIn(join(folder, name), readFile(name));
  const scope: Scope = { locals: localsOf(blocks), variables: new Map(), readFile, readTemplate };
  const resources = blocks
    .filter(({ type }) => type === "resource" || type === "data")
    .map((block) => resourceOf(block, comments, scope));
  const pack = resources.find(({ type, isData }) => type === PACK && !isData);
  if (pack === undefined) throw faultOf(folder, "the pack is not read.");
  const turbot = resources.filter((resource) => resource !== pack && resource.type.startsWith("turbot_"));
  const settings = turbot.filter((resource) => isPlainSetting(resource, pack));
  const attachments = turbot.filter((resource) => isPlainAttachment(resource, pack));
  const others = turbot.filter((resource) => !settings.includes(resource) && !attachments.includes(resource));
  const locals = neededLocals([pack, ...turbot], scope.locals);
  return {
    source: folder,
    pack: { ...pack, inside: [...pack.inside] },
    settings,
    attachments,
    others,
    variables: blocks.filter(({ type }) => type === "variable").map((block) => variableOf(block, comments, scope)),
    locals,
    notes: commentsOf(blocks, comments, ["locals"]),
    trailing: comments.trailing,
    stackNotes: commentsOf(blocks, comments, STACK_BLOCKS),
    leftOut: leftOutBlocks(blocks),
    notConverted: resources.filter(({ type }) => !type.startsWith("turbot_")).map(addressOf),
    readme: readme ? readmeLines(path) : [],
    readFile,
  };
}

const PACK = "turbot_policy_pack";

const isPack = ({ type, labels }: Block): boolean => type === "resource" && labels[0] === PACK;

/** Blocks that are about the stack or about what is not converted. */
const STACK_BLOCKS = ["terraform", "provider", "output", "module", "moved", "import", "removed", "check"];

const commentsOf = (blocks: readonly Block[], comments: PlacedComments, types: readonly string[]): PackModel["notes"] =>
  blocks
    .filter(({ type, labels }) => types.includes(type) || (type === "resource" && !labels[0]?.startsWith("turbot_")))
    .filter(({ type }) => types.includes(type) || types === STACK_BLOCKS)
    .flatMap((block) => [...comments.above(block), ...comments.inside(block)]);

function assertAddressesDiffer(blocks: readonly Block[]): void {
  const seen = new Map<string, Block>();
  for (const block of blocks) {
    if (!["resource", "data", "variable", "module", "output"].includes(block.type)) continue;
    const address = [block.type, ...block.labels].join(".");
    const former = seen.get(address);
    if (former) {
      const { file, line } = former.place;
      const shown = address.replace(/^resource\./, "");
      throw faultAt(block.place, `an address must be used once, got: ${shown}, as in ${file}:${line}. Rename one.`);
    }
    seen.set(address, block);
  }
}

function localsOf(blocks: readonly Block[]): Map<string, Expression> {
  const all = blocks.filter(({ type }) => type === "locals").flatMap((block) => block.arguments);
  const locals = new Map<string, Expression>();
  for (const { name, value, place } of all) {
    if (locals.has(name)) throw faultAt(place, `a local value must be given once, got: ${name} again. Remove one.`);
    locals.set(name, value);
  }
  assertEnds(all, locals);
  return locals;
}

/** A local value that refers back to itself has no value. */
function assertEnds(all: readonly Argument[], locals: ReadonlyMap<string, Expression>): void {
  const visit = (name: string, around: readonly string[], at: Argument["place"]): void => {
    if (around.includes(name)) throw faultAt(at, `local.${name} must not refer to itself. Give it a value.`);
    const value = locals.get(name);
    const inner = value === undefined ? [] : referencesIn(value).filter(([root]) => root === "local");
    inner.forEach(([, next = ""]) => visit(next, [...around, name], at));
  };
  all.forEach(({ name, place }) => visit(name, [], place));
}

function resourceOf(block: Block, comments: PlacedComments, scope: Scope): Resource {
  const [type = "", name = ""] = block.labels;
  const folded = block.arguments.map((argument): Argument => ({ ...argument, value: foldAt(argument, scope) }));
  return {
    type,
    name,
    isData: block.type === "data",
    arguments: folded,
    blocks: block.blocks,
    above: comments.above(block),
    inside: comments.inside(block),
    place: block.place,
  };
}

/** A fault in a file that an argument reads is the argument's fault. */
function foldAt({ value, place }: Argument, scope: Scope): Expression {
  try {
    return fold(value, scope);
  } catch (error) {
    throw error instanceof ConversionError ? faultAt(place, error.message) : error;
  }
}

function read(path: string, name: string, folder: string): string {
  try {
    return readFileSync(join(path, name), "utf8");
  } catch {
    throw new ConversionError(
      `the file must be readable, got: ${join(folder, name)}. Put it there, or remove the call.`,
    );
  }
}

const isIdOf = (value: Expression | undefined, { type, name }: Resource): boolean =>
  value?.kind === "reference" && value.path.join(".") === `${type}.${name}.id`;

/** A setting that `addSetting` can express: of the pack, of a type that is known, and one alone. */
function isPlainSetting(resource: Resource, pack: Resource): boolean {
  const type = argumentOf(resource, "type");
  return (
    resource.type === "turbot_policy_setting" &&
    !resource.isData &&
    isIdOf(argumentOf(resource, "resource"), pack) &&
    type?.kind === "literal" &&
    !isRepeated(resource)
  );
}

const isPlainAttachment = (resource: Resource, pack: Resource): boolean =>
  resource.type === "turbot_policy_pack_attachment" &&
  isIdOf(argumentOf(resource, "policy_pack"), pack) &&
  argumentOf(resource, "resource")?.kind === "literal" &&
  !isRepeated(resource);

const isRepeated = (resource: Resource): boolean =>
  argumentOf(resource, "count") !== undefined || argumentOf(resource, "for_each") !== undefined;

/** The local values that what could not be worked out still refers to. */
function neededLocals(
  resources: readonly Resource[],
  locals: ReadonlyMap<string, Expression>,
): ReadonlyMap<string, Expression> {
  const needed = new Map<string, Expression>();
  const visit = (expression: Expression): void => {
    for (const [root, name = ""] of referencesIn(expression)) {
      const value = root === "local" ? locals.get(name) : undefined;
      if (value === undefined || needed.has(name)) continue;
      needed.set(name, value);
      visit(value);
    }
  };
  resources.forEach(({ arguments: args }) => args.forEach(({ value }) => visit(value)));
  return needed;
}

function variableOf(block: Block, comments: PlacedComments, scope: Scope): Variable {
  const type = block.arguments.find(({ name }) => name === "type")?.value;
  const description = argumentOf(block, "description");
  const fallback = block.arguments.find(({ name }) => name === "default")?.value;
  const sensitive = argumentOf(block, "sensitive");
  return {
    name: block.labels[0] ?? "",
    type: type === undefined ? "any" : hclText(type),
    default: fallback && fold(fallback, scope),
    description:
      description?.kind === "literal" && typeof description.value === "string" ? description.value : undefined,
    isSensitive: sensitive?.kind === "literal" && sensitive.value === true,
    comments: [...comments.above(block), ...comments.inside(block)],
    place: block.place,
  };
}
