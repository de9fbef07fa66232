"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.PolicySetting = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting turbot_policy_setting}
*/
class PolicySetting extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a PolicySetting resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the PolicySetting to import
    * @param importFromId The id of the existing PolicySetting that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the PolicySetting to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_policy_setting", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_setting turbot_policy_setting} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options PolicySettingConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_policy_setting',
            terraformGeneratorMetadata: {
                providerName: 'turbot',
                providerVersionConstraint: '>= 1.11.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._id = config.id;
        this._note = config.note;
        this._pgpKey = config.pgpKey;
        this._precedence = config.precedence;
        this._resource = config.resource;
        this._template = config.template;
        this._templateInput = config.templateInput;
        this._type = config.type;
        this._validFromTimestamp = config.validFromTimestamp;
        this._validToTimestamp = config.validToTimestamp;
        this._value = config.value;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get idInput() {
        return this._id;
    }
    get note() {
        return this.getStringAttribute('note');
    }
    set note(value) {
        this._note = value;
    }
    resetNote() {
        this._note = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get noteInput() {
        return this._note;
    }
    get pgpKey() {
        return this.getStringAttribute('pgp_key');
    }
    set pgpKey(value) {
        this._pgpKey = value;
    }
    resetPgpKey() {
        this._pgpKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get pgpKeyInput() {
        return this._pgpKey;
    }
    get precedence() {
        return this.getStringAttribute('precedence');
    }
    set precedence(value) {
        this._precedence = value;
    }
    resetPrecedence() {
        this._precedence = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get precedenceInput() {
        return this._precedence;
    }
    get resource() {
        return this.getStringAttribute('resource');
    }
    set resource(value) {
        this._resource = value;
    }
    // Temporarily expose input value. Use with caution.
    get resourceInput() {
        return this._resource;
    }
    // resource_akas - computed: true, optional: false, required: false
    get resourceAkas() {
        return this.getListAttribute('resource_akas');
    }
    get template() {
        return this.getStringAttribute('template');
    }
    set template(value) {
        this._template = value;
    }
    resetTemplate() {
        this._template = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get templateTfInput() {
        return this._template;
    }
    get templateInput() {
        return this.getStringAttribute('template_input');
    }
    set templateInput(value) {
        this._templateInput = value;
    }
    resetTemplateInput() {
        this._templateInput = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get templateInputInput() {
        return this._templateInput;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
    get validFromTimestamp() {
        return this.getStringAttribute('valid_from_timestamp');
    }
    set validFromTimestamp(value) {
        this._validFromTimestamp = value;
    }
    resetValidFromTimestamp() {
        this._validFromTimestamp = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get validFromTimestampInput() {
        return this._validFromTimestamp;
    }
    get validToTimestamp() {
        return this.getStringAttribute('valid_to_timestamp');
    }
    set validToTimestamp(value) {
        this._validToTimestamp = value;
    }
    resetValidToTimestamp() {
        this._validToTimestamp = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get validToTimestampInput() {
        return this._validToTimestamp;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    resetValue() {
        this._value = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get valueInput() {
        return this._value;
    }
    // value_key_fingerprint - computed: true, optional: false, required: false
    get valueKeyFingerprint() {
        return this.getStringAttribute('value_key_fingerprint');
    }
    // value_source - computed: true, optional: false, required: false
    get valueSource() {
        return this.getStringAttribute('value_source');
    }
    // value_source_key_fingerprint - computed: true, optional: false, required: false
    get valueSourceKeyFingerprint() {
        return this.getStringAttribute('value_source_key_fingerprint');
    }
    // value_source_used - computed: true, optional: false, required: false
    get valueSourceUsed() {
        return this.getBooleanAttribute('value_source_used');
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            note: cdktf.stringToTerraform(this._note),
            pgp_key: cdktf.stringToTerraform(this._pgpKey),
            precedence: cdktf.stringToTerraform(this._precedence),
            resource: cdktf.stringToTerraform(this._resource),
            template: cdktf.stringToTerraform(this._template),
            template_input: cdktf.stringToTerraform(this._templateInput),
            type: cdktf.stringToTerraform(this._type),
            valid_from_timestamp: cdktf.stringToTerraform(this._validFromTimestamp),
            valid_to_timestamp: cdktf.stringToTerraform(this._validToTimestamp),
            value: cdktf.stringToTerraform(this._value),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            note: {
                value: cdktf.stringToHclTerraform(this._note),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            pgp_key: {
                value: cdktf.stringToHclTerraform(this._pgpKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            precedence: {
                value: cdktf.stringToHclTerraform(this._precedence),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            resource: {
                value: cdktf.stringToHclTerraform(this._resource),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            template: {
                value: cdktf.stringToHclTerraform(this._template),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            template_input: {
                value: cdktf.stringToHclTerraform(this._templateInput),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            type: {
                value: cdktf.stringToHclTerraform(this._type),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            valid_from_timestamp: {
                value: cdktf.stringToHclTerraform(this._validFromTimestamp),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            valid_to_timestamp: {
                value: cdktf.stringToHclTerraform(this._validToTimestamp),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            value: {
                value: cdktf.stringToHclTerraform(this._value),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.PolicySetting = PolicySetting;
// =================
// STATIC PROPERTIES
// =================
PolicySetting.tfResourceType = "turbot_policy_setting";
