import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface TurbotProviderConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs#access_key TurbotProvider#access_key}
    */
    readonly accessKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs#credentials_file TurbotProvider#credentials_file}
    */
    readonly credentialsFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs#profile TurbotProvider#profile}
    */
    readonly profile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs#request_timeout TurbotProvider#request_timeout}
    */
    readonly requestTimeout?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs#secret_key TurbotProvider#secret_key}
    */
    readonly secretKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs#workspace TurbotProvider#workspace}
    */
    readonly workspace?: string;
    /**
    * Alias name
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs#alias TurbotProvider#alias}
    */
    readonly alias?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs turbot}
*/
export declare class TurbotProvider extends cdktf.TerraformProvider {
    static readonly tfResourceType = "turbot";
    /**
    * Generates CDKTF code for importing a TurbotProvider resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the TurbotProvider to import
    * @param importFromId The id of the existing TurbotProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the TurbotProvider to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/turbot/turbot/latest/docs turbot} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options TurbotProviderConfig = {}
    */
    constructor(scope: Construct, id: string, config?: TurbotProviderConfig);
    private _accessKey?;
    get accessKey(): string | undefined;
    set accessKey(value: string | undefined);
    resetAccessKey(): void;
    get accessKeyInput(): string | undefined;
    private _credentialsFile?;
    get credentialsFile(): string | undefined;
    set credentialsFile(value: string | undefined);
    resetCredentialsFile(): void;
    get credentialsFileInput(): string | undefined;
    private _profile?;
    get profile(): string | undefined;
    set profile(value: string | undefined);
    resetProfile(): void;
    get profileInput(): string | undefined;
    private _requestTimeout?;
    get requestTimeout(): string | undefined;
    set requestTimeout(value: string | undefined);
    resetRequestTimeout(): void;
    get requestTimeoutInput(): string | undefined;
    private _secretKey?;
    get secretKey(): string | undefined;
    set secretKey(value: string | undefined);
    resetSecretKey(): void;
    get secretKeyInput(): string | undefined;
    private _workspace?;
    get workspace(): string | undefined;
    set workspace(value: string | undefined);
    resetWorkspace(): void;
    get workspaceInput(): string | undefined;
    private _alias?;
    get alias(): string | undefined;
    set alias(value: string | undefined);
    resetAlias(): void;
    get aliasInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
