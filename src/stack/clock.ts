import type { Construct } from "constructs";
import { timestamp } from "../text/timestamp";

/**
 * What time it is for the rules on time. They decide errors and warnings, and never what is written.
 *
 * The context key `now` stands in for the clock, so that a test can ask what a synthesis will say on another day.
 *
 * @throws PolicyPackError if the context key `now` is no time
 */
export function currentTime(at: Construct): Date {
  const now: unknown = at.node.tryGetContext("now");
  return now === undefined || now === null ? new Date() : new Date(timestamp("now", now as string, at));
}
