import type { CallName } from "../protocol/protocol";
import type { Values } from "../protocol/values";

/** A call that the stand-in received, decoded. */
export interface Call {
  readonly name: CallName;
  /** The resource type or data source that the call is about; empty if it is about the provider. */
  readonly type: string;
  /** The configuration, as Terraform evaluated it. */
  readonly config?: Values | null;
  /** The state before. */
  readonly prior?: Values | null;
  /** The plan that is to be applied; null if the resource is to be destroyed. */
  readonly planned?: Values | null;
}

/** What is to happen before a call acts: a wait, the end of a process, or a Refusal that is thrown. */
export type Hook = (call: Call) => void | Promise<void>;
