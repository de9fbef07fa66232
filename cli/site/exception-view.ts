import type { DeclaredException } from "../exceptions/exceptions";
import { valueView, type ValueView } from "./values";

/** An exception, as the site shows it. */
interface ExceptionView extends Omit<DeclaredException, "until"> {
  /** The value; undefined if only Terraform knows it. */
  readonly view: ValueView | undefined;
  /** In ISO 8601; undefined if only Terraform knows it. */
  readonly until: string | undefined;
}

/** What the site shows of exceptions, in their order. */
export const exceptionViews = (exceptions: readonly DeclaredException[]): ExceptionView[] =>
  exceptions.map((exception) => ({
    ...exception,
    view: exception.value === undefined ? undefined : valueView(exception.value),
    until: Number.isNaN(Date.parse(exception.until)) ? undefined : exception.until,
  }));
