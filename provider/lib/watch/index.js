"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/watch
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.Watch = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/watch turbot_watch}
*/
class Watch extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Watch resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Watch to import
    * @param importFromId The id of the existing Watch that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/watch#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Watch to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_watch", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/watch turbot_watch} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options WatchConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_watch',
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
        this._action = config.action;
        this._description = config.description;
        this._favorite = config.favorite;
        this._filters = config.filters;
        this._handler = config.handler;
        this._id = config.id;
        this._resource = config.resource;
    }
    get action() {
        return this.getStringAttribute('action');
    }
    set action(value) {
        this._action = value;
    }
    // Temporarily expose input value. Use with caution.
    get actionInput() {
        return this._action;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    get favorite() {
        return this.getStringAttribute('favorite');
    }
    set favorite(value) {
        this._favorite = value;
    }
    resetFavorite() {
        this._favorite = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get favoriteInput() {
        return this._favorite;
    }
    get filters() {
        return this.getListAttribute('filters');
    }
    set filters(value) {
        this._filters = value;
    }
    // Temporarily expose input value. Use with caution.
    get filtersInput() {
        return this._filters;
    }
    get handler() {
        return this.getStringMapAttribute('handler');
    }
    set handler(value) {
        this._handler = value;
    }
    resetHandler() {
        this._handler = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get handlerInput() {
        return this._handler;
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
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            action: cdktf.stringToTerraform(this._action),
            description: cdktf.stringToTerraform(this._description),
            favorite: cdktf.stringToTerraform(this._favorite),
            filters: cdktf.listMapper(cdktf.stringToTerraform, false)(this._filters),
            handler: cdktf.hashMapper(cdktf.stringToTerraform)(this._handler),
            id: cdktf.stringToTerraform(this._id),
            resource: cdktf.stringToTerraform(this._resource),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            action: {
                value: cdktf.stringToHclTerraform(this._action),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            favorite: {
                value: cdktf.stringToHclTerraform(this._favorite),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            filters: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._filters),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            handler: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._handler),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
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
exports.Watch = Watch;
// =================
// STATIC PROPERTIES
// =================
Watch.tfResourceType = "turbot_watch";
