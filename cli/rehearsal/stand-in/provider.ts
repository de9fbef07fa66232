import type { Answer, CallName, ProviderCalls, ProviderService } from "../protocol/protocol";
import { dataSourceBlock, PROVIDER, resourceBlock, wireSchema, wireSchemas } from "../protocol/schema";
import { fromWire, toWire, type Values } from "../protocol/values";
import { authorise, type Access } from "./access";
import { apply, lookUp, read } from "./operations";
import { plan } from "./plan";
import type { Call, Hook } from "./recording";
import { Refusal } from "./refusals";
import type { Workspace } from "./workspace";

/** How a stand-in behaves. */
export interface ProviderOptions {
  /**
   * The keys that the workspace lets in.
   *
   * @default - anyone, without keys
   */
  readonly access?: Access;
  /**
   * The environment in which the provider looks for keys.
   *
   * @default - empty
   */
  readonly environment?: NodeJS.ProcessEnv;
  /**
   * Called before a call acts; what it throws is the call's error.
   *
   * @default - nothing happens
   */
  readonly before?: Hook;
}

/**
 * The turbot provider's stand-in: it answers Terraform as the provider does, from a workspace in memory.
 *
 * @param workspace - what plans are made from and applied to
 * @param calls - takes up every call in its order
 */
export function standIn(workspace: Workspace, calls: Call[], options: ProviderOptions = {}): ProviderService {
  const answer = async <Name extends CallName>(
    call: Call & { readonly name: Name },
    act: () => ProviderCalls[Name][1],
    otherwise: Partial<ProviderCalls[Name][1]> = {},
  ): Promise<Answer<Name>> => {
    calls.push(call);
    try {
      await options.before?.(call);
      return act();
    } catch (error) {
      return { ...otherwise, diagnostics: [{ severity: "ERROR", summary: messageOf(error) }] };
    }
  };

  return {
    GetSchema: () =>
      answer({ name: "GetSchema", type: "" }, () => ({
        provider: wireSchema(PROVIDER.provider),
        resource_schemas: wireSchemas(PROVIDER.resource_schemas),
        data_source_schemas: wireSchemas(PROVIDER.data_source_schemas),
      })),

    PrepareProviderConfig: ({ config }) =>
      answer({ name: "PrepareProviderConfig", type: "" }, () => ({ prepared_config: config })),

    Configure: ({ config: sent }) => {
      const config = fromWire(sent) ?? {};
      return answer({ name: "Configure", type: "", config }, () => {
        if (options.access) authorise(options.access, config, options.environment ?? {});
        return {};
      });
    },

    ValidateResourceTypeConfig: ({ type_name: type, config }) =>
      answer({ name: "ValidateResourceTypeConfig", type, config: fromWire(config) }, () => ({})),

    ValidateDataSourceConfig: ({ type_name: type, config }) =>
      answer({ name: "ValidateDataSourceConfig", type, config: fromWire(config) }, () => ({})),

    UpgradeResourceState: ({ type_name: type, raw_state: { json } }) => {
      const prior = JSON.parse(Buffer.from(json).toString()) as Values;
      return answer({ name: "UpgradeResourceState", type, prior }, () => ({
        upgraded_state: toWire(prior, resourceBlock(type)),
      }));
    },

    ReadResource: ({ type_name: type, current_state: sent }) => {
      const prior = fromWire(sent) ?? {};
      return answer({ name: "ReadResource", type, prior }, () => ({
        new_state: toWire(read(workspace, type, prior), resourceBlock(type)),
      }));
    },

    PlanResourceChange: ({ type_name: type, prior_state, proposed_new_state: proposed, config: sent }) => {
      const prior = fromWire(prior_state);
      const config = fromWire(sent);
      return answer({ name: "PlanResourceChange", type, prior, config }, () => {
        if (config === null) return { planned_state: proposed, requires_replace: [], ...OLD_SDK };
        const { planned, replacedBy } = plan(type, prior, config);
        return {
          planned_state: toWire(planned, resourceBlock(type)),
          requires_replace: replacedBy.map((name) => ({ steps: [{ attribute_name: name }] })),
          ...OLD_SDK,
        };
      });
    },

    ApplyResourceChange: ({ type_name: type, prior_state, planned_state, config: sent }) => {
      const [prior = null, planned = null, config] = [prior_state, planned_state, sent].map(fromWire);
      return answer(
        { name: "ApplyResourceChange", type, prior, planned, config },
        () => ({ new_state: toWire(apply(workspace, type, prior, planned), resourceBlock(type)), ...OLD_SDK }),
        { new_state: prior_state, ...OLD_SDK },
      );
    },

    ImportResourceState: ({ type_name: type, id }) =>
      answer({ name: "ImportResourceState", type }, () => ({
        imported_resources: [{ type_name: type, state: toWire({ id }, resourceBlock(type)) }],
      })),

    ReadDataSource: ({ type_name: type, config: sent }) => {
      const config = fromWire(sent) ?? {};
      return answer({ name: "ReadDataSource", type, config }, () => ({
        state: toWire(lookUp(workspace, type, config), dataSourceBlock(type)),
      }));
    },

    Stop: () => answer({ name: "Stop", type: "" }, () => ({})),
  };
}

/** The provider is built on the old SDK, which leaves a plan some play: see `provider.proto`. */
const OLD_SDK = { legacy_type_system: true };

/** A refusal speaks for itself; anything else is a fault of the stand-in and says where it is. */
const messageOf = (error: unknown): string =>
  error instanceof Refusal ? error.message : `The provider's stand-in failed: ${(error as Error).stack}`;
