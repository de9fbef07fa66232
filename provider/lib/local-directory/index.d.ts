import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LocalDirectoryConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory#description LocalDirectory#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory#id LocalDirectory#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory#parent LocalDirectory#parent}
    */
    readonly parent: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory#profile_id_template LocalDirectory#profile_id_template}
    */
    readonly profileIdTemplate: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory#tags LocalDirectory#tags}
    */
    readonly tags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory#title LocalDirectory#title}
    */
    readonly title: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory turbot_local_directory}
*/
export declare class LocalDirectory extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_local_directory";
    /**
    * Generates CDKTF code for importing a LocalDirectory resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LocalDirectory to import
    * @param importFromId The id of the existing LocalDirectory that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LocalDirectory to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/local_directory turbot_local_directory} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LocalDirectoryConfig
    */
    constructor(scope: Construct, id: string, config: LocalDirectoryConfig);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    get directoryType(): string;
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
    private _profileIdTemplate?;
    get profileIdTemplate(): string;
    set profileIdTemplate(value: string);
    get profileIdTemplateInput(): string | undefined;
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
