"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/resource
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.Resource = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/resource turbot_resource}
*/
class Resource extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Resource resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Resource to import
    * @param importFromId The id of the existing Resource that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/resource#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Resource to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_resource", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/resource turbot_resource} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ResourceConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_resource',
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
        this._akas = config.akas;
        this._data = config.data;
        this._fullData = config.fullData;
        this._fullMetadata = config.fullMetadata;
        this._id = config.id;
        this._metadata = config.metadata;
        this._parent = config.parent;
        this._tags = config.tags;
        this._type = config.type;
    }
    get akas() {
        return this.getListAttribute('akas');
    }
    set akas(value) {
        this._akas = value;
    }
    resetAkas() {
        this._akas = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get akasInput() {
        return this._akas;
    }
    get data() {
        return this.getStringAttribute('data');
    }
    set data(value) {
        this._data = value;
    }
    resetData() {
        this._data = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get dataInput() {
        return this._data;
    }
    get fullData() {
        return this.getStringAttribute('full_data');
    }
    set fullData(value) {
        this._fullData = value;
    }
    resetFullData() {
        this._fullData = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fullDataInput() {
        return this._fullData;
    }
    get fullMetadata() {
        return this.getStringAttribute('full_metadata');
    }
    set fullMetadata(value) {
        this._fullMetadata = value;
    }
    resetFullMetadata() {
        this._fullMetadata = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fullMetadataInput() {
        return this._fullMetadata;
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
    get metadata() {
        return this.getStringAttribute('metadata');
    }
    set metadata(value) {
        this._metadata = value;
    }
    resetMetadata() {
        this._metadata = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get metadataInput() {
        return this._metadata;
    }
    get parent() {
        return this.getStringAttribute('parent');
    }
    set parent(value) {
        this._parent = value;
    }
    // Temporarily expose input value. Use with caution.
    get parentInput() {
        return this._parent;
    }
    // parent_akas - computed: true, optional: false, required: false
    get parentAkas() {
        return this.getListAttribute('parent_akas');
    }
    get tags() {
        return this.getStringMapAttribute('tags');
    }
    set tags(value) {
        this._tags = value;
    }
    resetTags() {
        this._tags = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tagsInput() {
        return this._tags;
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
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            akas: cdktf.listMapper(cdktf.stringToTerraform, false)(this._akas),
            data: cdktf.stringToTerraform(this._data),
            full_data: cdktf.stringToTerraform(this._fullData),
            full_metadata: cdktf.stringToTerraform(this._fullMetadata),
            id: cdktf.stringToTerraform(this._id),
            metadata: cdktf.stringToTerraform(this._metadata),
            parent: cdktf.stringToTerraform(this._parent),
            tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
            type: cdktf.stringToTerraform(this._type),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            akas: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._akas),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            data: {
                value: cdktf.stringToHclTerraform(this._data),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            full_data: {
                value: cdktf.stringToHclTerraform(this._fullData),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            full_metadata: {
                value: cdktf.stringToHclTerraform(this._fullMetadata),
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
            metadata: {
                value: cdktf.stringToHclTerraform(this._metadata),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            parent: {
                value: cdktf.stringToHclTerraform(this._parent),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            type: {
                value: cdktf.stringToHclTerraform(this._type),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Resource = Resource;
// =================
// STATIC PROPERTIES
// =================
Resource.tfResourceType = "turbot_resource";
