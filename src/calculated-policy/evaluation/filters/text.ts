import { capitalized } from "../../../text/words";
import { assertMakes } from "../limits";

/** Letters and digits only. */
export const alphanum = (value: unknown): string => String(value).replace(/[^A-Za-z0-9]/g, "");

/** `EC2 instance-type` is `Ec2InstanceType`. */
export const pascalCase = (value: unknown): string => words(value).map(capitalized).join("");

/** `EC2 instance-type` is `ec2InstanceType`. */
export const camelCase = (value: unknown): string =>
  words(value)
    .map((word, index) => (index === 0 ? word : capitalized(word)))
    .join("");

/** `EC2 instance-type` is `ec2_instance_type`. */
export const snakeCase = (value: unknown): string => words(value).join("_");

/** Text with zeros before it, so that it has at least `length` characters. */
export function padLeft(value: unknown, length: unknown): string {
  assertMakes(length);
  return String(value).padStart(Number(length), "0");
}

/** A number in hexadecimal digits. */
export const hex = (value: unknown): string => Number(value).toString(16);

/**
 * Text in which Slack sees no markup.
 *
 * @see https://api.slack.com/reference/surfaces/formatting#escaping
 */
export const slackSafeString = (value: unknown): string =>
  String(value).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The words of a name: parts between other characters, and parts that begin with a capital. */
function words(value: unknown): string[] {
  return (String(value).match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? []).map((word) => word.toLowerCase());
}
