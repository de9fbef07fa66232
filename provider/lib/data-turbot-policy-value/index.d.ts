import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataTurbotPolicyValueConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/policy_value#id DataTurbotPolicyValue#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/policy_value#resource DataTurbotPolicyValue#resource}
    */
    readonly resource: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/policy_value#type DataTurbotPolicyValue#type}
    */
    readonly type: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/policy_value turbot_policy_value}
*/
export declare class DataTurbotPolicyValue extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "turbot_policy_value";
    /**
    * Generates CDKTF code for importing a DataTurbotPolicyValue resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataTurbotPolicyValue to import
    * @param importFromId The id of the existing DataTurbotPolicyValue that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/policy_value#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataTurbotPolicyValue to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/policy_value turbot_policy_value} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataTurbotPolicyValueConfig
    */
    constructor(scope: Construct, id: string, config: DataTurbotPolicyValueConfig);
    get details(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get precedence(): string;
    get reason(): string;
    private _resource?;
    get resource(): string;
    set resource(value: string);
    get resourceInput(): string | undefined;
    get settingId(): string;
    get state(): string;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    get value(): string;
    get valueSource(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
