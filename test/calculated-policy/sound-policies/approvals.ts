import { userApprovedCustom as custom } from "../../../src/policy-types/aws-iam";
import type { SoundPolicy } from "./sound-policy";

/** Approvals in the shapes that they have. */
export const APPROVALS: readonly SoundPolicy[] = [
  {
    name: "one object, with a message that is put together",
    type: custom,
    queries: [`{ user { UserName: get(path: "UserName") CreateDate: get(path: "CreateDate") } }`],
    template: `
{% if not $.user.UserName %}
  {% set result = "Skip" %}
  {% set message = "The user is not discovered." %}
{% elif $.user.UserName.startsWith("svc-") %}
  {% set result = "Approved" %}
  {% set message = $.user.UserName + " is a service account." %}
{% else %}
  {% set result = "Not approved" %}
  {% set message = $.user.UserName ~ " is no service account, made on " ~ ($.user.CreateDate or "an unknown day") ~ "." %}
{% endif %}
{{ { title: "Name", result: result, message: message } | json }}`,
    results: [{ user: { UserName: "ada", CreateDate: null } }],
    value: {
      title: "Name",
      result: "Not approved",
      message: "ada is no service account, made on an unknown day.",
    },
  },
  {
    name: "a list of results, joined in a loop",
    type: custom,
    queries: [`{ item: securityGroup { rules: get(path: "IpPermissions") turbot { id } } }`],
    template: `
{%- set results = [] -%}
{%- for rule in $.item.rules -%}
  {%- set open = false -%}
  {%- for range in rule.IpRanges -%}
    {%- if range.CidrIp == "0.0.0.0/0" -%}{%- set open = true -%}{%- endif -%}
  {%- endfor -%}
  {%- set word = "Not approved" if open else "Approved" -%}
  {%- set results = results.concat([{ title: "Port " ~ rule.FromPort, result: word, message: "Rule " ~ loop.index }]) -%}
{%- else -%}
  {%- set results = results.concat({ title: "Rules", result: "Skip", message: "No rules yet." }) -%}
{%- endfor -%}
{{ results | json }}`,
    results: [
      {
        item: {
          rules: [
            { FromPort: 22, IpRanges: [{ CidrIp: "10.0.0.0/8" }, { CidrIp: "0.0.0.0/0" }] },
            { FromPort: 443, IpRanges: [] },
          ],
          turbot: { id: "1" },
        },
      },
    ],
    value: [
      { title: "Port 22", result: "Not approved", message: "Rule 1" },
      { title: "Port 443", result: "Approved", message: "Rule 2" },
    ],
  },
  {
    name: "bare words in branches",
    type: custom,
    queries: ["{ user { tags } }"],
    template: `{% if not $.user.tags %}Skip{% elif $.user.tags.Owner %}Approved{% else %}Not approved{% endif %}`,
    results: [{ user: { tags: { Name: "x" } } }],
    value: "Not approved",
  },
  {
    name: "YAML as text, with the result in a branch",
    type: custom,
    queries: ["{ instance { turbot { createTimestamp } tags } }"],
    template: `title: Tags
{% if $.instance.tags['cost-centre'] %}
result: Approved
{% elif $.instance.turbot.createTimestamp %}
result: Not approved
{% else %}
result: Skip
{% endif %}
message: "The tag cost-centre: {{ $.instance.tags['cost-centre'] | default('missing') }}"
`,
    results: [{ instance: { turbot: { createTimestamp: "2026-01-01T00:00:00Z" }, tags: { "cost-centre": "42" } } }],
    value: { title: "Tags", result: "Approved", message: "The tag cost-centre: 42" },
  },
  {
    name: "a list as YAML text, an item in each round",
    type: custom,
    queries: [`{ bucket { grants: get(path: "Acl.Grants") } }`],
    template: `{% for grant in $.bucket.grants %}
- title: {{ grant.Grantee | json }}
  result: {% if grant.Permission == "READ" %}Approved{% else %}Not approved{% endif %}

{% else %}
- result: Skip
{% endfor %}
`,
    results: [
      {
        bucket: {
          grants: [
            { Grantee: "a: b", Permission: "READ" },
            { Grantee: "c", Permission: "WRITE" },
          ],
        },
      },
    ],
    value: [
      { title: "a: b", result: "Approved" },
      { title: "c", result: "Not approved" },
    ],
  },
  {
    name: "two queries, the second over the first",
    type: custom,
    queries: [
      "{ account { turbot { id } } }",
      `{
  # at most one
  trails: resources(filter: "resourceTypeId:'tmod:@turbot/aws-cloudtrail#/resource/types/trail' resourceId:{{ $.account.turbot.id }} limit:1") {
    items { Name: get(path: "Name") }
    metadata { stats { total } }
  }
}`,
    ],
    template: `{% if $.trails.metadata.stats.total > 0 %}{{ { result: "Approved", message: $.trails.items[0].Name } | json }}{% else %}Skip{% endif %}`,
    results: [
      { account: { turbot: { id: "17" } } },
      { trails: { items: [{ Name: "main" }], metadata: { stats: { total: 1 } } } },
    ],
    value: { result: "Approved", message: "main" },
  },
  {
    name: "three queries, with conditions and loops in the later ones",
    type: custom,
    queries: [
      `{ regions: constant(value: "[eu-west-1, eu-west-2]") vpc { id: get(path: "VpcId") } }`,
      `{ {% for region in $.regions %}r{{ loop.index }}: resources(filter: "{{ region }} {{ $.vpc.id }}") { items { turbot { id } } } {% endfor %} }`,
      `{ {% if $.r1.items.length %}found: constant(value: "yes"){% else %}missing: constant(value: "yes"){% endif %} }`,
    ],
    template: `{% if $.found %}Approved{% elif $.missing %}Not approved{% else %}Skip{% endif %}`,
    results: [
      { regions: ["eu-west-1", "eu-west-2"], vpc: { id: "vpc-1" } },
      { r1: { items: [{ turbot: { id: "1" } }] }, r2: { items: [] } },
      { found: "yes" },
    ],
    value: "Approved",
  },
  {
    name: "fragments, inline and named",
    type: custom,
    queries: [
      `query { resource { ... on Bucket { name: get(path: "Name") } ...Common } }
fragment Common on Resource { turbot { ...Times } }
fragment Times on Turbot { createTimestamp updateTimestamp }`,
    ],
    template: `{% set times = $.resource.turbot %}{% if times.createTimestamp == times.updateTimestamp %}Skip{% elif $.resource.name %}Approved{% else %}Not approved{% endif %}`,
    results: [{ resource: { name: "x", turbot: { createTimestamp: "1", updateTimestamp: "2" } } }],
    value: "Approved",
  },
  {
    name: "separate conditions that exclude each other",
    type: custom,
    queries: ["{ user { tags } }"],
    template: `{% if $.user.tags %}
Approved
{% endif %}
{% if not $.user.tags %}
Skip
{% endif %}`,
    results: [{ user: { tags: {} } }],
    value: "Approved",
  },
  {
    name: "regular expressions, tested and matched",
    type: custom,
    queries: [`{ role { name: get(path: "RoleName") policy: get(path: "AssumeRolePolicyDocument") } }`],
    template: `{% set pattern = r/^(aws|acme)-[a-z0-9-]+$/i %}
{% if not $.role.name %}
{% set result = "Skip" %}
{% elif pattern.test($.role.name) and not r/:root"/.test($.role.policy | json) %}
{% set result = "Approved" %}
{% else %}
{% set result = "Not approved" %}
{% endif %}
{{ { result: result, message: ($.role.name.match(r/^[^-]+/) or ["?"])[0] } | json }}`,
    results: [{ role: { name: "acme-reader", policy: { Principal: { AWS: "arn:aws:iam::1:root" } } } }],
    value: { result: "Not approved", message: "acme" },
  },
];
