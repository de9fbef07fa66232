import type { Attribute, Block, BlockType, Provider, ProviderSchema, Schema } from "@cdktf/commons";
import schemaFile from "../../../provider/schema.json";
import type { WireBlock, WireSchema } from "./protocol";

const [SCHEMA] = Object.entries((schemaFile as unknown as ProviderSchema).provider_schemas ?? {});
if (SCHEMA === undefined) throw new Error("provider/schema.json must describe a provider. Generate it anew.");

/** The provider's address as Terraform's own JSON writes it. */
export const ADDRESS = SCHEMA[0];

/** The schema that the provider package is generated from: a rehearsal serves exactly this. */
export const PROVIDER: Provider = SCHEMA[1];

/** The block of a resource type, for example of `turbot_policy_setting`. */
export const resourceBlock = (type: string): Block => blockOf(PROVIDER.resource_schemas, type);

/** The block of a data source, for example of `turbot_resource`. */
export const dataSourceBlock = (type: string): Block => blockOf(PROVIDER.data_source_schemas, type);

/** The blocks within a block; `schema.json` leaves the key out if there are none. */
export const nestedBlocks = (block: Block): Readonly<Record<string, BlockType>> =>
  (block as Partial<Block>).block_types ?? {};

/** The attributes that name another resource by its id or AKA. */
export const references = ({ attributes }: Block): string[] =>
  Object.keys(attributes).filter((name) => akasOf(name) in attributes);

/** Beside an attribute that names a resource, the attribute that holds the AKAs of that resource. */
export const akasOf = (name: string): string => `${name}_akas`;

/** All schemas of one kind as the protocol spells them. */
export const wireSchemas = (schemas: Readonly<Record<string, Schema>>): Record<string, WireSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, wireSchema(schema)]));

/** A schema as the protocol spells it. */
export const wireSchema = ({ version, block }: Schema): WireSchema => ({ version, block: wireBlock(block) });

function blockOf(schemas: Readonly<Record<string, Schema>>, type: string): Block {
  const schema = schemas[type];
  if (schema === undefined) throw new Error(`provider/schema.json describes no ${type}.`);
  return schema.block;
}

function wireBlock(block: Block): WireBlock {
  return {
    attributes: Object.entries(block.attributes).map(([name, attribute]) => wireAttribute(name, attribute)),
    block_types: Object.entries(nestedBlocks(block)).map(([name, nested]) => ({
      type_name: name,
      block: wireBlock(nested.block),
      nesting: nested.nesting_mode.toUpperCase(),
    })),
  };
}

function wireAttribute(name: string, { type, ...flags }: Attribute): WireBlock["attributes"][number] {
  const { description, required, optional, computed, sensitive } = flags;
  return { name, type: Buffer.from(JSON.stringify(type)), description, required, optional, computed, sensitive };
}
