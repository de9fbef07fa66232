import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ShadowResourceConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/shadow_resource#filter ShadowResource#filter}
    */
    readonly filter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/shadow_resource#id ShadowResource#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/shadow_resource#resource ShadowResource#resource}
    */
    readonly resource?: string;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/shadow_resource#timeouts ShadowResource#timeouts}
    */
    readonly timeouts?: ShadowResourceTimeouts;
}
export interface ShadowResourceTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/shadow_resource#create ShadowResource#create}
    */
    readonly create?: string;
}
export declare function shadowResourceTimeoutsToTerraform(struct?: ShadowResourceTimeouts | cdktf.IResolvable): any;
export declare function shadowResourceTimeoutsToHclTerraform(struct?: ShadowResourceTimeouts | cdktf.IResolvable): any;
export declare class ShadowResourceTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ShadowResourceTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: ShadowResourceTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/shadow_resource turbot_shadow_resource}
*/
export declare class ShadowResource extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_shadow_resource";
    /**
    * Generates CDKTF code for importing a ShadowResource resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ShadowResource to import
    * @param importFromId The id of the existing ShadowResource that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/shadow_resource#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ShadowResource to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/shadow_resource turbot_shadow_resource} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ShadowResourceConfig = {}
    */
    constructor(scope: Construct, id: string, config?: ShadowResourceConfig);
    private _filter?;
    get filter(): string;
    set filter(value: string);
    resetFilter(): void;
    get filterInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _resource?;
    get resource(): string;
    set resource(value: string);
    resetResource(): void;
    get resourceInput(): string | undefined;
    private _timeouts;
    get timeouts(): ShadowResourceTimeoutsOutputReference;
    putTimeouts(value: ShadowResourceTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | ShadowResourceTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
