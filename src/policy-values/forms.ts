import { isIP } from "node:net";

/**
 * A form that values have: each item of a list, or a number.
 *
 * - `aws-account-id`: 12 digits, as text; or `*`
 * - `aws-organization-id`: such as `o-a1b2c3d4e5`; or `*`
 * - `aws-organization-path`: such as `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*`
 * - `aws-image-id`: such as `ami-0abc1234def567890`, with `*` and `?` for any letters
 * - `cidr-range`: such as `10.0.0.0/8` or `2001:db8::/32`
 * - `ip-range`: a CIDR range, or one address
 * - `email-address`: such as `security@example.com`
 * - `port-range`: such as `443` or `1024-49151`
 * - `days`: a whole number of days
 * - `count`: a whole number
 * - `fraction`: a number from 0 to 1
 */
export type ValueForm =
  | "aws-account-id"
  | "aws-organization-id"
  | "aws-organization-path"
  | "aws-image-id"
  | "cidr-range"
  | "ip-range"
  | "email-address"
  | "port-range"
  | "days"
  | "count"
  | "fraction";

/** What values of a form are. */
export interface FormRule {
  /** The form in words, with an example. */
  readonly rule: string;
  /** Whether a value has the form. */
  readonly takes: (value: unknown) => boolean;
  /** The value that a wrong one is most likely meant to be. */
  readonly near?: (value: unknown) => unknown;
}

/** What each form is. */
export const FORMS: Readonly<Record<ValueForm, FormRule>> = {
  "aws-account-id": {
    rule: 'the id of an AWS account (12 digits, as text, or "*")',
    takes: matches(/^(?:\d{12}|\*)$/),
    near: (value) => {
      const digits = isText(value) || typeof value === "number" ? String(value).replace(/[\s-]/g, "") : "";
      return /^\d{12}$/.test(digits) ? digits : undefined;
    },
  },
  "aws-organization-id": {
    rule: 'the id of an AWS organization (such as "o-a1b2c3d4e5", or "*")',
    takes: matches(/^(?:o-[a-z\d]{10,32}|\*)$/),
    near: inLowerCase(/^o-[a-z\d]{10,32}$/),
  },
  "aws-organization-path": {
    rule: 'the path of an AWS organization (such as "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*")',
    takes: matches(/^(?:o-[a-z\d]{10,32}|\*)(?:\/(?:r-|ou-)?[a-z\d*?-]+)*\/?$/),
  },
  "aws-image-id": {
    rule: 'the id of an AMI (such as "ami-0abc1234def567890")',
    takes: matches(/^(?=.*[*?])[a-z\d*?-]+$|^ami-(?:[\da-f]{8}|[\da-f]{17})$/),
    near: inLowerCase(/^ami-(?:[\da-f]{8}|[\da-f]{17})$/),
  },
  "cidr-range": {
    rule: 'a CIDR range (such as "10.0.0.0/8")',
    takes: isCidrRange,
    near: (value) => (isText(value) && isIP(value) ? `${value}/${isIP(value) === 4 ? 32 : 128}` : undefined),
  },
  "ip-range": {
    rule: 'an IP address or a CIDR range (such as "203.0.113.7" or "10.0.0.0/8")',
    takes: (value) => isCidrRange(value) || (isText(value) && isIP(value) !== 0),
  },
  "email-address": {
    rule: 'an email address (such as "security@example.com")',
    takes: matches(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
  },
  "port-range": {
    rule: 'a port or a range of ports (such as "443" or "1024-49151")',
    takes: isPortRange,
  },
  days: { rule: "a whole number of days", takes: isCount, near: rounded },
  count: { rule: "a whole number", takes: isCount, near: rounded },
  fraction: {
    rule: "a number from 0 to 1",
    takes: (value) => typeof value === "number" && value >= 0 && value <= 1,
    near: (value) => (typeof value === "number" && value > 1 && value <= 100 ? value / 100 : undefined),
  },
};

const isText = (value: unknown): value is string => typeof value === "string";

function matches(form: RegExp): (value: unknown) => boolean {
  return (value) => isText(value) && form.test(value);
}

function inLowerCase(form: RegExp): (value: unknown) => unknown {
  return (value) => {
    const lower = isText(value) ? value.trim().toLowerCase() : "";
    return form.test(lower) ? lower : undefined;
  };
}

function isCidrRange(value: unknown): boolean {
  const [, address = "", bits = ""] = (isText(value) && /^([^/]+)\/(\d{1,3})$/.exec(value)) || [];
  const version = isIP(address);
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
}

function isPortRange(value: unknown): boolean {
  if (typeof value === "number") return isPort(value);
  const [, from, to = from] = (isText(value) && /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(value)) || [];
  return from !== undefined && isPort(Number(from)) && isPort(Number(to)) && Number(from) <= Number(to);
}

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535;

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function rounded(value: unknown): unknown {
  return typeof value === "number" && isCount(Math.round(value)) ? Math.round(value) : undefined;
}
