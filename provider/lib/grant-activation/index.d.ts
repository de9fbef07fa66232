import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface GrantActivationConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation#grant GrantActivation#grant}
    */
    readonly grant: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation#id GrantActivation#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation#resource GrantActivation#resource}
    */
    readonly resource: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation turbot_grant_activation}
*/
export declare class GrantActivation extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_grant_activation";
    /**
    * Generates CDKTF code for importing a GrantActivation resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the GrantActivation to import
    * @param importFromId The id of the existing GrantActivation that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the GrantActivation to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation turbot_grant_activation} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options GrantActivationConfig
    */
    constructor(scope: Construct, id: string, config: GrantActivationConfig);
    private _grant?;
    get grant(): string;
    set grant(value: string);
    get grantInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
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
