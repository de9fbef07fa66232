/** How an AKA names the cloud account of its resource. */
const FORMS: readonly RegExp[] = [
  // AWS: a partition, a service, a region, the account.
  /^arn:[a-z-]+:[a-z0-9-]*:[a-z0-9-]*:(\d{12}):/,
  // The account itself.
  /^arn:[a-z-]+:::(\d{12})$/,
  /\/subscriptions\/([0-9a-f-]{36})(?:\/|$)/i,
  /(?:^|\/)projects\/([a-z][a-z0-9-]{4,28}[a-z0-9])(?:\/|$)/,
];

/**
 * The cloud account that a resource belongs to, as far as its AKAs say: the 12 digits of an AWS account, the id of an
 * Azure subscription, or the id of a GCP project; undefined if none of them tells.
 */
export function accountOf(akas: readonly string[]): string | undefined {
  for (const form of FORMS) {
    const found = akas.map((aka) => form.exec(aka)?.[1]).find((account) => account !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
