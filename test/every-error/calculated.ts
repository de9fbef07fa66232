import { join, relative } from "node:path";
import { App } from "cdktf";
import { buildSchema } from "graphql";
import { CalculatedPolicy, PolicyPack, type PolicyCheck } from "../../src";
import { resultOf } from "../../src/calculated-policy/evaluation/results";
import { parseQuery } from "../../src/calculated-policy/query/parse";
import { Source } from "../../src/calculated-policy/source";
import { userApprovedCustom } from "../../src/policy-types/aws-iam";
import { newFolder, newPack, newStack } from "../synth";
import type { EveryError } from "./every-error";

const TEXTS = { queries: ["{ user { Name } }"], template: "Skip" };
const RESULT = { user: { Name: "ada" } };
const calculated = (template: string): CalculatedPolicy => CalculatedPolicy.fromText({ ...TEXTS, template });

/** The errors of calculated policies, by their codes: what provokes each, and all that it says. */
export const CALCULATED = {
  "missing-query-or-template": [
    () => CalculatedPolicy.fromText({ queries: [""], template: "Skip" }),
    "'queries' must hold GraphQL and Nunjucks text, got: [\"\"]. Give a template; queries can be left out, but not blank.",
  ],
  "bad-policy-checks": [
    () => {
      const app = new App({ outdir: newFolder(), context: { policyChecks: "lax" } });
      const pack = new PolicyPack(newStack({}, app), "main", { title: "Any" });
      pack.addSetting(userApprovedCustom, calculated("Skip"));
    },
    '\'policyChecks\' must be "strict", got: "lax". Correct it in the context of cdktf.json, or leave it out.',
  ],
  "bad-constant-name": [
    () => CalculatedPolicy.fromText({ queries: ["{ user }"], template: "Skip", constants: { "a-b": 1 } }),
    "'constants' must be named as template variables are (a letter or _, then letters, digits and _; " +
      'not true, false, none, null, not), got: "a-b". Choose a name such as withoutDevices.',
  ],
  "unreadable-file": [
    () => CalculatedPolicy.fromFiles(__dirname, { queries: ["absent.graphql"], template: "absent.njk" }),
    `'file' must be a readable file, got: "${join(relative(process.cwd(), __dirname), "absent.graphql")}". ` +
      "ENOENT: no such file or directory. Paths are taken from the folder given first.",
  ],
  "not-calculated": [
    () => newPack().calculated(userApprovedCustom),
    `'type' must have a calculated policy in the pack, got: "AWS > IAM > User > Approved > Custom" (at stack/main). Add one with addSetting first.`,
  ],
  "unknown-check": [
    () => CalculatedPolicy.fromText({ ...TEXTS, accept: [{ check: "dead-branches" as PolicyCheck, reason: "a" }] }),
    `'accept' must name checks that exist, got: "dead-branches". Did you mean "dead-branch"?`,
  ],
  "accepted-without-reason": [
    () => CalculatedPolicy.fromText({ ...TEXTS, accept: [{ check: "dead-branch", reason: " " }] }),
    `'reason' must say why dead-branch is accepted, got: " ". Say why the policy is right.`,
  ],
  "faulty-policy": [
    () => newPack().addSetting(userApprovedCustom, calculated("{{ $.user.Nam }}Skip")),
    `'template' must read only what the last query selects, got: "$.user.Nam" (at stack/main, AWS > IAM > User > Approved > Custom, template:1:11). Did you mean "Name"? Selected there: Name. If the policy is right, add accept: [{ check: "unqueried-field", reason: "…" }].\n  1 | {{ $.user.Nam }}Skip\n    |           ^`,
  ],
  "evaluation-failed": [
    () => calculated("{{ 1 | nothing }}").evaluate(RESULT),
    `'template' must be evaluated to its end, got: "the unknown filter nothing cannot be used here" (at template:1:8). In a workspace the policy's value would be in error.\n  1 | {{ 1 | nothing }}\n    |        ^`,
  ],
  "rendered-query-broken": [
    () =>
      CalculatedPolicy.fromText({
        queries: [...TEXTS.queries, "{ a(id: {{ $.user.Name }}) }"],
        template: "Skip",
      }).queriesFor({ user: { Name: "}" } }),
    `'queries' must be GraphQL when it is rendered, got: "Unexpected \\"}\\"" (at query 2 as rendered:1:9). Look at what is put into it.\n  1 | { a(id: }) }\n    |         ^`,
  ],
  "result-is-not-json": [
    () => calculated("Skip").evaluate({ user: { Name: 5n as unknown as string } }),
    `'query 1.user.Name' must be what JSON can say, got: 5n. Give the result as the workspace's API returns it.`,
  ],
  "result-not-selected": [
    () => calculated("Skip").evaluate({ account: null }),
    `'results' must hold what query 1 selects, got: "$.account". It selects user there; a recorded answer is given without the "data" around it.`,
  ],
  "wrong-number-of-results": [
    () => calculated("Skip").evaluate(),
    `'results' must be one for each query, 1 in all, got: 0. Give them in the queries' order.`,
  ],
  "printed-is-not-yaml": [
    () => calculated("{ a").evaluate(RESULT),
    `'template' must print YAML, got: "{ a". Flow map must end with a } at line 1, column 4. Print values with | json.`,
  ],
  "result-of-another-shape": [
    () =>
      resultOf(
        parseQuery(
          new Source("query 1", "{ user { Name } }"),
          buildSchema("type Query { user: [User] } type User { Name: Int }"),
        ),
        { user: [{ Name: "ada" }] },
      ),
    `'results' must have the shape that the workspace's schema gives query 1, got: "$.user[0].Name". By the schema it is a number.`,
  ],
  "stale-fixture": [
    () => calculated("Skip").evaluateFixture({ queries: ["0123456789abcdef"], results: [RESULT] }),
    `'queries[0]' must be the stamp of query 1, got: "0123456789abcdef". The query has changed since the fixture was made. Record it again, or make it right and write "4c6fe344529a60e4".`,
  ],
  "wrong-value": [
    () => calculated("Perhaps").for(userApprovedCustom).evaluate(RESULT),
    `'template' must print "Approved", "Not approved", "Skip", or { title, result, message } with one of them as its result, or a list of such, for AWS > IAM > User > Approved > Custom, got: "Perhaps". Print values with | json, and text in quotes.`,
  ],
} satisfies EveryError;
