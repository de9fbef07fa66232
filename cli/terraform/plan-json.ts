/** The parts that are read of what `terraform show -json <plan>` prints. */
export interface Plan {
  readonly resource_changes?: readonly ResourceChange[];
}

/** A resource, and what the plan does to it. */
export interface ResourceChange {
  readonly address: string;
  /** Where it was before a `moved` block. */
  readonly previous_address?: string;
  readonly mode?: string;
  readonly type: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: Attributes | null;
    readonly after: Attributes | null;
    /** True for each attribute that is known only after apply. */
    readonly after_unknown: Attributes;
    readonly before_sensitive?: Marks;
    readonly after_sensitive?: Marks;
    /** What an `import` block names. */
    readonly importing?: unknown;
  };
}

/** The attributes of a resource, by name. */
export type Attributes = Readonly<Record<string, unknown>>;

/** True for all of it, or the marks of the attributes that have some. */
export type Marks = boolean | Attributes;
