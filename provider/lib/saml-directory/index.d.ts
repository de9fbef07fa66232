import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface SamlDirectoryConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#allow_group_syncing SamlDirectory#allow_group_syncing}
    */
    readonly allowGroupSyncing?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#allow_idp_initiated_sso SamlDirectory#allow_idp_initiated_sso}
    */
    readonly allowIdpInitiatedSso?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#certificate SamlDirectory#certificate}
    */
    readonly certificate: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#description SamlDirectory#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#entry_point SamlDirectory#entry_point}
    */
    readonly entryPoint: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#group_filter SamlDirectory#group_filter}
    */
    readonly groupFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#group_id_template SamlDirectory#group_id_template}
    */
    readonly groupIdTemplate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#id SamlDirectory#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#issuer SamlDirectory#issuer}
    */
    readonly issuer?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#name_id_format SamlDirectory#name_id_format}
    */
    readonly nameIdFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#parent SamlDirectory#parent}
    */
    readonly parent: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#pool_id SamlDirectory#pool_id}
    */
    readonly poolId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#profile_groups_attribute SamlDirectory#profile_groups_attribute}
    */
    readonly profileGroupsAttribute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#profile_id_template SamlDirectory#profile_id_template}
    */
    readonly profileIdTemplate: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#sign_requests SamlDirectory#sign_requests}
    */
    readonly signRequests?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#signature_algorithm SamlDirectory#signature_algorithm}
    */
    readonly signatureAlgorithm?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#signature_private_key SamlDirectory#signature_private_key}
    */
    readonly signaturePrivateKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#tags SamlDirectory#tags}
    */
    readonly tags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#title SamlDirectory#title}
    */
    readonly title: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory turbot_saml_directory}
*/
export declare class SamlDirectory extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_saml_directory";
    /**
    * Generates CDKTF code for importing a SamlDirectory resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the SamlDirectory to import
    * @param importFromId The id of the existing SamlDirectory that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the SamlDirectory to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/saml_directory turbot_saml_directory} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SamlDirectoryConfig
    */
    constructor(scope: Construct, id: string, config: SamlDirectoryConfig);
    private _allowGroupSyncing?;
    get allowGroupSyncing(): boolean | cdktf.IResolvable;
    set allowGroupSyncing(value: boolean | cdktf.IResolvable);
    resetAllowGroupSyncing(): void;
    get allowGroupSyncingInput(): boolean | cdktf.IResolvable | undefined;
    private _allowIdpInitiatedSso?;
    get allowIdpInitiatedSso(): boolean | cdktf.IResolvable;
    set allowIdpInitiatedSso(value: boolean | cdktf.IResolvable);
    resetAllowIdpInitiatedSso(): void;
    get allowIdpInitiatedSsoInput(): boolean | cdktf.IResolvable | undefined;
    private _certificate?;
    get certificate(): string;
    set certificate(value: string);
    get certificateInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    get directoryType(): string;
    private _entryPoint?;
    get entryPoint(): string;
    set entryPoint(value: string);
    get entryPointInput(): string | undefined;
    private _groupFilter?;
    get groupFilter(): string;
    set groupFilter(value: string);
    resetGroupFilter(): void;
    get groupFilterInput(): string | undefined;
    private _groupIdTemplate?;
    get groupIdTemplate(): string;
    set groupIdTemplate(value: string);
    resetGroupIdTemplate(): void;
    get groupIdTemplateInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _issuer?;
    get issuer(): string;
    set issuer(value: string);
    resetIssuer(): void;
    get issuerInput(): string | undefined;
    private _nameIdFormat?;
    get nameIdFormat(): string;
    set nameIdFormat(value: string);
    resetNameIdFormat(): void;
    get nameIdFormatInput(): string | undefined;
    private _parent?;
    get parent(): string;
    set parent(value: string);
    get parentInput(): string | undefined;
    get parentAkas(): string[];
    private _poolId?;
    get poolId(): string;
    set poolId(value: string);
    resetPoolId(): void;
    get poolIdInput(): string | undefined;
    private _profileGroupsAttribute?;
    get profileGroupsAttribute(): string;
    set profileGroupsAttribute(value: string);
    resetProfileGroupsAttribute(): void;
    get profileGroupsAttributeInput(): string | undefined;
    private _profileIdTemplate?;
    get profileIdTemplate(): string;
    set profileIdTemplate(value: string);
    get profileIdTemplateInput(): string | undefined;
    private _signRequests?;
    get signRequests(): string;
    set signRequests(value: string);
    resetSignRequests(): void;
    get signRequestsInput(): string | undefined;
    private _signatureAlgorithm?;
    get signatureAlgorithm(): string;
    set signatureAlgorithm(value: string);
    resetSignatureAlgorithm(): void;
    get signatureAlgorithmInput(): string | undefined;
    private _signaturePrivateKey?;
    get signaturePrivateKey(): string;
    set signaturePrivateKey(value: string);
    resetSignaturePrivateKey(): void;
    get signaturePrivateKeyInput(): string | undefined;
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
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
