"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/profile
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.Profile = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/profile turbot_profile}
*/
class Profile extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Profile resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Profile to import
    * @param importFromId The id of the existing Profile that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/profile#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Profile to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_profile", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/profile turbot_profile} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ProfileConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_profile',
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
        this._directoryPoolId = config.directoryPoolId;
        this._displayName = config.displayName;
        this._email = config.email;
        this._externalId = config.externalId;
        this._familyName = config.familyName;
        this._givenName = config.givenName;
        this._id = config.id;
        this._lastLoginTimestamp = config.lastLoginTimestamp;
        this._middleName = config.middleName;
        this._parent = config.parent;
        this._picture = config.picture;
        this._profileId = config.profileId;
        this._status = config.status;
        this._title = config.title;
    }
    get directoryPoolId() {
        return this.getStringAttribute('directory_pool_id');
    }
    set directoryPoolId(value) {
        this._directoryPoolId = value;
    }
    resetDirectoryPoolId() {
        this._directoryPoolId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get directoryPoolIdInput() {
        return this._directoryPoolId;
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
    get externalId() {
        return this.getStringAttribute('external_id');
    }
    set externalId(value) {
        this._externalId = value;
    }
    resetExternalId() {
        this._externalId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get externalIdInput() {
        return this._externalId;
    }
    get familyName() {
        return this.getStringAttribute('family_name');
    }
    set familyName(value) {
        this._familyName = value;
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
    get lastLoginTimestamp() {
        return this.getStringAttribute('last_login_timestamp');
    }
    set lastLoginTimestamp(value) {
        this._lastLoginTimestamp = value;
    }
    resetLastLoginTimestamp() {
        this._lastLoginTimestamp = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lastLoginTimestampInput() {
        return this._lastLoginTimestamp;
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
    get profileId() {
        return this.getStringAttribute('profile_id');
    }
    set profileId(value) {
        this._profileId = value;
    }
    // Temporarily expose input value. Use with caution.
    get profileIdInput() {
        return this._profileId;
    }
    get status() {
        return this.getStringAttribute('status');
    }
    set status(value) {
        this._status = value;
    }
    resetStatus() {
        this._status = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get statusInput() {
        return this._status;
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
            directory_pool_id: cdktf.stringToTerraform(this._directoryPoolId),
            display_name: cdktf.stringToTerraform(this._displayName),
            email: cdktf.stringToTerraform(this._email),
            external_id: cdktf.stringToTerraform(this._externalId),
            family_name: cdktf.stringToTerraform(this._familyName),
            given_name: cdktf.stringToTerraform(this._givenName),
            id: cdktf.stringToTerraform(this._id),
            last_login_timestamp: cdktf.stringToTerraform(this._lastLoginTimestamp),
            middle_name: cdktf.stringToTerraform(this._middleName),
            parent: cdktf.stringToTerraform(this._parent),
            picture: cdktf.stringToTerraform(this._picture),
            profile_id: cdktf.stringToTerraform(this._profileId),
            status: cdktf.stringToTerraform(this._status),
            title: cdktf.stringToTerraform(this._title),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            directory_pool_id: {
                value: cdktf.stringToHclTerraform(this._directoryPoolId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
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
            external_id: {
                value: cdktf.stringToHclTerraform(this._externalId),
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
            last_login_timestamp: {
                value: cdktf.stringToHclTerraform(this._lastLoginTimestamp),
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
            profile_id: {
                value: cdktf.stringToHclTerraform(this._profileId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            status: {
                value: cdktf.stringToHclTerraform(this._status),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
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
exports.Profile = Profile;
// =================
// STATIC PROPERTIES
// =================
Profile.tfResourceType = "turbot_profile";
