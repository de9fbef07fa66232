import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ModConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod#id Mod#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod#mod Mod#mod}
    */
    readonly mod: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod#org Mod#org}
    */
    readonly org: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod#parent Mod#parent}
    */
    readonly parent?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod#version Mod#version}
    */
    readonly version?: string;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod#timeouts Mod#timeouts}
    */
    readonly timeouts?: ModTimeouts;
}
export interface ModTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod#create Mod#create}
    */
    readonly create?: string;
}
export declare function modTimeoutsToTerraform(struct?: ModTimeouts | cdktf.IResolvable): any;
export declare function modTimeoutsToHclTerraform(struct?: ModTimeouts | cdktf.IResolvable): any;
export declare class ModTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ModTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: ModTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod turbot_mod}
*/
export declare class Mod extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_mod";
    /**
    * Generates CDKTF code for importing a Mod resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Mod to import
    * @param importFromId The id of the existing Mod that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Mod to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/mod turbot_mod} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ModConfig
    */
    constructor(scope: Construct, id: string, config: ModConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _mod?;
    get mod(): string;
    set mod(value: string);
    get modInput(): string | undefined;
    private _org?;
    get org(): string;
    set org(value: string);
    get orgInput(): string | undefined;
    private _parent?;
    get parent(): string;
    set parent(value: string);
    resetParent(): void;
    get parentInput(): string | undefined;
    get parentAkas(): string[];
    get uri(): string;
    private _version?;
    get version(): string;
    set version(value: string);
    resetVersion(): void;
    get versionInput(): string | undefined;
    get versionCurrent(): string;
    get versionLatest(): string;
    private _timeouts;
    get timeouts(): ModTimeoutsOutputReference;
    putTimeouts(value: ModTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | ModTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
