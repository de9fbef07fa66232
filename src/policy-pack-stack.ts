import { join, relative, sep } from "node:path";
import { TurbotProvider } from "@cdktf/provider-turbot/lib/provider";
import { AnnotationMetadataEntryType, App, LocalBackend, TerraformBackend, TerraformStack, Token } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { judge } from "./effective-value/judge";
import { assertOwnFolder, stackId } from "./stack/construct-id";
import { contextBackend } from "./stack/context-backend";
import { addressTaken, badDuration, outsideOfStack } from "./stack/errors";
import { raiseProviderVersion } from "./stack/provider-version";
import { recordOf, recordOnSynthesis } from "./stack/record-stack";
import { StagedSynthesizer } from "./stack/staged-synthesizer";
import { terraformAddress } from "./stack/terraform-address";
import { UniqueKeys } from "./stack/unique-keys";
import { workspaceHost } from "./stack/workspace-address";
import { givenText } from "./text/text-props";

/**
 * Which Guardrails workspace a stack's packs go to.
 *
 * Without any of these the provider reads `TURBOT_WORKSPACE`, `TURBOT_ACCESS_KEY` and `TURBOT_SECRET_KEY`, or the
 * profile named by `TURBOT_PROFILE`. Keys are no props, so that they cannot reach the Terraform JSON.
 *
 * @see https://registry.terraform.io/providers/turbot/turbot/latest/docs
 */
export interface PolicyPackStackProps {
  /**
   * A profile of the credentials file.
   *
   * @default - the provider's: the environment
   */
  readonly profile?: string;
  /**
   * The credentials file.
   *
   * @default - the provider's: `TURBOT_SHARED_CREDENTIALS_FILE`, or `~/.config/turbot/credentials.yml`
   */
  readonly credentialsFile?: string;
  /**
   * The workspace, for example `https://acme.cloud.turbot.com`.
   *
   * @default - the profile's, or `TURBOT_WORKSPACE`
   */
  readonly workspace?: string;
  /**
   * How long the provider waits for an answer, as Go writes durations: `30s`, `10m`.
   *
   * @default - the provider's
   */
  readonly requestTimeout?: string;
}

/**
 * A stack of policy packs: one Terraform state, one workspace.
 *
 * It brings the provider and, unless the app adds a backend of CDKTF's own, the backend that the context asks for, or a
 * local one. Its rules hold over the whole stack: no two elements share a Terraform address, and `app.synth()` writes
 * all stacks or none.
 */
export class PolicyPackStack extends TerraformStack {
  /** Tells the workspaces of an app's stacks apart: stacks with the same provider settings share one. */
  public readonly workspaceKey: string;

  /**
   * @param scope - the app
   * @param id - names the folder `cdktf.out/stacks/<id>` and the default state file `terraform.<id>.tfstate`
   * @param props - which workspace; the provider's own defaults if not given
   * @throws PolicyPackError if a prop is empty, the workspace is not an address or could hold credentials, or the timeout is
   *   no duration
   */
  public constructor(scope: Construct, id: string, props: PolicyPackStackProps = {}) {
    super(scope, stackId(scope, id));
    assertOwnFolder(this);
    const { profile, credentialsFile, workspace, requestTimeout } = props;
    if (requestTimeout !== undefined && !GO_DURATION.test(requestTimeout) && !Token.isUnresolved(requestTimeout)) {
      throw badDuration("requestTimeout", requestTimeout, this);
    }
    new TurbotProvider(this, "turbot", {
      profile: givenText("profile", profile, this),
      credentialsFile: givenText("credentialsFile", credentialsFile, this),
      workspace: givenText("workspace", workspace, this),
      requestTimeout,
    });
    this.workspaceKey = JSON.stringify([profile, credentialsFile, workspace && workspaceHost(workspace, this)]);
    recordOnSynthesis(this, this.workspaceKey);
    this.node.addValidation({ validate: () => this.sharedAddresses() });
    this.node.addValidation({ validate: () => this.judgeWorkspace() });
    Object.defineProperty(this, POLICY_PACK_STACK, { value: true });
  }

  /**
   * The policy pack stack that a construct lies in.
   *
   * @throws PolicyPackError if it lies in none
   */
  public static override of(construct: IConstruct): PolicyPackStack {
    const stack = construct.node.scopes.findLast(isPolicyPackStack);
    if (stack === undefined) throw outsideOfStack(construct);
    return stack;
  }

  /** The backend that the app adds, or else that of the context, or else a local one in the project's root. */
  public override ensureBackendExists(): TerraformBackend {
    const isOwn = (element: IConstruct): element is TerraformBackend =>
      TerraformBackend.isBackend(element) && element.cdktfStack === this;
    const backend = this.node.findAll().find(isOwn) ?? contextBackend(this);
    return backend ?? new LocalBackend(this, { path: this.statePath() });
  }

  /** Called by `app.synth()` before anything is written. */
  public override prepareStack(): void {
    assertOwnFolder(this);
    super.prepareStack();
    StagedSynthesizer.stageAppOf(this);
  }

  /** The Terraform configuration of this stack, which needs the lowest provider version that has all it uses. */
  public override toTerraform(): unknown {
    return raiseProviderVersion(super.toTerraform());
  }

  /** From the stack's folder, in which Terraform runs, to the project's root, so that no machine's path is in it. */
  private statePath(): string {
    const folder = join(App.of(this).outdir, "stacks", this.node.id);
    return join(relative(folder, process.cwd()), `terraform.${this.node.id}.tfstate`).split(sep).join("/");
  }

  /** Judges all stacks of the workspace together, once: at the first of them. */
  private judgeWorkspace(): string[] {
    const all = this.node.root.node.findAll().filter(isPolicyPackStack);
    const stacks = all.filter(({ workspaceKey }) => workspaceKey === this.workspaceKey);
    if (stacks[0] !== this) return [];
    const { errors, warnings } = judge(stacks.map((stack) => recordOf(stack, this.workspaceKey)));
    for (const [id, message] of warnings) {
      const { node } = stacks.find((stack) => stack.node.id === id) ?? this;
      // CDKTF validates twice.
      if (!node.metadata.some(({ data }) => data === message))
        node.addMetadata(AnnotationMetadataEntryType.WARN, message);
    }
    return [...errors];
  }

  /** Constructs of the provider package can be added to the stack as well; those name themselves. */
  private sharedAddresses(): string[] {
    const claims = new UniqueKeys();
    return this.node.findAll().flatMap((element) => {
      const address = TerraformStack.of(element) === this ? terraformAddress(element) : undefined;
      if (address === undefined) return [];
      const owner = claims.take(address, element);
      return owner === undefined ? [] : [addressTaken(address, owner, element).message];
    });
  }
}

const POLICY_PACK_STACK = Symbol.for("guardrails-policy-packs/PolicyPackStack");

/** By a symbol, since a program can hold two copies of this library. */
const isPolicyPackStack = (construct: IConstruct): construct is PolicyPackStack => POLICY_PACK_STACK in construct;

const GO_DURATION = /^(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/;
