"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.LocalDirectoryUser = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user turbot_local_directory_user}
*/
class LocalDirectoryUser extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a LocalDirectoryUser resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LocalDirectoryUser to import
    * @param importFromId The id of the existing LocalDirectoryUser that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LocalDirectoryUser to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_local_directory_user", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user turbot_local_directory_user} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LocalDirectoryUserConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_local_directory_user',
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
        this._displayName = config.displayName;
        this._email = config.email;
        this._familyName = config.familyName;
        this._givenName = config.givenName;
        this._id = config.id;
        this._middleName = config.middleName;
        this._parent = config.parent;
        this._picture = config.picture;
        this._tags = config.tags;
        this._title = config.title;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    // Temporarily expose input value. Use with caution.
    get displayNameInput() {
        return this._displayName;
    }
    get email() {
        return this.getStringAttribute('email');
    }
    set email(value) {
        this._email = value;
    }
    // Temporarily expose input value. Use with caution.
    get emailInput() {
        return this._email;
    }
    get familyName() {
        return this.getStringAttribute('family_name');
    }
    set familyName(value) {
        this._familyName = value;
    }
    resetFamilyName() {
        this._familyName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get familyNameInput() {
        return this._familyName;
    }
    get givenName() {
        return this.getStringAttribute('given_name');
    }
    set givenName(value) {
        this._givenName = value;
    }
    resetGivenName() {
        this._givenName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get givenNameInput() {
        return this._givenName;
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
    get middleName() {
        return this.getStringAttribute('middle_name');
    }
    set middleName(value) {
        this._middleName = value;
    }
    resetMiddleName() {
        this._middleName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get middleNameInput() {
        return this._middleName;
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
    // password_timestamp - computed: true, optional: false, required: false
    get passwordTimestamp() {
        return this.getStringAttribute('password_timestamp');
    }
    get picture() {
        return this.getStringAttribute('picture');
    }
    set picture(value) {
        this._picture = value;
    }
    resetPicture() {
        this._picture = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get pictureInput() {
        return this._picture;
    }
    // status - computed: true, optional: false, required: false
    get status() {
        return this.getStringAttribute('status');
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
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            display_name: cdktf.stringToTerraform(this._displayName),
            email: cdktf.stringToTerraform(this._email),
            family_name: cdktf.stringToTerraform(this._familyName),
            given_name: cdktf.stringToTerraform(this._givenName),
            id: cdktf.stringToTerraform(this._id),
            middle_name: cdktf.stringToTerraform(this._middleName),
            parent: cdktf.stringToTerraform(this._parent),
            picture: cdktf.stringToTerraform(this._picture),
            tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
            title: cdktf.stringToTerraform(this._title),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            email: {
                value: cdktf.stringToHclTerraform(this._email),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            family_name: {
                value: cdktf.stringToHclTerraform(this._familyName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            given_name: {
                value: cdktf.stringToHclTerraform(this._givenName),
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
            middle_name: {
                value: cdktf.stringToHclTerraform(this._middleName),
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
            picture: {
                value: cdktf.stringToHclTerraform(this._picture),
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
            title: {
                value: cdktf.stringToHclTerraform(this._title),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.LocalDirectoryUser = LocalDirectoryUser;
// =================
// STATIC PROPERTIES
// =================
LocalDirectoryUser.tfResourceType = "turbot_local_directory_user";
