import { Token } from "cdktf";
import type { AnyPolicyType } from "../../policy-type";
import type { Literal } from "../literal";
import type { PolicyTexts } from "../policy-texts";
import type { SyntaxFault, Template } from "../template/parse";
import { deadBranches } from "./dead-branch";
import type { Fault } from "./fault";
import { flowOf } from "./flow";
import { unknownNames } from "./names";
import type { Asked } from "./reads";
import { TOP, join, BOTTOM, NOWHERE, single, type Value } from "./value";
import { wordFaults } from "./words";

/**
 * All that is wrong with a policy of a type, in the order of its texts.
 *
 * A text that holds a token of CDKTF is known only later, so nothing is said of its policy.
 */
export function faultsOf(
  { queries, laterQueries, template }: PolicyTexts,
  constants: Readonly<Record<string, Literal>>,
  type: AnyPolicyType,
): Fault[] {
  const sources = [...queries, template].map(({ source }) => source);
  if (sources.some(({ text }) => Token.isUnresolved(text))) return [];

  const results = queries.map(({ selection }) => (selection ? single({ kind: "selected", selection }) : TOP));
  const faults = [
    ...queries.flatMap((query) => query.faults.map((fault) => asFault("query-syntax", query, fault, "be GraphQL"))),
    ...laterQueries.flatMap((query, index) => {
      const asked: Asked = { name: `query ${index + 1}`, check: "query-reference" };
      return [
        ...unknownNames(query.source, query.statements),
        ...flowOf(query, results[index] ?? TOP, asked, new Map()).faults,
      ];
    }),
    ...templateFaults(template, results.at(-1) ?? TOP, constants, type),
  ];
  const place = ({ source, at }: Fault): number => sources.indexOf(source) * 1e9 + at;
  return faults.sort((a, b) => place(a) - place(b));
}

function templateFaults(
  template: Template,
  result: Value,
  constants: Readonly<Record<string, Literal>>,
  type: AnyPolicyType,
): Fault[] {
  const { source, statements, faults } = template;
  if (faults.length > 0) {
    return faults.map((fault) => asFault("template-syntax", template, fault, "compile as Nunjucks"));
  }
  const variables = new Map(Object.entries(constants).map(([name, value]) => [name, constant(value)]));
  const flow = flowOf(template, result, { name: "the last query", check: "unqueried-field" }, variables);
  return [
    ...unknownNames(source, statements),
    ...flow.faults,
    ...deadBranches(source, statements),
    ...wordFaults(source, flow.output, type),
  ];
}

function asFault(check: Fault["check"], { source }: Pick<Template, "source">, fault: SyntaxFault, rule: string): Fault {
  return { ...fault, check, source, rule };
}

/** A constant: it is written nowhere in the template. */
function constant(value: Literal): Value {
  const at = NOWHERE;
  if (typeof value !== "object" || value === null) {
    return Token.isUnresolved(value) ? TOP : single({ kind: "text", value, at, isDefault: false });
  }
  if (isList(value)) return single({ kind: "list", items: join(BOTTOM, ...value.map(constant)), at });
  return single({
    kind: "dict",
    entries: new Map(Object.entries(value).map(([key, item]) => [key, constant(item)])),
    at,
  });
}

const isList = (value: object): value is readonly Literal[] => Array.isArray(value);
