import { kebabCase } from "./code";
import type { NewPack } from "./new-pack";
import type { PolicyChoice } from "./policy-choice";

/** A case of a calculated policy: what the resource looks like, and what the policy then is. */
export interface CalculatedCase {
  /** `of-a-resource`, the name of the fixture. */
  readonly name: string;
  readonly resource: object | null;
  readonly value: string;
}

/** The query, the template and the fixtures of each calculated policy of a new pack, by their paths. */
export function calculatedFiles({ calculated }: NewPack, folder: string): Record<string, string> {
  const files = calculated.flatMap((policy) => {
    const name = kebabCase(policy.constant);
    return [
      [`${folder}/${name}.graphql`, QUERY],
      [`${folder}/${name}.njk`, templateText(policy)],
      ...casesOf(policy).map(({ name: fixture, resource }) => [
        `${folder}/fixtures/${name}/${fixture}.json`,
        `${JSON.stringify([{ resource }])}\n`,
      ]),
    ];
  });
  return Object.fromEntries(files) as Record<string, string>;
}

/** The cases that the skeleton of a calculated policy tells apart. */
export const casesOf = (policy: PolicyChoice): CalculatedCase[] => [
  { name: "tagged", resource: { turbot: { id: "1", tags: { Owner: "platform" } } }, value: valuesOf(policy).tagged },
  { name: "not-tagged", resource: { turbot: { id: "1", tags: {} } }, value: valuesOf(policy).others },
  { name: "not-discovered", resource: null, value: "Skip" },
];

const QUERY = `# PLACEHOLDER: ask for what the policy depends on.
{
  resource {
    turbot {
      id
      tags
    }
  }
}
`;

const templateText = (policy: PolicyChoice): string => `{#- PLACEHOLDER: decide by what the query asks for. -#}
{%- if not $.resource.turbot.id -%}
"Skip"
{%- elif $.resource.turbot.tags.Owner -%}
${JSON.stringify(valuesOf(policy).tagged)}
{%- else -%}
${JSON.stringify(valuesOf(policy).others)}
{%- endif -%}
`;

/** An approval approves what is tagged; a mode only looks at it. */
const valuesOf = ({ mode }: PolicyChoice): { tagged: string; others: string } =>
  mode === undefined ? { tagged: "Approved", others: "Not approved" } : { tagged: mode.value, others: "Skip" };
