"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/google_directory
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.GoogleDirectory = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/google_directory turbot_google_directory}
*/
class GoogleDirectory extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a GoogleDirectory resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the GoogleDirectory to import
    * @param importFromId The id of the existing GoogleDirectory that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/google_directory#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the GoogleDirectory to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_google_directory", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/google_directory turbot_google_directory} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options GoogleDirectoryConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_google_directory',
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
        this._clientId = config.clientId;
        this._clientSecret = config.clientSecret;
        this._description = config.description;
        this._groupIdTemplate = config.groupIdTemplate;
        this._hostedName = config.hostedName;
        this._id = config.id;
        this._loginNameTemplate = config.loginNameTemplate;
        this._parent = config.parent;
        this._pgpKey = config.pgpKey;
        this._poolId = config.poolId;
        this._profileIdTemplate = config.profileIdTemplate;
        this._tags = config.tags;
        this._title = config.title;
    }
    get clientId() {
        return this.getStringAttribute('client_id');
    }
    set clientId(value) {
        this._clientId = value;
    }
    // Temporarily expose input value. Use with caution.
    get clientIdInput() {
        return this._clientId;
    }
    get clientSecret() {
        return this.getStringAttribute('client_secret');
    }
    set clientSecret(value) {
        this._clientSecret = value;
    }
    // Temporarily expose input value. Use with caution.
    get clientSecretInput() {
        return this._clientSecret;
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
    // directory_type - computed: true, optional: false, required: false
    get directoryType() {
        return this.getStringAttribute('directory_type');
    }
    get groupIdTemplate() {
        return this.getStringAttribute('group_id_template');
    }
    set groupIdTemplate(value) {
        this._groupIdTemplate = value;
    }
    resetGroupIdTemplate() {
        this._groupIdTemplate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupIdTemplateInput() {
        return this._groupIdTemplate;
    }
    get hostedName() {
        return this.getStringAttribute('hosted_name');
    }
    set hostedName(value) {
        this._hostedName = value;
    }
    resetHostedName() {
        this._hostedName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hostedNameInput() {
        return this._hostedName;
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
    // key_fingerprint - computed: true, optional: false, required: false
    get keyFingerprint() {
        return this.getStringAttribute('key_fingerprint');
    }
    get loginNameTemplate() {
        return this.getStringAttribute('login_name_template');
    }
    set loginNameTemplate(value) {
        this._loginNameTemplate = value;
    }
    resetLoginNameTemplate() {
        this._loginNameTemplate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get loginNameTemplateInput() {
        return this._loginNameTemplate;
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
    get poolId() {
        return this.getStringAttribute('pool_id');
    }
    set poolId(value) {
        this._poolId = value;
    }
    resetPoolId() {
        this._poolId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get poolIdInput() {
        return this._poolId;
    }
    get profileIdTemplate() {
        return this.getStringAttribute('profile_id_template');
    }
    set profileIdTemplate(value) {
        this._profileIdTemplate = value;
    }
    // Temporarily expose input value. Use with caution.
    get profileIdTemplateInput() {
        return this._profileIdTemplate;
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
            client_id: cdktf.stringToTerraform(this._clientId),
            client_secret: cdktf.stringToTerraform(this._clientSecret),
            description: cdktf.stringToTerraform(this._description),
            group_id_template: cdktf.stringToTerraform(this._groupIdTemplate),
            hosted_name: cdktf.stringToTerraform(this._hostedName),
            id: cdktf.stringToTerraform(this._id),
            login_name_template: cdktf.stringToTerraform(this._loginNameTemplate),
            parent: cdktf.stringToTerraform(this._parent),
            pgp_key: cdktf.stringToTerraform(this._pgpKey),
            pool_id: cdktf.stringToTerraform(this._poolId),
            profile_id_template: cdktf.stringToTerraform(this._profileIdTemplate),
            tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
            title: cdktf.stringToTerraform(this._title),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            client_id: {
                value: cdktf.stringToHclTerraform(this._clientId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_secret: {
                value: cdktf.stringToHclTerraform(this._clientSecret),
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
            group_id_template: {
                value: cdktf.stringToHclTerraform(this._groupIdTemplate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            hosted_name: {
                value: cdktf.stringToHclTerraform(this._hostedName),
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
            login_name_template: {
                value: cdktf.stringToHclTerraform(this._loginNameTemplate),
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
            pgp_key: {
                value: cdktf.stringToHclTerraform(this._pgpKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            pool_id: {
                value: cdktf.stringToHclTerraform(this._poolId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            profile_id_template: {
                value: cdktf.stringToHclTerraform(this._profileIdTemplate),
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
exports.GoogleDirectory = GoogleDirectory;
// =================
// STATIC PROPERTIES
// =================
GoogleDirectory.tfResourceType = "turbot_google_directory";
