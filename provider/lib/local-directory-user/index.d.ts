import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LocalDirectoryUserConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#display_name LocalDirectoryUser#display_name}
    */
    readonly displayName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#email LocalDirectoryUser#email}
    */
    readonly email: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#family_name LocalDirectoryUser#family_name}
    */
    readonly familyName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#given_name LocalDirectoryUser#given_name}
    */
    readonly givenName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#id LocalDirectoryUser#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#middle_name LocalDirectoryUser#middle_name}
    */
    readonly middleName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#parent LocalDirectoryUser#parent}
    */
    readonly parent: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#picture LocalDirectoryUser#picture}
    */
    readonly picture?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#tags LocalDirectoryUser#tags}
    */
    readonly tags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#title LocalDirectoryUser#title}
    */
    readonly title: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user turbot_local_directory_user}
*/
export declare class LocalDirectoryUser extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_local_directory_user";
    /**
    * Generates CDKTF code for importing a LocalDirectoryUser resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LocalDirectoryUser to import
    * @param importFromId The id of the existing LocalDirectoryUser that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LocalDirectoryUser to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory_user turbot_local_directory_user} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LocalDirectoryUserConfig
    */
    constructor(scope: Construct, id: string, config: LocalDirectoryUserConfig);
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    get displayNameInput(): string | undefined;
    private _email?;
    get email(): string;
    set email(value: string);
    get emailInput(): string | undefined;
    private _familyName?;
    get familyName(): string;
    set familyName(value: string);
    resetFamilyName(): void;
    get familyNameInput(): string | undefined;
    private _givenName?;
    get givenName(): string;
    set givenName(value: string);
    resetGivenName(): void;
    get givenNameInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _middleName?;
    get middleName(): string;
    set middleName(value: string);
    resetMiddleName(): void;
    get middleNameInput(): string | undefined;
    private _parent?;
    get parent(): string;
    set parent(value: string);
    get parentInput(): string | undefined;
    get parentAkas(): string[];
    get passwordTimestamp(): string;
    private _picture?;
    get picture(): string;
    set picture(value: string);
    resetPicture(): void;
    get pictureInput(): string | undefined;
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
