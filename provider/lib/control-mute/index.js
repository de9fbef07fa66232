"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.ControlMute = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute turbot_control_mute}
*/
class ControlMute extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ControlMute resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ControlMute to import
    * @param importFromId The id of the existing ControlMute that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ControlMute to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_control_mute", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/control_mute turbot_control_mute} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ControlMuteConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'turbot_control_mute',
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
        this._controlId = config.controlId;
        this._controlType = config.controlType;
        this._id = config.id;
        this._note = config.note;
        this._resource = config.resource;
        this._toTimestamp = config.toTimestamp;
        this._untilStates = config.untilStates;
    }
    get controlId() {
        return this.getStringAttribute('control_id');
    }
    set controlId(value) {
        this._controlId = value;
    }
    resetControlId() {
        this._controlId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get controlIdInput() {
        return this._controlId;
    }
    get controlType() {
        return this.getStringAttribute('control_type');
    }
    set controlType(value) {
        this._controlType = value;
    }
    resetControlType() {
        this._controlType = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get controlTypeInput() {
        return this._controlType;
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
    get resource() {
        return this.getStringAttribute('resource');
    }
    set resource(value) {
        this._resource = value;
    }
    resetResource() {
        this._resource = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get resourceInput() {
        return this._resource;
    }
    // state - computed: true, optional: false, required: false
    get state() {
        return this.getStringAttribute('state');
    }
    get toTimestamp() {
        return this.getStringAttribute('to_timestamp');
    }
    set toTimestamp(value) {
        this._toTimestamp = value;
    }
    resetToTimestamp() {
        this._toTimestamp = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get toTimestampInput() {
        return this._toTimestamp;
    }
    get untilStates() {
        return this.getListAttribute('until_states');
    }
    set untilStates(value) {
        this._untilStates = value;
    }
    resetUntilStates() {
        this._untilStates = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get untilStatesInput() {
        return this._untilStates;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            control_id: cdktf.stringToTerraform(this._controlId),
            control_type: cdktf.stringToTerraform(this._controlType),
            id: cdktf.stringToTerraform(this._id),
            note: cdktf.stringToTerraform(this._note),
            resource: cdktf.stringToTerraform(this._resource),
            to_timestamp: cdktf.stringToTerraform(this._toTimestamp),
            until_states: cdktf.listMapper(cdktf.stringToTerraform, false)(this._untilStates),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            control_id: {
                value: cdktf.stringToHclTerraform(this._controlId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            control_type: {
                value: cdktf.stringToHclTerraform(this._controlType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
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
            resource: {
                value: cdktf.stringToHclTerraform(this._resource),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            to_timestamp: {
                value: cdktf.stringToHclTerraform(this._toTimestamp),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            until_states: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._untilStates),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ControlMute = ControlMute;
// =================
// STATIC PROPERTIES
// =================
ControlMute.tfResourceType = "turbot_control_mute";
