import type { Credentials } from "./credentials";

/** A line without the keys, whatever it quotes. */
export function withoutKeys(line: string, credentials: Credentials | undefined): string {
  if (credentials === undefined) return line;
  const { accessKey, secretKey } = credentials;
  const together = Buffer.from(`${accessKey}:${secretKey}`).toString("base64");
  return [together, secretKey, accessKey].reduce((text, key) => text.replaceAll(key, "…"), line);
}
