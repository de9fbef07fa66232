import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LdapDirectoryConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#base LdapDirectory#base}
    */
    readonly base: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#connectivity_test_filter LdapDirectory#connectivity_test_filter}
    */
    readonly connectivityTestFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#description LdapDirectory#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#disabled_group_filter LdapDirectory#disabled_group_filter}
    */
    readonly disabledGroupFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#disabled_user_filter LdapDirectory#disabled_user_filter}
    */
    readonly disabledUserFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#distinguished_name LdapDirectory#distinguished_name}
    */
    readonly distinguishedName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#group_member_of_attribute LdapDirectory#group_member_of_attribute}
    */
    readonly groupMemberOfAttribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#group_membership_attribute LdapDirectory#group_membership_attribute}
    */
    readonly groupMembershipAttribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#group_object_filter LdapDirectory#group_object_filter}
    */
    readonly groupObjectFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#group_profile_id_template LdapDirectory#group_profile_id_template}
    */
    readonly groupProfileIdTemplate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#group_search_filter LdapDirectory#group_search_filter}
    */
    readonly groupSearchFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#group_sync_filter LdapDirectory#group_sync_filter}
    */
    readonly groupSyncFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#id LdapDirectory#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#parent LdapDirectory#parent}
    */
    readonly parent: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#password LdapDirectory#password}
    */
    readonly password: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#profile_id_template LdapDirectory#profile_id_template}
    */
    readonly profileIdTemplate: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#reject_unauthorized LdapDirectory#reject_unauthorized}
    */
    readonly rejectUnauthorized: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#tags LdapDirectory#tags}
    */
    readonly tags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#title LdapDirectory#title}
    */
    readonly title: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#tls_enabled LdapDirectory#tls_enabled}
    */
    readonly tlsEnabled: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#tls_server_certificate LdapDirectory#tls_server_certificate}
    */
    readonly tlsServerCertificate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#url LdapDirectory#url}
    */
    readonly url: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_canonical_name_attribute LdapDirectory#user_canonical_name_attribute}
    */
    readonly userCanonicalNameAttribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_display_name_attribute LdapDirectory#user_display_name_attribute}
    */
    readonly userDisplayNameAttribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_email_attribute LdapDirectory#user_email_attribute}
    */
    readonly userEmailAttribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_family_name_attribute LdapDirectory#user_family_name_attribute}
    */
    readonly userFamilyNameAttribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_given_name_attribute LdapDirectory#user_given_name_attribute}
    */
    readonly userGivenNameAttribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_match_filter LdapDirectory#user_match_filter}
    */
    readonly userMatchFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_object_filter LdapDirectory#user_object_filter}
    */
    readonly userObjectFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_search_attributes LdapDirectory#user_search_attributes}
    */
    readonly userSearchAttributes?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#user_search_filter LdapDirectory#user_search_filter}
    */
    readonly userSearchFilter?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory turbot_ldap_directory}
*/
export declare class LdapDirectory extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_ldap_directory";
    /**
    * Generates CDKTF code for importing a LdapDirectory resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LdapDirectory to import
    * @param importFromId The id of the existing LdapDirectory that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LdapDirectory to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/ldap_directory turbot_ldap_directory} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LdapDirectoryConfig
    */
    constructor(scope: Construct, id: string, config: LdapDirectoryConfig);
    private _base?;
    get base(): string;
    set base(value: string);
    get baseInput(): string | undefined;
    private _connectivityTestFilter?;
    get connectivityTestFilter(): string;
    set connectivityTestFilter(value: string);
    resetConnectivityTestFilter(): void;
    get connectivityTestFilterInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _disabledGroupFilter?;
    get disabledGroupFilter(): string;
    set disabledGroupFilter(value: string);
    resetDisabledGroupFilter(): void;
    get disabledGroupFilterInput(): string | undefined;
    private _disabledUserFilter?;
    get disabledUserFilter(): string;
    set disabledUserFilter(value: string);
    resetDisabledUserFilter(): void;
    get disabledUserFilterInput(): string | undefined;
    private _distinguishedName?;
    get distinguishedName(): string;
    set distinguishedName(value: string);
    get distinguishedNameInput(): string | undefined;
    private _groupMemberOfAttribute?;
    get groupMemberOfAttribute(): string;
    set groupMemberOfAttribute(value: string);
    resetGroupMemberOfAttribute(): void;
    get groupMemberOfAttributeInput(): string | undefined;
    private _groupMembershipAttribute?;
    get groupMembershipAttribute(): string;
    set groupMembershipAttribute(value: string);
    resetGroupMembershipAttribute(): void;
    get groupMembershipAttributeInput(): string | undefined;
    private _groupObjectFilter?;
    get groupObjectFilter(): string;
    set groupObjectFilter(value: string);
    resetGroupObjectFilter(): void;
    get groupObjectFilterInput(): string | undefined;
    private _groupProfileIdTemplate?;
    get groupProfileIdTemplate(): string;
    set groupProfileIdTemplate(value: string);
    resetGroupProfileIdTemplate(): void;
    get groupProfileIdTemplateInput(): string | undefined;
    private _groupSearchFilter?;
    get groupSearchFilter(): string;
    set groupSearchFilter(value: string);
    resetGroupSearchFilter(): void;
    get groupSearchFilterInput(): string | undefined;
    private _groupSyncFilter?;
    get groupSyncFilter(): string;
    set groupSyncFilter(value: string);
    resetGroupSyncFilter(): void;
    get groupSyncFilterInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _parent?;
    get parent(): string;
    set parent(value: string);
    get parentInput(): string | undefined;
    get parentAkas(): string[];
    private _password?;
    get password(): string;
    set password(value: string);
    get passwordInput(): string | undefined;
    private _profileIdTemplate?;
    get profileIdTemplate(): string;
    set profileIdTemplate(value: string);
    get profileIdTemplateInput(): string | undefined;
    private _rejectUnauthorized?;
    get rejectUnauthorized(): boolean | cdktf.IResolvable;
    set rejectUnauthorized(value: boolean | cdktf.IResolvable);
    get rejectUnauthorizedInput(): boolean | cdktf.IResolvable | undefined;
    get status(): string;
    private _tags?;
    get tags(): {
        [key: string]: string;
    };
    set tags(value: {
        [key: string]: string;
    });
    resetTags(): void;
    get tagsInput(): {
        [key: string]: string;
    } | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    get titleInput(): string | undefined;
    private _tlsEnabled?;
    get tlsEnabled(): boolean | cdktf.IResolvable;
    set tlsEnabled(value: boolean | cdktf.IResolvable);
    get tlsEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _tlsServerCertificate?;
    get tlsServerCertificate(): string;
    set tlsServerCertificate(value: string);
    resetTlsServerCertificate(): void;
    get tlsServerCertificateInput(): string | undefined;
    private _url?;
    get url(): string;
    set url(value: string);
    get urlInput(): string | undefined;
    private _userCanonicalNameAttribute?;
    get userCanonicalNameAttribute(): string;
    set userCanonicalNameAttribute(value: string);
    resetUserCanonicalNameAttribute(): void;
    get userCanonicalNameAttributeInput(): string | undefined;
    private _userDisplayNameAttribute?;
    get userDisplayNameAttribute(): string;
    set userDisplayNameAttribute(value: string);
    resetUserDisplayNameAttribute(): void;
    get userDisplayNameAttributeInput(): string | undefined;
    private _userEmailAttribute?;
    get userEmailAttribute(): string;
    set userEmailAttribute(value: string);
    resetUserEmailAttribute(): void;
    get userEmailAttributeInput(): string | undefined;
    private _userFamilyNameAttribute?;
    get userFamilyNameAttribute(): string;
    set userFamilyNameAttribute(value: string);
    resetUserFamilyNameAttribute(): void;
    get userFamilyNameAttributeInput(): string | undefined;
    private _userGivenNameAttribute?;
    get userGivenNameAttribute(): string;
    set userGivenNameAttribute(value: string);
    resetUserGivenNameAttribute(): void;
    get userGivenNameAttributeInput(): string | undefined;
    private _userMatchFilter?;
    get userMatchFilter(): string;
    set userMatchFilter(value: string);
    resetUserMatchFilter(): void;
    get userMatchFilterInput(): string | undefined;
    private _userObjectFilter?;
    get userObjectFilter(): string;
    set userObjectFilter(value: string);
    resetUserObjectFilter(): void;
    get userObjectFilterInput(): string | undefined;
    private _userSearchAttributes?;
    get userSearchAttributes(): string[];
    set userSearchAttributes(value: string[]);
    resetUserSearchAttributes(): void;
    get userSearchAttributesInput(): string[] | undefined;
    private _userSearchFilter?;
    get userSearchFilter(): string;
    set userSearchFilter(value: string);
    resetUserSearchFilter(): void;
    get userSearchFilterInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
