"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.SmartFolderAttachment = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment turbot_smart_folder_attachment}
*/
class SmartFolderAttachment extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a SmartFolderAttachment resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the SmartFolderAttachment to import
    * @param importFromId The id of the existing SmartFolderAttachment that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the SmartFolderAttachment to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_smart_folder_attachment", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment turbot_smart_folder_attachment} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SmartFolderAttachmentConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_smart_folder_attachment',
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
        this._resource = config.resource;
        this._smartFolder = config.smartFolder;
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
    get smartFolder() {
        return this.getStringAttribute('smart_folder');
    }
    set smartFolder(value) {
        this._smartFolder = value;
    }
    // Temporarily expose input value. Use with caution.
    get smartFolderInput() {
        return this._smartFolder;
    }
    // smart_folder_akas - computed: true, optional: false, required: false
    get smartFolderAkas() {
        return this.getListAttribute('smart_folder_akas');
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            resource: cdktf.stringToTerraform(this._resource),
            smart_folder: cdktf.stringToTerraform(this._smartFolder),
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
            resource: {
                value: cdktf.stringToHclTerraform(this._resource),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            smart_folder: {
                value: cdktf.stringToHclTerraform(this._smartFolder),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.SmartFolderAttachment = SmartFolderAttachment;
// =================
// STATIC PROPERTIES
// =================
SmartFolderAttachment.tfResourceType = "turbot_smart_folder_attachment";
