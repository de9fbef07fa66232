import { dirname, join } from "node:path";

/**
 * The native TypeScript compiler, as a script for Node. It checks and compiles as the one that ts-node and the lint
 * rules use does, but many times faster.
 */
export const nativeCompiler = (): string => join(dirname(require.resolve("typescript-native/package.json")), "bin/tsc");
