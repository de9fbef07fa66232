import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataTurbotControlConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/control#id DataTurbotControl#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/control#resource DataTurbotControl#resource}
    */
    readonly resource?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/control#type DataTurbotControl#type}
    */
    readonly type?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/control turbot_control}
*/
export declare class DataTurbotControl extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "turbot_control";
    /**
    * Generates CDKTF code for importing a DataTurbotControl resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataTurbotControl to import
    * @param importFromId The id of the existing DataTurbotControl that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/control#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataTurbotControl to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/data-sources/control turbot_control} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataTurbotControlConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataTurbotControlConfig);
    get details(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get reason(): string;
    private _resource?;
    get resource(): string;
    set resource(value: string);
    resetResource(): void;
    get resourceInput(): string | undefined;
    get state(): string;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
