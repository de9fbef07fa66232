import { PolicyType } from "../../../src";
import {
  accountPasswordPolicySettingsMinimumLength,
  rolePolicyTrustedAccounts,
  userApproved,
  userPolicyAttachmentsApprovedRules,
} from "../../../src/policy-types/aws-iam";
import type { SoundPolicy } from "./sound-policy";

enum Encryption {
  SKIP = "Skip",
  CHECK_KEY = "Check: Customer managed key",
  CHECK_SSE = "Check: AWS SSE or higher",
  ENFORCE_KEY = "Enforce: Customer managed key",
}

const encryption = new PolicyType<Encryption>({ uri: "tmod:@acme/ops#/policy/types/encryption", values: Encryption });
const tagsTemplate = new PolicyType<object>({ uri: "tmod:@acme/ops#/policy/types/tagsTemplate", kind: "other" });
const stackSource = new PolicyType<string>({ uri: "tmod:@acme/ops#/policy/types/stackSource", kind: "source" });
const contact = new PolicyType<string>({ uri: "tmod:@acme/ops#/policy/types/contact", kind: "text" });

/** Policies of other kinds: modes, texts, numbers, lists, maps. */
export const VALUES: readonly SoundPolicy[] = [
  {
    name: "a mode by a tag, in quotes",
    type: encryption,
    queries: ["{ bucket { turbot { tags } } }"],
    template: `{% set class = $.bucket.turbot.tags.classification | default("none") | lower %}
{% if class in ["secret", "confidential"] %}
"Enforce: Customer managed key"
{% elif class == "internal" %}
'Check: Customer managed key'
{% elif class == "public" %}
Skip
{% else %}
"Check: AWS SSE or higher"
{% endif %}`,
    results: [{ bucket: { turbot: { tags: { classification: "Secret" } } } }],
    value: "Enforce: Customer managed key",
  },
  {
    name: "a mode from a map, in quotes around an expression",
    type: encryption,
    queries: [`{ account { env: get(path: "turbot.tags.env") } }`],
    template: `{% set modes = { prod: "Enforce: Customer managed key", dev: "Check: AWS SSE or higher" } %}
"{{ modes[$.account.env] or "Skip" }}"`,
    results: [{ account: { env: "dev" } }],
    value: "Check: AWS SSE or higher",
  },
  {
    name: "a mode from a variable with a default, as JSON",
    type: encryption,
    queries: ["{ folder { turbot { tags title } } }"],
    template: `{% set mode = "Skip" %}{% if $.folder.turbot.tags %}{% if $.folder.turbot.title == "Prod" %}{% set mode = "Enforce: Customer managed key" %}{% endif %}{% endif %}{{ mode | json }}`,
    results: [{ folder: { turbot: { tags: {}, title: "Prod" } } }],
    value: "Enforce: Customer managed key",
  },
  {
    name: "a verb in a branch, within the quotes",
    type: encryption,
    queries: ["{ bucket { turbot { tags } } }"],
    template: `"{% if $.bucket.turbot.tags.prod %}Enforce{% else %}Check{% endif %}: Customer managed key"`,
    results: [{ bucket: { turbot: { tags: {} } } }],
    value: "Check: Customer managed key",
  },
  {
    name: "a mode that another policy has",
    type: userApproved,
    queries: [
      `{ mode: policy(uri: "tmod:@acme/ops#/policy/types/mode") fallback: policyValue(uri: "tmod:@acme/ops#/policy/types/other") { value } }`,
    ],
    template: `{{ ($.mode or $.fallback.value) | json }}`,
    results: [{ mode: null, fallback: { value: "Check: Approved" } }],
    value: "Check: Approved",
  },
  {
    name: "a default that every path replaces",
    type: userApproved,
    queries: ["{ user { tags } }"],
    template: `{% set mode = "to be decided" %}{% if $.user.tags.a %}{% set mode = "Check: Approved" %}{% endif %}{% if not $.user.tags.a %}{% set mode = "Skip" %}{% endif %}"{{ mode }}"`,
    results: [{ user: { tags: { a: 1 } } }],
    value: "Check: Approved",
  },
  {
    name: "Terraform source as a block of text",
    type: stackSource,
    queries: [`{ account { Id: get(path: "Id") regions: get(path: "regions") } }`],
    template: `|
  variable "account" {
    default = "{{ $.account.Id }}"
  }
  {% for region in $.account.regions %}
  resource "aws_s3_bucket" "logs_{{ region | snakeCase }}" {
    bucket = "logs-\${var.account}-{{ region }}"
  }
  {% endfor %}
`,
    results: [{ account: { Id: "1", regions: ["eu-west-1"] } }],
    value: `variable "account" {
  default = "1"
}
resource "aws_s3_bucket" "logs_eu_west_1" {
  bucket = "logs-\${var.account}-eu-west-1"
}
`,
  },
  {
    name: "rules as a block of text",
    type: userPolicyAttachmentsApprovedRules,
    queries: [`{ allowed: policy(uri: "tmod:@acme/ops#/policy/types/allowedPolicies") }`],
    template: `|
  {% for arn in $.allowed %}
  APPROVE $.turbot.akas:{{ arn }}
  {% endfor %}
  REJECT *
`,
    results: [{ allowed: ["a", "b"] }],
    value: "APPROVE $.turbot.akas:a\nAPPROVE $.turbot.akas:b\nREJECT *\n",
  },
  {
    name: "a number",
    type: accountPasswordPolicySettingsMinimumLength,
    queries: ["{ account { turbot { tags } } }"],
    template: `{{ 20 if $.account.turbot.tags.tier == "1" else 14 }}`,
    results: [{ account: { turbot: { tags: { tier: "1" } } } }],
    value: 20,
  },
  {
    name: "a list of texts, line by line",
    type: rolePolicyTrustedAccounts,
    queries: [
      `{ accounts: resources(filter: "resourceTypeId:'tmod:@turbot/aws#/resource/types/account'") { items { Id: get(path: "Id") } } }`,
    ],
    template: `{% for account in $.accounts.items %}
- "{{ account.Id }}"
{% else %}
[]
{% endfor %}`,
    results: [{ accounts: { items: [{ Id: "123456789012" }] } }],
    value: ["123456789012"],
  },
  {
    name: "a list that methods make",
    type: rolePolicyTrustedAccounts,
    queries: [`{ text: constant(value: "\\"a, b,c\\"") }`],
    template: `{{ $.text.split(",").join("|").split(r/\\s*\\|\\s*/).concat(["d"]).slice(1).reverse() | json }}`,
    results: [{ text: "a, b,c" }],
    value: ["d", "c", "b"],
  },
  {
    name: "a text",
    type: contact,
    queries: [`{ owner: constant(value: "ada@example.com") }`],
    template: `"{{ $.owner | trim }}"`,
    results: [{ owner: " ada@example.com " }],
    value: "ada@example.com",
  },
  {
    name: "tags, set right by rules",
    type: tagsTemplate,
    queries: ["{ bucket { turbot { tags } } }"],
    template: `{%- set rules = { Environment: { incorrectKeys: ["env", "/^environment$/i"], values: { Prod: { incorrectValues: ["/^prod(uction)?$/i"] } }, replacementValue: "Unknown" } } -%}
{{ setAttribute(transformMap($.bucket.turbot.tags, rules), "Owner", "platform") | yaml }}`,
    results: [{ bucket: { turbot: { tags: { env: "production", Name: "x" } } } }],
    value: { Environment: "Prod", Name: "x", Owner: "platform" },
  },
  {
    name: "tags, line by line, with a key that is removed",
    type: tagsTemplate,
    queries: ['{ bucket { turbot { tags } } region { name: get(path: "RegionName") } }'],
    template: `# what every bucket has
{% for key, value in $.bucket.turbot.tags %}
{% if key | lower == "owner" and key != "Owner" %}
"{{ key }}": null
"Owner": {{ value | json }}
{% endif %}
{% endfor %}
"Region": "{{ $.region.name }}"`,
    results: [{ bucket: { turbot: { tags: { OWNER: "ada", x: "y" } } }, region: { name: "eu-west-1" } }],
    value: { OWNER: null, Owner: "ada", Region: "eu-west-1" },
  },
];
