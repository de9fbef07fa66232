import type { Expression } from "../hcl/syntax";
import type { PackModel } from "../pack/model";
import type { Imports, Library } from "./imports";
import type { PackFiles } from "./pack-files";
import type { Props } from "./props";
import type { Report } from "./report";

/** How packs are written. */
export interface WriteOptions {
  readonly library: Library;
  /** Keeps the texts of lists and objects as they are, even if the library would write other YAML. */
  readonly verbatim: boolean;
  /** Writes variables as those of Terraform, never as props. */
  readonly keepVariables: boolean;
}

/** What the parts of a pack's class are written with. */
export interface Writing {
  readonly model: PackModel;
  readonly options: WriteOptions;
  readonly imports: Imports;
  readonly props: Props;
  readonly files: PackFiles;
  readonly report: Report;
  /** Statements above the class: enums and policy types of the pack's own. */
  readonly declarations: string[];
  /** The constants that hold resources and variables of Terraform, by their addresses. */
  readonly handles: Map<string, Handle>;
  /** The values that the example gives to variables which have become props. */
  readonly values: Map<string, Expression>;
  /** The values that stand for those of Terraform's variables that have none. */
  readonly inputs: Map<string, Expression>;
}

/** A constant of the constructor that holds a resource, a variable of Terraform, or the value of a prop. */
export interface Handle {
  /** What stands for it as text: its id, or its value. */
  readonly text: string;
  /** The prop that it is the value of; undefined for what only Terraform knows. */
  readonly prop?: {
    /** What stands for it as the value that it is. */
    readonly code: string;
    readonly type: "string" | "number" | "boolean";
    /** The policy type whose enum it is of. */
    readonly enumOf?: string | undefined;
  };
}

/** The values of variables, by their names in the source. */
export type VariableValues = ReadonlyMap<string, Expression>;
