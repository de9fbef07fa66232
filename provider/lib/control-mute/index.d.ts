import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ControlMuteConfig extends cdktf.TerraformMetaArguments {
    /**
    * The ID of the control to mute.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#control_id ControlMute#control_id}
    */
    readonly controlId?: string;
    /**
    * The ID or AKA of the control type to be muted.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#control_type ControlMute#control_type}
    */
    readonly controlType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#id ControlMute#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * An optional note explaining the reason for muting the control.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#note ControlMute#note}
    */
    readonly note?: string;
    /**
    * The ID or AKA of the resource where the control is available.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#resource ControlMute#resource}
    */
    readonly resource?: string;
    /**
    * The timestamp specifying when the mute should end, in ISO 8601 format.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#to_timestamp ControlMute#to_timestamp}
    */
    readonly toTimestamp?: string;
    /**
    * A list of control states specifying where the mute will not apply.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#until_states ControlMute#until_states}
    */
    readonly untilStates?: string[];
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute turbot_control_mute}
*/
export declare class ControlMute extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_control_mute";
    /**
    * Generates CDKTF code for importing a ControlMute resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ControlMute to import
    * @param importFromId The id of the existing ControlMute that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ControlMute to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute turbot_control_mute} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ControlMuteConfig = {}
    */
    constructor(scope: Construct, id: string, config?: ControlMuteConfig);
    private _controlId?;
    get controlId(): string;
    set controlId(value: string);
    resetControlId(): void;
    get controlIdInput(): string | undefined;
    private _controlType?;
    get controlType(): string;
    set controlType(value: string);
    resetControlType(): void;
    get controlTypeInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _note?;
    get note(): string;
    set note(value: string);
    resetNote(): void;
    get noteInput(): string | undefined;
    private _resource?;
    get resource(): string;
    set resource(value: string);
    resetResource(): void;
    get resourceInput(): string | undefined;
    get state(): string;
    private _toTimestamp?;
    get toTimestamp(): string;
    set toTimestamp(value: string);
    resetToTimestamp(): void;
    get toTimestampInput(): string | undefined;
    private _untilStates?;
    get untilStates(): string[];
    set untilStates(value: string[]);
    resetUntilStates(): void;
    get untilStatesInput(): string[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
