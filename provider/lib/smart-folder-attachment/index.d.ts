import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface SmartFolderAttachmentConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment#id SmartFolderAttachment#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment#resource SmartFolderAttachment#resource}
    */
    readonly resource: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment#smart_folder SmartFolderAttachment#smart_folder}
    */
    readonly smartFolder: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment turbot_smart_folder_attachment}
*/
export declare class SmartFolderAttachment extends cdktf.TerraformResource {
    static readonly tfResourceType = "turbot_smart_folder_attachment";
    /**
    * Generates CDKTF code for importing a SmartFolderAttachment resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the SmartFolderAttachment to import
    * @param importFromId The id of the existing SmartFolderAttachment that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the SmartFolderAttachment to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs/resources/smart_folder_attachment turbot_smart_folder_attachment} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SmartFolderAttachmentConfig
    */
    constructor(scope: Construct, id: string, config: SmartFolderAttachmentConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _resource?;
    get resource(): string;
    set resource(value: string);
    get resourceInput(): string | undefined;
    get resourceAkas(): string[];
    private _smartFolder?;
    get smartFolder(): string;
    set smartFolder(value: string);
    get smartFolderInput(): string | undefined;
    get smartFolderAkas(): string[];
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
