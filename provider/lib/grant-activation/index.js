"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.GrantActivation = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation turbot_grant_activation}
*/
class GrantActivation extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a GrantActivation resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the GrantActivation to import
    * @param importFromId The id of the existing GrantActivation that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the GrantActivation to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_grant_activation", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/grant_activation turbot_grant_activation} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options GrantActivationConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_grant_activation',
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
        this._grant = config.grant;
        this._id = config.id;
        this._resource = config.resource;
    }
    get grant() {
        return this.getStringAttribute('grant');
    }
    set grant(value) {
        this._grant = value;
    }
    // Temporarily expose input value. Use with caution.
    get grantInput() {
        return this._grant;
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
            grant: cdktf.stringToTerraform(this._grant),
            id: cdktf.stringToTerraform(this._id),
            resource: cdktf.stringToTerraform(this._resource),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            grant: {
                value: cdktf.stringToHclTerraform(this._grant),
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
exports.GrantActivation = GrantActivation;
// =================
// STATIC PROPERTIES
// =================
GrantActivation.tfResourceType = "turbot_grant_activation";
