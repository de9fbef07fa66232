import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface PolicyPackAttachmentConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment#id PolicyPackAttachment#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment#policy_pack PolicyPackAttachment#policy_pack}
    */
    readonly policyPack: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment#resource PolicyPackAttachment#resource}
    */
    readonly resource: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment turbot_policy_pack_attachment}
*/
export declare class PolicyPackAttachment extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_policy_pack_attachment";
    /**
    * Generates CDKTF code for importing a PolicyPackAttachment resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the PolicyPackAttachment to import
    * @param importFromId The id of the existing PolicyPackAttachment that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the PolicyPackAttachment to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment turbot_policy_pack_attachment} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options PolicyPackAttachmentConfig
    */
    constructor(scope: Construct, id: string, config: PolicyPackAttachmentConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _policyPack?;
    get policyPack(): string;
    set policyPack(value: string);
    get policyPackInput(): string | undefined;
    get policyPackAkas(): string[];
    private _resource?;
    get resource(): string;
    set resource(value: string);
    get resourceInput(): string | undefined;
    get resourceAkas(): string[];
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
