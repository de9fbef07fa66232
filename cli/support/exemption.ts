import type { PolicyTypeRecord } from "../../src";

/** A resource that is to be exempt from a policy. */
export interface Exemption {
  readonly type: PolicyTypeRecord;
  /** The resource, by AKA or id. */
  readonly resource: string;
  /** Its title, from which the exception is named. */
  readonly title: string;
  /** What people should know who decide on it, for example since when it is in alarm. */
  readonly remark: string;
}
