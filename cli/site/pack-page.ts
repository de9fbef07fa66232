import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, posix } from "node:path";
import { App, Testing } from "cdktf";
import { PolicyPackStack, type CalculatedResults } from "../../src";
import { recordOf } from "../../src/tooling";
import { layoutOf } from "../project/layout";
import { packSource, type PackSource } from "./pack-source";
import { examplePack } from "./packs";
import { settingView, type SettingArguments, type SettingView, type TextFile } from "./settings";
import { usage } from "./usage";

/** The page of a pack. */
export interface PackPage extends PackSource {
  /** The folder of the pack, below that of all packs. */
  readonly folder: string;
  readonly className: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly akas: readonly string[];
  /** The mods that must be installed. */
  readonly mods: readonly string[];
  readonly settings: readonly SettingView[];
  /** What main.ts writes to have the pack. */
  readonly usage: string;
  /** The Terraform JSON of the example, less the backend, which is the app's. */
  readonly json: string;
}

/**
 * What the page of a pack shows, of the pack that its `example.ts` makes.
 *
 * @throws if the example is missing or makes no pack
 */
export function packPage(root: string, folder: string): PackPage {
  const layout = layoutOf(root);
  const path = join(layout.packs, folder);
  const read = (file: string): string => readFileSync(join(root, path, file), "utf8");
  const { className, json, calculated } = synthesized(root, folder);
  const { resource } = JSON.parse(json) as ExampleJson;
  const [pack] = Object.values(resource.turbot_policy_pack) as [PackArguments];
  const files = readdirSync(join(root, path)).filter((file) => CALCULATED.has(extname(file)));
  const texts = files.map((name): TextFile => ({ name, text: read(name) }));
  const settings = Object.entries(resource.turbot_policy_setting ?? {}).map(([name, setting]) =>
    settingView(setting, texts, calculated.get(`turbot_policy_setting.${name}`)),
  );
  return {
    ...packSource(read("index.ts"), className),
    folder,
    className,
    title: pack.title,
    description: pack.description,
    akas: pack.akas ?? [],
    mods: [...new Set(settings.flatMap(({ mods }) => mods))].sort(),
    settings,
    usage: usage(read("example.ts"), posix.join(layout.packs, folder), layout),
    json,
  };
}

/** What calculated policies are read from. */
const CALCULATED = new Set([".graphql", ".njk"]);

interface ExampleJson {
  readonly resource: {
    readonly turbot_policy_pack: Readonly<Record<string, PackArguments>>;
    readonly turbot_policy_setting?: Readonly<Record<string, SettingArguments>>;
  };
}

interface PackArguments {
  readonly title: string;
  readonly description?: string;
  readonly akas?: readonly string[];
}

interface Synthesized {
  readonly className: string;
  readonly json: string;
  /** What calculated settings can give, by their addresses. */
  readonly calculated: ReadonlyMap<string, CalculatedResults | undefined>;
}

function synthesized(root: string, folder: string): Synthesized {
  // An app makes its folder at once, though nothing is written to it here.
  const outdir = mkdtempSync(join(tmpdir(), "docs-"));
  try {
    const stack = new PolicyPackStack(new App({ outdir }), "my-packs");
    const pack = examplePack(root, folder, stack);
    const { settings } = recordOf(stack, "");
    const calculated = new Map(settings.map((setting) => [setting.address, setting.calculated]));
    return { className: pack.constructor.name, json: Testing.synth(stack, true), calculated };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}
