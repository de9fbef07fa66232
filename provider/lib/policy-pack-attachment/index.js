"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.PolicyPackAttachment = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment turbot_policy_pack_attachment}
*/
class PolicyPackAttachment extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a PolicyPackAttachment resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the PolicyPackAttachment to import
    * @param importFromId The id of the existing PolicyPackAttachment that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the PolicyPackAttachment to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_policy_pack_attachment", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/policy_pack_attachment turbot_policy_pack_attachment} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options PolicyPackAttachmentConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_policy_pack_attachment',
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
        this._policyPack = config.policyPack;
        this._resource = config.resource;
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
    get policyPack() {
        return this.getStringAttribute('policy_pack');
    }
    set policyPack(value) {
        this._policyPack = value;
    }
    // Temporarily expose input value. Use with caution.
    get policyPackInput() {
        return this._policyPack;
    }
    // policy_pack_akas - computed: true, optional: false, required: false
    get policyPackAkas() {
        return this.getListAttribute('policy_pack_akas');
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
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            policy_pack: cdktf.stringToTerraform(this._policyPack),
            resource: cdktf.stringToTerraform(this._resource),
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
            policy_pack: {
                value: cdktf.stringToHclTerraform(this._policyPack),
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
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.PolicyPackAttachment = PolicyPackAttachment;
// =================
// STATIC PROPERTIES
// =================
PolicyPackAttachment.tfResourceType = "turbot_policy_pack_attachment";
