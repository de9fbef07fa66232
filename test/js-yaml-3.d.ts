declare module "js-yaml-3" {
  /** Reads YAML without types of its own. */
  export function safeLoad(text: string): unknown;
}
