import { join } from "node:path";
import { loadPackageDefinition, type ServiceDefinition } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";

/** What Terraform shows as an error of a resource. */
export interface Diagnostic {
  readonly severity: "ERROR";
  readonly summary: string;
}

/** An object of a schema on its way from or to Terraform. */
export interface DynamicValue {
  readonly msgpack: Uint8Array;
}

/** The way to an attribute of a resource. */
export interface AttributePath {
  readonly steps: readonly { readonly attribute_name: string }[];
}

/** The schema of a resource, a data source or the provider. */
export interface WireSchema {
  readonly version: number;
  readonly block: WireBlock;
}

/** The attributes and nested blocks of a schema. */
export interface WireBlock {
  readonly attributes: readonly {
    readonly name: string;
    /** The JSON of the type. */
    readonly type: Uint8Array;
    readonly description?: string | undefined;
    readonly required?: boolean | undefined;
    readonly optional?: boolean | undefined;
    readonly computed?: boolean | undefined;
    readonly sensitive?: boolean | undefined;
  }[];
  readonly block_types: readonly { readonly type_name: string; readonly block: WireBlock; readonly nesting: string }[];
}

/** The calls that a provider answers, with the fields of `provider.proto` that are read or written here. */
export interface ProviderCalls {
  GetSchema: [
    object,
    {
      provider: WireSchema;
      resource_schemas: Record<string, WireSchema>;
      data_source_schemas: Record<string, WireSchema>;
    },
  ];
  PrepareProviderConfig: [{ config: DynamicValue }, { prepared_config: DynamicValue }];
  ValidateResourceTypeConfig: [{ type_name: string; config: DynamicValue }, object];
  ValidateDataSourceConfig: [{ type_name: string; config: DynamicValue }, object];
  UpgradeResourceState: [{ type_name: string; raw_state: { json: Uint8Array } }, { upgraded_state: DynamicValue }];
  Configure: [{ config: DynamicValue }, object];
  ReadResource: [{ type_name: string; current_state: DynamicValue }, { new_state: DynamicValue }];
  PlanResourceChange: [
    { type_name: string; prior_state: DynamicValue; proposed_new_state: DynamicValue; config: DynamicValue },
    { planned_state: DynamicValue; requires_replace: AttributePath[]; legacy_type_system: boolean },
  ];
  ApplyResourceChange: [
    { type_name: string; prior_state: DynamicValue; planned_state: DynamicValue; config: DynamicValue },
    { new_state: DynamicValue; legacy_type_system: boolean },
  ];
  ImportResourceState: [
    { type_name: string; id: string },
    { imported_resources: { type_name: string; state: DynamicValue }[] },
  ];
  ReadDataSource: [{ type_name: string; config: DynamicValue }, { state: DynamicValue }];
  Stop: [object, object];
}

/** The name of a call. */
export type CallName = keyof ProviderCalls;

/** What a provider answers to a call: the response, or what it can of it and why that is not all. */
export type Answer<Name extends CallName> =
  ProviderCalls[Name][1] | (Partial<ProviderCalls[Name][1]> & { readonly diagnostics: readonly Diagnostic[] });

/** How a provider answers its calls. */
export type ProviderService = {
  [Name in CallName]: (request: ProviderCalls[Name][0]) => Promise<Answer<Name>>;
};

/** The service of `provider.proto`. */
export function providerService(): ServiceDefinition {
  const file = loadSync(join(__dirname, "provider.proto"), {
    keepCase: true,
    longs: Number,
    enums: String,
    defaults: true,
  });
  const { tfplugin5 } = loadPackageDefinition(file) as unknown as {
    tfplugin5: { Provider: { service: ServiceDefinition } };
  };
  return tfplugin5.Provider.service;
}
