"use strict";
// https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.LdapDirectory = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory turbot_ldap_directory}
*/
class LdapDirectory extends cdktf.TerraformResource {
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a LdapDirectory resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LdapDirectory to import
    * @param importFromId The id of the existing LdapDirectory that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LdapDirectory to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "turbot_ldap_directory", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory turbot_ldap_directory} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LdapDirectoryConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'turbot_ldap_directory',
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
        this._base = config.base;
        this._connectivityTestFilter = config.connectivityTestFilter;
        this._description = config.description;
        this._disabledGroupFilter = config.disabledGroupFilter;
        this._disabledUserFilter = config.disabledUserFilter;
        this._distinguishedName = config.distinguishedName;
        this._groupMemberOfAttribute = config.groupMemberOfAttribute;
        this._groupMembershipAttribute = config.groupMembershipAttribute;
        this._groupObjectFilter = config.groupObjectFilter;
        this._groupProfileIdTemplate = config.groupProfileIdTemplate;
        this._groupSearchFilter = config.groupSearchFilter;
        this._groupSyncFilter = config.groupSyncFilter;
        this._id = config.id;
        this._parent = config.parent;
        this._password = config.password;
        this._profileIdTemplate = config.profileIdTemplate;
        this._rejectUnauthorized = config.rejectUnauthorized;
        this._tags = config.tags;
        this._title = config.title;
        this._tlsEnabled = config.tlsEnabled;
        this._tlsServerCertificate = config.tlsServerCertificate;
        this._url = config.url;
        this._userCanonicalNameAttribute = config.userCanonicalNameAttribute;
        this._userDisplayNameAttribute = config.userDisplayNameAttribute;
        this._userEmailAttribute = config.userEmailAttribute;
        this._userFamilyNameAttribute = config.userFamilyNameAttribute;
        this._userGivenNameAttribute = config.userGivenNameAttribute;
        this._userMatchFilter = config.userMatchFilter;
        this._userObjectFilter = config.userObjectFilter;
        this._userSearchAttributes = config.userSearchAttributes;
        this._userSearchFilter = config.userSearchFilter;
    }
    get base() {
        return this.getStringAttribute('base');
    }
    set base(value) {
        this._base = value;
    }
    // Temporarily expose input value. Use with caution.
    get baseInput() {
        return this._base;
    }
    get connectivityTestFilter() {
        return this.getStringAttribute('connectivity_test_filter');
    }
    set connectivityTestFilter(value) {
        this._connectivityTestFilter = value;
    }
    resetConnectivityTestFilter() {
        this._connectivityTestFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get connectivityTestFilterInput() {
        return this._connectivityTestFilter;
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
    get disabledGroupFilter() {
        return this.getStringAttribute('disabled_group_filter');
    }
    set disabledGroupFilter(value) {
        this._disabledGroupFilter = value;
    }
    resetDisabledGroupFilter() {
        this._disabledGroupFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disabledGroupFilterInput() {
        return this._disabledGroupFilter;
    }
    get disabledUserFilter() {
        return this.getStringAttribute('disabled_user_filter');
    }
    set disabledUserFilter(value) {
        this._disabledUserFilter = value;
    }
    resetDisabledUserFilter() {
        this._disabledUserFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disabledUserFilterInput() {
        return this._disabledUserFilter;
    }
    get distinguishedName() {
        return this.getStringAttribute('distinguished_name');
    }
    set distinguishedName(value) {
        this._distinguishedName = value;
    }
    // Temporarily expose input value. Use with caution.
    get distinguishedNameInput() {
        return this._distinguishedName;
    }
    get groupMemberOfAttribute() {
        return this.getStringAttribute('group_member_of_attribute');
    }
    set groupMemberOfAttribute(value) {
        this._groupMemberOfAttribute = value;
    }
    resetGroupMemberOfAttribute() {
        this._groupMemberOfAttribute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupMemberOfAttributeInput() {
        return this._groupMemberOfAttribute;
    }
    get groupMembershipAttribute() {
        return this.getStringAttribute('group_membership_attribute');
    }
    set groupMembershipAttribute(value) {
        this._groupMembershipAttribute = value;
    }
    resetGroupMembershipAttribute() {
        this._groupMembershipAttribute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupMembershipAttributeInput() {
        return this._groupMembershipAttribute;
    }
    get groupObjectFilter() {
        return this.getStringAttribute('group_object_filter');
    }
    set groupObjectFilter(value) {
        this._groupObjectFilter = value;
    }
    resetGroupObjectFilter() {
        this._groupObjectFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupObjectFilterInput() {
        return this._groupObjectFilter;
    }
    get groupProfileIdTemplate() {
        return this.getStringAttribute('group_profile_id_template');
    }
    set groupProfileIdTemplate(value) {
        this._groupProfileIdTemplate = value;
    }
    resetGroupProfileIdTemplate() {
        this._groupProfileIdTemplate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupProfileIdTemplateInput() {
        return this._groupProfileIdTemplate;
    }
    get groupSearchFilter() {
        return this.getStringAttribute('group_search_filter');
    }
    set groupSearchFilter(value) {
        this._groupSearchFilter = value;
    }
    resetGroupSearchFilter() {
        this._groupSearchFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupSearchFilterInput() {
        return this._groupSearchFilter;
    }
    get groupSyncFilter() {
        return this.getStringAttribute('group_sync_filter');
    }
    set groupSyncFilter(value) {
        this._groupSyncFilter = value;
    }
    resetGroupSyncFilter() {
        this._groupSyncFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupSyncFilterInput() {
        return this._groupSyncFilter;
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
    get password() {
        return this.getStringAttribute('password');
    }
    set password(value) {
        this._password = value;
    }
    // Temporarily expose input value. Use with caution.
    get passwordInput() {
        return this._password;
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
    get rejectUnauthorized() {
        return this.getBooleanAttribute('reject_unauthorized');
    }
    set rejectUnauthorized(value) {
        this._rejectUnauthorized = value;
    }
    // Temporarily expose input value. Use with caution.
    get rejectUnauthorizedInput() {
        return this._rejectUnauthorized;
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
    get tlsEnabled() {
        return this.getBooleanAttribute('tls_enabled');
    }
    set tlsEnabled(value) {
        this._tlsEnabled = value;
    }
    // Temporarily expose input value. Use with caution.
    get tlsEnabledInput() {
        return this._tlsEnabled;
    }
    get tlsServerCertificate() {
        return this.getStringAttribute('tls_server_certificate');
    }
    set tlsServerCertificate(value) {
        this._tlsServerCertificate = value;
    }
    resetTlsServerCertificate() {
        this._tlsServerCertificate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tlsServerCertificateInput() {
        return this._tlsServerCertificate;
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
    get userCanonicalNameAttribute() {
        return this.getStringAttribute('user_canonical_name_attribute');
    }
    set userCanonicalNameAttribute(value) {
        this._userCanonicalNameAttribute = value;
    }
    resetUserCanonicalNameAttribute() {
        this._userCanonicalNameAttribute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userCanonicalNameAttributeInput() {
        return this._userCanonicalNameAttribute;
    }
    get userDisplayNameAttribute() {
        return this.getStringAttribute('user_display_name_attribute');
    }
    set userDisplayNameAttribute(value) {
        this._userDisplayNameAttribute = value;
    }
    resetUserDisplayNameAttribute() {
        this._userDisplayNameAttribute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userDisplayNameAttributeInput() {
        return this._userDisplayNameAttribute;
    }
    get userEmailAttribute() {
        return this.getStringAttribute('user_email_attribute');
    }
    set userEmailAttribute(value) {
        this._userEmailAttribute = value;
    }
    resetUserEmailAttribute() {
        this._userEmailAttribute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userEmailAttributeInput() {
        return this._userEmailAttribute;
    }
    get userFamilyNameAttribute() {
        return this.getStringAttribute('user_family_name_attribute');
    }
    set userFamilyNameAttribute(value) {
        this._userFamilyNameAttribute = value;
    }
    resetUserFamilyNameAttribute() {
        this._userFamilyNameAttribute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userFamilyNameAttributeInput() {
        return this._userFamilyNameAttribute;
    }
    get userGivenNameAttribute() {
        return this.getStringAttribute('user_given_name_attribute');
    }
    set userGivenNameAttribute(value) {
        this._userGivenNameAttribute = value;
    }
    resetUserGivenNameAttribute() {
        this._userGivenNameAttribute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userGivenNameAttributeInput() {
        return this._userGivenNameAttribute;
    }
    get userMatchFilter() {
        return this.getStringAttribute('user_match_filter');
    }
    set userMatchFilter(value) {
        this._userMatchFilter = value;
    }
    resetUserMatchFilter() {
        this._userMatchFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userMatchFilterInput() {
        return this._userMatchFilter;
    }
    get userObjectFilter() {
        return this.getStringAttribute('user_object_filter');
    }
    set userObjectFilter(value) {
        this._userObjectFilter = value;
    }
    resetUserObjectFilter() {
        this._userObjectFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userObjectFilterInput() {
        return this._userObjectFilter;
    }
    get userSearchAttributes() {
        return this.getListAttribute('user_search_attributes');
    }
    set userSearchAttributes(value) {
        this._userSearchAttributes = value;
    }
    resetUserSearchAttributes() {
        this._userSearchAttributes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userSearchAttributesInput() {
        return this._userSearchAttributes;
    }
    get userSearchFilter() {
        return this.getStringAttribute('user_search_filter');
    }
    set userSearchFilter(value) {
        this._userSearchFilter = value;
    }
    resetUserSearchFilter() {
        this._userSearchFilter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userSearchFilterInput() {
        return this._userSearchFilter;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            base: cdktf.stringToTerraform(this._base),
            connectivity_test_filter: cdktf.stringToTerraform(this._connectivityTestFilter),
            description: cdktf.stringToTerraform(this._description),
            disabled_group_filter: cdktf.stringToTerraform(this._disabledGroupFilter),
            disabled_user_filter: cdktf.stringToTerraform(this._disabledUserFilter),
            distinguished_name: cdktf.stringToTerraform(this._distinguishedName),
            group_member_of_attribute: cdktf.stringToTerraform(this._groupMemberOfAttribute),
            group_membership_attribute: cdktf.stringToTerraform(this._groupMembershipAttribute),
            group_object_filter: cdktf.stringToTerraform(this._groupObjectFilter),
            group_profile_id_template: cdktf.stringToTerraform(this._groupProfileIdTemplate),
            group_search_filter: cdktf.stringToTerraform(this._groupSearchFilter),
            group_sync_filter: cdktf.stringToTerraform(this._groupSyncFilter),
            id: cdktf.stringToTerraform(this._id),
            parent: cdktf.stringToTerraform(this._parent),
            password: cdktf.stringToTerraform(this._password),
            profile_id_template: cdktf.stringToTerraform(this._profileIdTemplate),
            reject_unauthorized: cdktf.booleanToTerraform(this._rejectUnauthorized),
            tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
            title: cdktf.stringToTerraform(this._title),
            tls_enabled: cdktf.booleanToTerraform(this._tlsEnabled),
            tls_server_certificate: cdktf.stringToTerraform(this._tlsServerCertificate),
            url: cdktf.stringToTerraform(this._url),
            user_canonical_name_attribute: cdktf.stringToTerraform(this._userCanonicalNameAttribute),
            user_display_name_attribute: cdktf.stringToTerraform(this._userDisplayNameAttribute),
            user_email_attribute: cdktf.stringToTerraform(this._userEmailAttribute),
            user_family_name_attribute: cdktf.stringToTerraform(this._userFamilyNameAttribute),
            user_given_name_attribute: cdktf.stringToTerraform(this._userGivenNameAttribute),
            user_match_filter: cdktf.stringToTerraform(this._userMatchFilter),
            user_object_filter: cdktf.stringToTerraform(this._userObjectFilter),
            user_search_attributes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._userSearchAttributes),
            user_search_filter: cdktf.stringToTerraform(this._userSearchFilter),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            base: {
                value: cdktf.stringToHclTerraform(this._base),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            connectivity_test_filter: {
                value: cdktf.stringToHclTerraform(this._connectivityTestFilter),
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
            disabled_group_filter: {
                value: cdktf.stringToHclTerraform(this._disabledGroupFilter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            disabled_user_filter: {
                value: cdktf.stringToHclTerraform(this._disabledUserFilter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            distinguished_name: {
                value: cdktf.stringToHclTerraform(this._distinguishedName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_member_of_attribute: {
                value: cdktf.stringToHclTerraform(this._groupMemberOfAttribute),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_membership_attribute: {
                value: cdktf.stringToHclTerraform(this._groupMembershipAttribute),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_object_filter: {
                value: cdktf.stringToHclTerraform(this._groupObjectFilter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_profile_id_template: {
                value: cdktf.stringToHclTerraform(this._groupProfileIdTemplate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_search_filter: {
                value: cdktf.stringToHclTerraform(this._groupSearchFilter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_sync_filter: {
                value: cdktf.stringToHclTerraform(this._groupSyncFilter),
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
            parent: {
                value: cdktf.stringToHclTerraform(this._parent),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            password: {
                value: cdktf.stringToHclTerraform(this._password),
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
            reject_unauthorized: {
                value: cdktf.booleanToHclTerraform(this._rejectUnauthorized),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
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
            tls_enabled: {
                value: cdktf.booleanToHclTerraform(this._tlsEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            tls_server_certificate: {
                value: cdktf.stringToHclTerraform(this._tlsServerCertificate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            url: {
                value: cdktf.stringToHclTerraform(this._url),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_canonical_name_attribute: {
                value: cdktf.stringToHclTerraform(this._userCanonicalNameAttribute),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_display_name_attribute: {
                value: cdktf.stringToHclTerraform(this._userDisplayNameAttribute),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_email_attribute: {
                value: cdktf.stringToHclTerraform(this._userEmailAttribute),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_family_name_attribute: {
                value: cdktf.stringToHclTerraform(this._userFamilyNameAttribute),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_given_name_attribute: {
                value: cdktf.stringToHclTerraform(this._userGivenNameAttribute),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_match_filter: {
                value: cdktf.stringToHclTerraform(this._userMatchFilter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_object_filter: {
                value: cdktf.stringToHclTerraform(this._userObjectFilter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_search_attributes: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._userSearchAttributes),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            user_search_filter: {
                value: cdktf.stringToHclTerraform(this._userSearchFilter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.LdapDirectory = LdapDirectory;
// =================
// STATIC PROPERTIES
// =================
LdapDirectory.tfResourceType = "turbot_ldap_directory";
