"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.SamlDirectory = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory turbot_saml_directory}
*/
class SamlDirectory extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a SamlDirectory resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the SamlDirectory to import
    * @param importFromId The id of the existing SamlDirectory that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the SamlDirectory to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_saml_directory", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory turbot_saml_directory} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SamlDirectoryConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_saml_directory',
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
        this._allowGroupSyncing = config.allowGroupSyncing;
        this._allowIdpInitiatedSso = config.allowIdpInitiatedSso;
        this._certificate = config.certificate;
        this._description = config.description;
        this._entryPoint = config.entryPoint;
        this._groupFilter = config.groupFilter;
        this._groupIdTemplate = config.groupIdTemplate;
        this._id = config.id;
        this._issuer = config.issuer;
        this._nameIdFormat = config.nameIdFormat;
        this._parent = config.parent;
        this._poolId = config.poolId;
        this._profileGroupsAttribute = config.profileGroupsAttribute;
        this._profileIdTemplate = config.profileIdTemplate;
        this._signRequests = config.signRequests;
        this._signatureAlgorithm = config.signatureAlgorithm;
        this._signaturePrivateKey = config.signaturePrivateKey;
        this._tags = config.tags;
        this._title = config.title;
    }
    get allowGroupSyncing() {
        return this.getBooleanAttribute('allow_group_syncing');
    }
    set allowGroupSyncing(value) {
        this._allowGroupSyncing = value;
    }
    resetAllowGroupSyncing() {
        this._allowGroupSyncing = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowGroupSyncingInput() {
        return this._allowGroupSyncing;
    }
    get allowIdpInitiatedSso() {
        return this.getBooleanAttribute('allow_idp_initiated_sso');
    }
    set allowIdpInitiatedSso(value) {
        this._allowIdpInitiatedSso = value;
    }
    resetAllowIdpInitiatedSso() {
        this._allowIdpInitiatedSso = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowIdpInitiatedSsoInput() {
        return this._allowIdpInitiatedSso;
    }
    get certificate() {
        return this.getStringAttribute('certificate');
    }
    set certificate(value) {
        this._certificate = value;
    }
    // Temporarily expose input value. Use with caution.
    get certificateInput() {
        return this._certificate;
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
    get entryPoint() {
        return this.getStringAttribute('entry_point');
    }
    set entryPoint(value) {
        this._entryPoint = value;
    }
    // Temporarily expose input value. Use with caution.
    get entryPointInput() {
        return this._entryPoint;
    }
    get groupFilter() {
        return this.getStringAttribute('group_filter');
    }
    set groupFilter(value) {
        this._groupFilter = value;
    }
    resetGroupFilter() {
        this._groupFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupFilterInput() {
        return this._groupFilter;
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
    get issuer() {
        return this.getStringAttribute('issuer');
    }
    set issuer(value) {
        this._issuer = value;
    }
    resetIssuer() {
        this._issuer = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get issuerInput() {
        return this._issuer;
    }
    get nameIdFormat() {
        return this.getStringAttribute('name_id_format');
    }
    set nameIdFormat(value) {
        this._nameIdFormat = value;
    }
    resetNameIdFormat() {
        this._nameIdFormat = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get nameIdFormatInput() {
        return this._nameIdFormat;
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
    get profileGroupsAttribute() {
        return this.getStringAttribute('profile_groups_attribute');
    }
    set profileGroupsAttribute(value) {
        this._profileGroupsAttribute = value;
    }
    resetProfileGroupsAttribute() {
        this._profileGroupsAttribute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get profileGroupsAttributeInput() {
        return this._profileGroupsAttribute;
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
    get signRequests() {
        return this.getStringAttribute('sign_requests');
    }
    set signRequests(value) {
        this._signRequests = value;
    }
    resetSignRequests() {
        this._signRequests = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get signRequestsInput() {
        return this._signRequests;
    }
    get signatureAlgorithm() {
        return this.getStringAttribute('signature_algorithm');
    }
    set signatureAlgorithm(value) {
        this._signatureAlgorithm = value;
    }
    resetSignatureAlgorithm() {
        this._signatureAlgorithm = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get signatureAlgorithmInput() {
        return this._signatureAlgorithm;
    }
    get signaturePrivateKey() {
        return this.getStringAttribute('signature_private_key');
    }
    set signaturePrivateKey(value) {
        this._signaturePrivateKey = value;
    }
    resetSignaturePrivateKey() {
        this._signaturePrivateKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get signaturePrivateKeyInput() {
        return this._signaturePrivateKey;
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
            allow_group_syncing: cdktf.booleanToTerraform(this._allowGroupSyncing),
            allow_idp_initiated_sso: cdktf.booleanToTerraform(this._allowIdpInitiatedSso),
            certificate: cdktf.stringToTerraform(this._certificate),
            description: cdktf.stringToTerraform(this._description),
            entry_point: cdktf.stringToTerraform(this._entryPoint),
            group_filter: cdktf.stringToTerraform(this._groupFilter),
            group_id_template: cdktf.stringToTerraform(this._groupIdTemplate),
            id: cdktf.stringToTerraform(this._id),
            issuer: cdktf.stringToTerraform(this._issuer),
            name_id_format: cdktf.stringToTerraform(this._nameIdFormat),
            parent: cdktf.stringToTerraform(this._parent),
            pool_id: cdktf.stringToTerraform(this._poolId),
            profile_groups_attribute: cdktf.stringToTerraform(this._profileGroupsAttribute),
            profile_id_template: cdktf.stringToTerraform(this._profileIdTemplate),
            sign_requests: cdktf.stringToTerraform(this._signRequests),
            signature_algorithm: cdktf.stringToTerraform(this._signatureAlgorithm),
            signature_private_key: cdktf.stringToTerraform(this._signaturePrivateKey),
            tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
            title: cdktf.stringToTerraform(this._title),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            allow_group_syncing: {
                value: cdktf.booleanToHclTerraform(this._allowGroupSyncing),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            allow_idp_initiated_sso: {
                value: cdktf.booleanToHclTerraform(this._allowIdpInitiatedSso),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            certificate: {
                value: cdktf.stringToHclTerraform(this._certificate),
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
            entry_point: {
                value: cdktf.stringToHclTerraform(this._entryPoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_filter: {
                value: cdktf.stringToHclTerraform(this._groupFilter),
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
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            issuer: {
                value: cdktf.stringToHclTerraform(this._issuer),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name_id_format: {
                value: cdktf.stringToHclTerraform(this._nameIdFormat),
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
            pool_id: {
                value: cdktf.stringToHclTerraform(this._poolId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            profile_groups_attribute: {
                value: cdktf.stringToHclTerraform(this._profileGroupsAttribute),
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
            sign_requests: {
                value: cdktf.stringToHclTerraform(this._signRequests),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            signature_algorithm: {
                value: cdktf.stringToHclTerraform(this._signatureAlgorithm),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            signature_private_key: {
                value: cdktf.stringToHclTerraform(this._signaturePrivateKey),
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
exports.SamlDirectory = SamlDirectory;
// =================
// STATIC PROPERTIES
// =================
SamlDirectory.tfResourceType = "turbot_saml_directory";
