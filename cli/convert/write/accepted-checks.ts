import { PolicyType } from "../../../src";
import { Analysis, faultsIn, PolicyTexts as ParsedTexts, type Fault } from "../../../src/tooling";
import { findPolicyType } from "../../catalog/catalog";
import type { Resource } from "../pack/model";
import type { PolicyTexts } from "./policy-texts";
import { stringCode } from "./text-code";
import type { TypeNames } from "./type-names";
import type { Writing } from "./writing";

/**
 * The checks that a policy of the source does not pass, as the option that accepts them: it is converted as it is, and
 * what was found is work to do.
 */
export function acceptedChecks(
  { queries, template }: PolicyTexts,
  resource: Resource,
  type: TypeNames,
  { report }: Writing,
): string {
  if (template.kind !== "literal" || typeof template.value !== "string" || template.value.trim() === "") return "";
  const faults = faultsIn(
    new Analysis(new ParsedTexts([...queries], template.value, undefined), {}, policyTypeOf(type)),
  );
  const errors = faults.filter(({ severity }) => severity === "error");
  const checks = [...new Set(errors.map(({ check }) => check))];
  if (checks.length === 0) return "";
  const entries = checks.map((check) => {
    const found = errors.filter((fault) => fault.check === check);
    const reasons = found.map((fault) => `${placeOf(fault, resource)}: ${sentence(fault)}`);
    reasons.forEach((reason) => report.work.push(`${reason} (${check})`));
    return `{ check: ${stringCode(check)}, reason: ${stringCode(`as converted from ${reasons.join("; ")}`)} }`;
  });
  return `accept: [${entries.join(", ")}],`;
}

function policyTypeOf({ uri, kind }: TypeNames): PolicyType<string> {
  const values = findPolicyType(uri)?.values;
  return new PolicyType({
    uri,
    kind,
    ...(values && { values: Object.fromEntries(values.map((value) => [value, value])) }),
  });
}

const sentence = ({ rule, got }: Fault): string => `must ${rule}, got: ${JSON.stringify(got)}`;

/** The line in the source; of a query it is that of the argument, since YAML lies between. */
function placeOf({ source, at }: Fault, { arguments: args, place }: Resource): string {
  const isTemplate = source.role === "template";
  const argument = args.find(({ name }) => name === (isTemplate ? "template" : "template_input"));
  const isHeredoc = argument !== undefined && argument.endLine > argument.place.line;
  const line = (argument?.place.line ?? place.line) + (isTemplate && isHeredoc ? source.position(at).line : 0);
  return `${place.file}:${line}`;
}
