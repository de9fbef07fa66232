import { DIALECT_FILTERS, DIALECT_GLOBALS } from "../../../src/calculated-policy/evaluation/filters";
import { ours } from "../rendering";

/** Expressions, by the filter or function that they are about, and what they print. */
const EXPRESSIONS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  json: [
    ["{ a: [1, none], b: 'x' } | json", '{\n  "a": [\n    1,\n    null\n  ],\n  "b": "x"\n}'],
    ["[1] | json(0)", "[1]"],
    ["[1] | json(4)", "[\n    1\n]"],
    ['"a\\"b" | json', '"a\\"b"'],
    ["$.nope | json", ""],
  ],
  yaml: [
    ["{ a: [1, 'yes: no'], b: none } | yaml", 'a:\n  - 1\n  - "yes: no"\nb: null\n'],
    ["'text' | yaml", "text\n"],
  ],
  ipOctet: [
    ["'10.20.30.40' | ipOctet(1)", "10"],
    ["'10.20.30.40/16' | ipOctet(4)", "40"],
    ["'10.20.30.40' | ipOctet(5)", ""],
  ],
  ipOctetBase36Dec: [
    ["255 | ipOctetBase36Dec", "73"],
    ["'9' | ipOctetBase36Dec", "09"],
  ],
  padLeft: [
    ["7 | padLeft(3)", "007"],
    ["'abcd' | padLeft(3)", "abcd"],
  ],
  hex: [
    ["255 | hex", "ff"],
    ["'16' | hex", "10"],
  ],
  region3: [
    ["'us-east-1' | region3", "ue1"],
    ["'ap-southeast-2' | region3", "as2"],
  ],
  region5: [
    ["'us-east-1' | region5", "usea1"],
    ["'ap-southeast-2' | region5", "apse2"],
    ["'eu-central-1' | region5", "euce1"],
  ],
  transformMap: [
    ["{ env: 'x' } | transformMap({ Environment: { incorrectKeys: ['env'] } }) | json(0)", '{"Environment":"x"}'],
    ["{ ENV: 'x' } | transformMap({ Environment: { incorrectKeys: ['/^env$/i'] } }) | json(0)", '{"Environment":"x"}'],
    [
      "{ e: 'prd', o: 1 } | transformMap({ e: { values: { prod: { incorrectValues: ['prd'] } } } }) | json(0)",
      '{"e":"prod","o":1}',
    ],
    ["{ e: 'prod' } | transformMap({ e: { values: { prod: {} }, replacementValue: 'x' } }) | json(0)", '{"e":"prod"}'],
    ["{ e: '?' } | transformMap({ e: { values: { prod: {} }, replacementValue: 'x' } }) | json(0)", '{"e":"x"}'],
    ["transformMap({ a: 1 }, {}) | json(0)", '{"a":1}'],
  ],
  setAttribute: [
    ["{ a: 1 } | setAttribute('b', 2) | json(0)", '{"a":1,"b":2}'],
    ["setAttribute({ a: 1 }, 'a', none) | json(0)", '{"a":null}'],
  ],
  alphanum: [["'a-b_c 1é' | alphanum", "abc1"]],
  date: [
    ["'2026-01-31T09:05:00+01:00' | date('toISOString')", "2026-01-31T08:05:00.000Z"],
    ["'2026-01-31T09:05:00Z' | date('toUTCString')", "Sat, 31 Jan 2026 09:05:00 GMT"],
    ["'2026-01-31T09:05:00Z' | date('toLocaleString')", "1/31/2026, 9:05:00 AM"],
    ["'2026-01-31T09:05:00Z' | date('toString')", "Sat Jan 31 2026 09:05:00 GMT+0000 (Coordinated Universal Time)"],
    ["0 | date('toISOString')", "1970-01-01T00:00:00.000Z"],
    ["'1970-01-02T00:00:00Z' | date('getTime')", "86400000"],
    ["'2026-01-31T09:05:00Z' | date('getMonth')", "0"],
    ["'2026-01-31T23:05:00-02:00' | date('getUTCDate')", "1"],
    ["'2026-01-31T09:05:00Z' | date('toDateString')", "Sat Jan 31 2026"],
    ["'2026-01-31T09:05:00Z' | date('toTimeString')", "09:05:00 GMT+0000 (Coordinated Universal Time)"],
    ["'2026-01-31T09:05:00Z' | date('toLocaleDateString')", "1/31/2026"],
    ["'2026-01-31T09:05:00Z' | date('toLocaleTimeString')", "9:05:00 AM"],
    ["'2026-01-31T09:05:00Z' | date('getTimezoneOffset')", "0"],
    ["(now | date('getTime')) > ('2026-01-01' | date('getTime'))", "true"],
  ],
  isString: [
    ["'' | isString", "true"],
    ["1 | isString", "false"],
  ],
  isArray: [
    ["[] | isArray", "true"],
    ["{} | isArray", "false"],
  ],
  pascalCase: [
    ["'EC2 instance-type' | pascalCase", "Ec2InstanceType"],
    ["'userName' | pascalCase", "UserName"],
  ],
  camelCase: [
    ["'EC2 instance-type' | camelCase", "ec2InstanceType"],
    ["'UserName' | camelCase", "userName"],
  ],
  snakeCase: [
    ["'EC2 instance-type' | snakeCase", "ec2_instance_type"],
    ["'HTTPServer' | snakeCase", "http_server"],
  ],
  slackSafeString: [["'<a> & b' | slackSafeString", "&lt;a&gt; &amp; b"]],
  sidToLinuxUid: [["'S-1-5-21-1004336348-1177238915-682003330-1104' | sidToLinuxUid", "1104"]],
};

describe("the filter or function", () => {
  const cases = Object.entries(EXPRESSIONS).flatMap(([name, list]) => list.map((entry) => [name, ...entry] as const));

  it.each(cases)("%s: %s", (_, expression, printed) => {
    expect(ours(`{{ ${expression} }}`)).toBe(printed);
  });

  it("of Guardrails is tested above, all of them", () => {
    expect([...DIALECT_FILTERS.keys()].sort()).toEqual(Object.keys(EXPRESSIONS).sort());
    expect(
      [...DIALECT_GLOBALS.keys()].every((name) => cases.some(([, expression]) => expression.startsWith(`${name}(`))),
    ).toBe(true);
  });

  it.each([
    ["date", "'soon' | date('toISOString')", "the date soon"],
    ["date", "0 | date('setTime')", "the method setTime of dates"],
    ["setAttribute", "[] | setAttribute('a', 1)", "setAttribute of what is no plain object"],
    ["transformMap", "'a' | transformMap({})", "transformMap of what is no map"],
    ["transformMap", "{} | transformMap(none)", "transformMap of what is no map, or by rules that are none"],
  ])("%s refuses what it cannot take: %s", (_, expression, message) => {
    expect(() => ours(`{{ ${expression} }}`)).toThrow(message);
  });

  it("region3 and region5 give each region a code of its own", () => {
    const regions = `af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
      ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-7 ca-central-1 ca-west-1
      cn-north-1 cn-northwest-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3
      il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1 us-gov-west-1
      us-iso-east-1 us-iso-west-1 us-isob-east-1 us-west-1 us-west-2`.split(/\s+/);
    for (const [filter, length] of [
      ["region3", 3],
      ["region5", 5],
    ] as const) {
      const codes = regions.map((region) => ours(`{{ "${region}" | ${filter} }}`));
      expect(new Set(codes).size).toBe(regions.length);
      expect(codes.filter((code) => code.length !== length)).toEqual([]);
    }
  });
});
