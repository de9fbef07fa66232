import { resourceBlock } from "../../../../cli/rehearsal/protocol/schema";
import { textOf, type Values } from "../../../../cli/rehearsal/protocol/values";
import { apply, read } from "../../../../cli/rehearsal/stand-in/operations";
import { plan, type Plan } from "../../../../cli/rehearsal/stand-in/plan";
import { Workspace } from "../../../../cli/rehearsal/stand-in/workspace";
import { PolicyType } from "../../../../src";
import * as awsIam from "../../../../src/policy-types/aws-iam";

/** A workspace with the mod of AWS IAM and two folders. */
export const newWorkspace = (): Workspace =>
  new Workspace({
    policyTypes: Object.values(awsIam).filter((value) => value instanceof PolicyType),
    resources: ["sandbox", "production"],
  });

/** A resource and what Terraform does with it. */
export class Resource {
  /** What the state holds; null before it is created and after it is removed. */
  public state: Values | null = null;

  public constructor(
    private readonly workspace: Workspace,
    private readonly type: string,
  ) {}

  /** Creates a resource. */
  public static create(workspace: Workspace, type: string, config: Values): Resource & { readonly state: Values } {
    const resource = new Resource(workspace, type);
    resource.apply(config);
    return resource as Resource & { readonly state: Values };
  }

  public get id(): string {
    return textOf(this.state ?? {}, "id");
  }

  public plan(config: Values): Plan {
    const unset = Object.keys(resourceBlock(this.type).attributes).map((name) => [name, null]);
    return plan(this.type, this.state, { ...Object.fromEntries(unset), ...config });
  }

  /** The attributes that a plan changes. */
  public changes(config: Values): string[] {
    const { planned } = this.plan(config);
    return Object.keys(planned).filter((name) => planned[name] !== this.state?.[name]);
  }

  public apply(config: Values): void {
    this.state = apply(this.workspace, this.type, this.state, this.plan(config).planned);
  }

  public remove(): void {
    this.state = apply(this.workspace, this.type, this.state, null);
  }

  public read(): Values | null {
    return read(this.workspace, this.type, this.state ?? {});
  }
}

/** A policy pack, with a title. */
export const packIn = (workspace: Workspace, config: Values = {}): Resource & { readonly state: Values } =>
  Resource.create(workspace, "turbot_policy_pack", { title: "Any", ...config });
