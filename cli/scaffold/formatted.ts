import { join } from "node:path";

/**
 * A file's text, formatted as the project formats its own.
 *
 * @param root - the project
 * @param file - from the project's root
 */
export async function formatted(root: string, file: string, text: string): Promise<string> {
  if (!/\.(?:ts|json|graphql)$/.test(file)) return text;
  const path = join(root, file);
  // Only here, since it takes long to load.
  const { format, resolveConfig } = await import("prettier");
  const config = (await resolveConfig(path)) ?? { printWidth: 120 };
  return format(text, { ...config, filepath: path });
}
