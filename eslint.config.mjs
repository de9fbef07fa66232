import { builtinModules } from "node:module";
import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** Where packs of your own go, and what uses them: the rules for a library's public surface do not hold there. */
const OWN_PACKS = ["main.ts", "examples/**/*.ts", "src/packs/**/*.ts", "test/packs/**/*.ts"];

/** The rooms of the command line, and the rooms that each may use; all use the library's public names. */
const ROOMS = {
  support: [],
  project: ["support"],
  workspace: ["support"],
  catalog: ["support", "workspace"],
  synthesis: ["support", "project", "catalog"],
  terraform: ["support", "synthesis"],
  rehearsal: ["support", "synthesis", "terraform"],
  scaffold: ["support", "project", "catalog"],
  site: ["support", "project", "catalog", "exceptions"],
  exceptions: ["support", "synthesis", "terraform"],
  explain: ["support", "workspace", "synthesis"],
  refresh: ["support", "project", "workspace", "catalog", "synthesis"],
  impact: ["support", "workspace", "synthesis", "terraform"],
  try: ["support", "workspace", "synthesis", "impact"],
  mutate: ["support", "synthesis", "try"],
  convert: ["support", "project", "workspace", "catalog", "synthesis", "terraform", "rehearsal"],
};

/** What every room of the library may use: errors, and how copies of a class know each other. */
const GROUND = ["errors.ts", "error-codes.ts", "copies.ts"];

/** The rooms of the library, and what else of the library each may use. The public nouns are above them, but for one. */
const LIBRARY_ROOMS = {
  text: [],
  "policy-values": ["text"],
  "calculated-policy": ["text", "policy-values", "policy-type.ts"],
  stack: ["text", "policy-values", "calculated-policy", "policy-type.ts"],
  "effective-value": ["stack"],
};

/** Arrows that would run back: what lies in `target` imports nothing of `from`. */
const ZONES = [
  {
    target: "./src",
    from: ["./cli", "./tools", "./bench", "./test", "./examples", "./main.ts"],
    message: "The library knows nothing of what is built on it.",
  },
  {
    target: "./src/!(packs)/**/*",
    from: "./src/packs/**/*",
    message: "The library knows no pack.",
  },
  {
    target: "./src/policy-types",
    from: "./src",
    except: ["./policy-type.ts", "./policy-types"],
    message: "Policy types know PolicyType alone.",
  },
  ...Object.entries(LIBRARY_ROOMS).map(([room, allowed]) => ({
    target: `./src/${room}`,
    from: "./src",
    except: [room, ...allowed, ...GROUND].map((path) => `./${path}`),
    message: `src/${room} uses ${[...allowed, ...GROUND].join(", ")} alone.`,
  })),
  {
    target: "./src/policy-type.ts",
    from: "./src",
    except: ["text", "policy-values", ...GROUND].map((path) => `./${path}`),
    message: "PolicyType is below the other nouns.",
  },
  {
    target: "./src/!(testing|tooling|index).ts",
    from: ["./src/index.ts", "./src/testing.ts", "./src/tooling.ts"],
    message: "The entries of the package are for its users.",
  },
  {
    target: "./src/packs",
    from: ["text", "policy-values", "stack", "effective-value", "index.ts"].map((path) => `./src/${path}`),
    message: "Packs are made of the public nouns.",
  },
  {
    target: "./cli",
    from: "./src",
    except: ["./index.ts", "./tooling.ts"],
    message: "The command line uses the public names of the library: src/index.ts and src/tooling.ts.",
  },
  {
    target: "./cli",
    from: ["./tools", "./bench", "./test"],
    message: "The command line knows nothing of the workshop.",
  },
  { target: "./cli/!(commands)/**/*", from: "./cli/commands/**/*", message: "Rooms know nothing of commands." },
  ...Object.entries(ROOMS).map(([room, allowed]) => ({
    target: `./cli/${room}`,
    from: Object.keys(ROOMS)
      .filter((other) => other !== room && !allowed.includes(other))
      .map((other) => `./cli/${other}`),
    message: `cli/${room} uses ${allowed.join(", ") || "no other room"} alone.`,
  })),
];

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/cdktf.out/",
      "**/.generate-*/",
      "coverage/",
      "**/dist/",
      "site.out/",
      "provider/lib/",
      "src/policy-types/",
    ],
  },
  js.configs.recommended,
  {
    files: ["cli/{bin,register}.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { __dirname: "readonly", process: "readonly", require: "readonly" },
    },
  },
  { files: ["*.mjs"], languageOptions: { globals: { URL: "readonly" } } },
  { files: ["*.cjs"], languageOptions: { globals: { Buffer: "readonly", module: "writable", process: "readonly" } } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, importX.flatConfigs.typescript],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      // One idea a file.
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      // Arrows run one way.
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: ZONES }],
      "no-restricted-imports": [
        "error",
        { paths: builtinModules.map((name) => ({ name, message: `Write it as node:${name}.` })) },
      ],
      "import-x/order": [
        "error",
        {
          groups: ["builtin", "external", ["parent", "sibling", "index"]],
          pathGroups: [{ pattern: "@cdktf/**", group: "external" }],
          pathGroupsExcludedImportTypes: [],
          "newlines-between": "never",
          alphabetize: { order: "asc" },
        },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-function-return-type": ["error", { allowExpressions: true }],
      "@typescript-eslint/explicit-member-accessibility": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Terraform elements are made for their effect on the stack.
      "no-new": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: OWN_PACKS,
    extends: [jsdoc.configs["flat/recommended-typescript-error"]],
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true, MethodDefinition: true },
          contexts: [
            "TSEnumDeclaration",
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
        },
      ],
      // The types say it; a sentence is owed only where a name does not.
      "jsdoc/require-param": "off",
      "jsdoc/require-returns": "off",
      "jsdoc/require-throws-type": "off",
      "jsdoc/reject-any-type": "off",
      "jsdoc/tag-lines": ["error", "any", { startLines: 1 }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/errors.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ThrowStatement > NewExpression", message: "Errors are made by the factories of errors.ts." },
        {
          selector: "BinaryExpression[operator='instanceof'][right.name=/^(App|Construct|Terraform.*)$/]",
          message: "Use the isX() guards of CDKTF: a program can hold two copies of it.",
        },
      ],
    },
  },
  {
    files: OWN_PACKS,
    rules: {
      "@typescript-eslint/explicit-function-return-type": "off",
      "@typescript-eslint/explicit-member-accessibility": "off",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // Tests read parsed JSON, whose shape they assert, and hand in what the types forbid.
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
