import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface PolicySettingConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#id PolicySetting#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#note PolicySetting#note}
    */
    readonly note?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#pgp_key PolicySetting#pgp_key}
    */
    readonly pgpKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#precedence PolicySetting#precedence}
    */
    readonly precedence?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#resource PolicySetting#resource}
    */
    readonly resource: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#template PolicySetting#template}
    */
    readonly template?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#template_input PolicySetting#template_input}
    */
    readonly templateInput?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#type PolicySetting#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#valid_from_timestamp PolicySetting#valid_from_timestamp}
    */
    readonly validFromTimestamp?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#valid_to_timestamp PolicySetting#valid_to_timestamp}
    */
    readonly validToTimestamp?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#value PolicySetting#value}
    */
    readonly value?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting turbot_policy_setting}
*/
export declare class PolicySetting extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_policy_setting";
    /**
    * Generates CDKTF code for importing a PolicySetting resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the PolicySetting to import
    * @param importFromId The id of the existing PolicySetting that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the PolicySetting to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting turbot_policy_setting} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options PolicySettingConfig
    */
    constructor(scope: Construct, id: string, config: PolicySettingConfig);
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
    private _pgpKey?;
    get pgpKey(): string;
    set pgpKey(value: string);
    resetPgpKey(): void;
    get pgpKeyInput(): string | undefined;
    private _precedence?;
    get precedence(): string;
    set precedence(value: string);
    resetPrecedence(): void;
    get precedenceInput(): string | undefined;
    private _resource?;
    get resource(): string;
    set resource(value: string);
    get resourceInput(): string | undefined;
    get resourceAkas(): string[];
    private _template?;
    get template(): string;
    set template(value: string);
    resetTemplate(): void;
    get templateTfInput(): string | undefined;
    private _templateInput?;
    get templateInput(): string;
    set templateInput(value: string);
    resetTemplateInput(): void;
    get templateInputInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _validFromTimestamp?;
    get validFromTimestamp(): string;
    set validFromTimestamp(value: string);
    resetValidFromTimestamp(): void;
    get validFromTimestampInput(): string | undefined;
    private _validToTimestamp?;
    get validToTimestamp(): string;
    set validToTimestamp(value: string);
    resetValidToTimestamp(): void;
    get validToTimestampInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
    get valueKeyFingerprint(): string;
    get valueSource(): string;
    get valueSourceKeyFingerprint(): string;
    get valueSourceUsed(): cdktf.IResolvable;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
