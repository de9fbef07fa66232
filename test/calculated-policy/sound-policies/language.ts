import { PolicyType } from "../../../src";
import { rootApproved, userApprovedCustom as custom } from "../../../src/policy-types/aws-iam";
import type { SoundPolicy } from "./sound-policy";

const tagsTemplate = new PolicyType<object>({ uri: "tmod:@acme/ops#/policy/types/tagsTemplate", kind: "other" });

/** What templates can say, to the odd corners. */
export const LANGUAGE: readonly SoundPolicy[] = [
  {
    name: "aliases of parts of the result",
    type: custom,
    queries: ['{ trust: resources(filter: "x") { items { turbot { id title } policy: get(path: "p") } } }'],
    template: `{% set data = $ %}{% set list = data.trust.items %}{% set first = list | first %}{% set last = list[list.length - 1] %}{% if list | length == 0 %}Skip{% elif first.turbot.title == last.turbot.title %}Approved{% else %}Not approved{% endif %}`,
    results: [{ trust: { items: [{ turbot: { id: "1", title: "a" }, policy: {} }] } }],
    value: "Approved",
  },
  {
    name: "either of two parts of the result",
    type: custom,
    queries: [
      '{ user { arn: get(path: "Arn") userId: get(path: "UserId") } role { arn: get(path: "Arn") roleId: get(path: "RoleId") } }',
    ],
    template: `{% if $.user.arn %}{% set principal = $.user %}{% else %}{% set principal = $.role %}{% endif %}{% if principal.userId or principal.roleId %}Approved{% elif principal.arn %}Not approved{% else %}Skip{% endif %}`,
    results: [{ user: { arn: null, userId: null }, role: { arn: "a", roleId: "1" } }],
    value: "Approved",
  },
  {
    name: "what is below a leaf, and a leaf that is a list",
    type: custom,
    queries: [`{ bucket { policy: get(path: "Policy") tags turbot { custom } } }`],
    template: `{% if $.bucket.policy.Statement[0].Effect == "Allow" and $.bucket.tags.owner.name and $.bucket.turbot.custom.x.y | length %}Approved{% elif $.bucket.policy is null %}Skip{% else %}Not approved{% endif %}`,
    results: [{ bucket: { policy: null, tags: null, turbot: { custom: null } } }],
    value: "Skip",
  },
  {
    name: "a member that is asked for before it is read",
    type: custom,
    queries: ["{ user { tags } }"],
    template: `{% if $.group is defined and $.user.tags %}Approved{% elif $.user.tags is iterable %}Not approved{% else %}Skip{% endif %}`,
    results: [{ user: { tags: [] } }],
    value: "Not approved",
  },
  {
    name: "a variable that may be set, and defaults for it",
    type: custom,
    queries: ["{ user { tags } }"],
    template: `{% if $.user.tags.reason %}{% set reason = $.user.tags.reason %}{% endif %}{{ { result: "Skip" if not reason else "Approved", message: reason | default("none given") } | json }}`,
    results: [{ user: { tags: {} } }],
    value: { result: "Skip", message: "none given" },
  },
  {
    name: "a flag of a loop, and a separator that the first round does not have",
    type: custom,
    queries: [`{ user { keys: get(path: "Keys") } }`],
    template: `{% set old = false %}{% set names = "" %}{% for key in $.user.keys %}{% set names = names ~ (separator or "") ~ key.id %}{% set separator = ", " %}{% if key.age > 90 %}{% set old = true %}{% endif %}{% endfor %}{% if not $.user.keys %}Skip{% else %}{{ { result: "Not approved" if old else "Approved", message: names } | json }}{% endif %}`,
    results: [
      {
        user: {
          keys: [
            { id: "a", age: 1 },
            { id: "b", age: 99 },
          ],
        },
      },
    ],
    value: { result: "Not approved", message: "a, b" },
  },
  {
    name: "a constant that may not be given",
    type: custom,
    queries: ["{ user { tags } }"],
    template: `{% set strict = strict or false %}{% if strict and not $.user.tags %}Not approved{% elif $.user.tags %}Approved{% else %}Skip{% endif %}`,
    results: [{ user: { tags: null } }],
    value: "Skip",
  },
  {
    name: "constants of all kinds",
    type: custom,
    queries: ['{ instance { type: get(path: "InstanceType") } }'],
    template: `{% if not $.instance.type %}{% set word = whenMissing %}{% elif $.instance.type in allowed or allowed.length > limits.most %}{% set word = "Approved" %}{% else %}{% set word = "Not approved" %}{% endif %}{{ { result: word } | json }}`,
    constants: { allowed: ["t3.micro"], limits: { most: 5 }, whenMissing: "Skip" },
    results: [{ instance: { type: "m5.large" } }],
    value: { result: "Not approved" },
  },
  {
    name: "macros, with arguments and defaults, and a call block",
    type: custom,
    queries: ["{ user { tags } }"],
    template: `{% macro outcome(word, why="no reason") %}{{ { result: word, message: why } | json }}{% endmacro %}
{% macro wrapped() %}{{ caller() }}{% endmacro %}
{% if not $.user.tags %}{{ outcome("Skip") }}{% else %}{% call wrapped() %}{{ outcome("Approved", why="tagged") }}{% endcall %}{% endif %}`,
    results: [{ user: { tags: {} } }],
    value: { result: "Approved", message: "tagged" },
  },
  {
    name: "set blocks, filter blocks, switches, raw text and comments",
    type: custom,
    queries: ['{ user { kind: get(path: "Kind") } }'],
    template: `{# by kind -#}
{% set word %}{% switch $.user.kind %}{% case "human" %}Approved{% case "robot" %}Not approved{% default %}Skip{% endswitch %}{% endset %}
title: {% filter upper %}kind{% endfilter %}

result: {{ word }}
message: "{% raw %}{{ kind }}{% endraw %}"`,
    results: [{ user: { kind: "robot" } }],
    value: { title: "KIND", result: "Not approved", message: "{{ kind }}" },
  },
  {
    name: "cyclers, joiners and ranges",
    type: custom,
    queries: ["{ user { tags } }"],
    template: `{% set comma = joiner(", ") %}{% set words = cycler("a", "b") %}{% set text %}{% for i in range(0, 3) %}{{ comma() }}{{ words.next() }}{{ i }}{% endfor %}{% endset %}{{ { result: "Skip" if not $.user.tags else "Approved", message: text } | json }}`,
    results: [{ user: { tags: {} } }],
    value: { result: "Approved", message: "a0, b1, a2" },
  },
  {
    name: "conditions that only look alike",
    type: rootApproved,
    queries: ['{ root { keys: get(path: "Keys") mfa: get(path: "Mfa") } }'],
    template: `{% if $.root.keys.length > 1 %}
"Check: Approved"
{% elif $.root.keys.length > 0 and $.root.mfa %}
"Check: Approved"
{% elif $.root.keys.length > 0 or not $.root.mfa %}
Skip
{% elif $.root.mfa == true %}
Skip
{% elif $.root.mfa === true or $.root.mfa == 1 %}
Skip
{% else %}
Skip
{% endif %}`,
    results: [{ root: { keys: [1], mfa: false } }],
    value: "Skip",
  },
  {
    name: "a condition that changes whenever it is asked",
    type: rootApproved,
    queries: ['{ root { keys: get(path: "Keys") } }'],
    template: `{% set keys = $.root.keys %}{% set word = r/a/g %}{% if keys.shift() %}Skip{% elif keys.shift() %}"Check: Approved"{% elif word.test("a") %}Skip{% elif not word.test("a") %}Skip{% else %}Skip{% endif %}`,
    results: [{ root: { keys: [0, 1] } }],
    value: "Check: Approved",
  },
  {
    name: "a list that is changed in place",
    type: custom,
    queries: ["{ user { tags } }"],
    template: `{% set results = [] %}{% if results.push({ result: "Approved" }) and $.user.tags.bad %}{% set ignored = results.push({ result: "Not approved" }) %}{% endif %}{{ results | json }}`,
    results: [{ user: { tags: { bad: true } } }],
    value: [{ result: "Approved" }, { result: "Not approved" }],
  },
  {
    name: "whole results, and members by computed names",
    type: tagsTemplate,
    queries: ["{ bucket { turbot { tags } } account { turbot { tags } } }"],
    template: `{% for kind in ["bucket", "account"] %}{% for key, value in $[kind].turbot.tags %}
{{ kind }}-{{ key }}: {{ value | json }}
{% endfor %}{% endfor %}
all: {{ $ | json | length }}`,
    results: [{ bucket: { turbot: { tags: { a: "1" } } }, account: { turbot: { tags: { b: "2" } } } }],
    value: { "bucket-a": "1", "account-b": "2", all: 167 },
  },
];
