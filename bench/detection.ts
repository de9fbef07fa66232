import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import { examplePack, packFolders } from "../cli/site/packs";
import { failWith } from "../cli/support/fail";
import { CalculatedPolicy, PolicyPack, PolicyPackStack, type AnyPolicyType, type QueryResult } from "../src";
import { verdictsOf, type Verdict } from "../src/calculated-policy/testing/mutate";
import { APPROVALS } from "../test/calculated-policy/sound-policies/approvals";
import { LANGUAGE } from "../test/calculated-policy/sound-policies/language";
import { VALUES } from "../test/calculated-policy/sound-policies/values";

/** A policy of the corpus. */
interface Sample {
  readonly name: string;
  readonly policy: CalculatedPolicy;
  readonly type: AnyPolicyType;
  readonly cases: readonly (readonly QueryResult[])[];
}

/** Mistakes that leave a policy which is right for other data: no text tells that they are none. */
const OF_DATA: ReadonlySet<string> = new Set([
  "comparison turned round",
  "bound moved",
  "and and or exchanged",
  "condition turned round",
  "result exchanged",
  "number changed",
  "word of a comparison misspelt",
  "length left out",
  "elif begins anew",
]);

/**
 * `npm run bench:detection [-- KIND]`: how many single mistakes the checks find in the policies of the packs and of the
 * tests, by kind. With a kind (or a part of one) it prints those that they do not find.
 */
function detection(kind: string | undefined): void {
  const samples = [...ofPacks(), ...ofTests()];
  const verdicts = samples.flatMap(({ name, policy, type }) =>
    verdictsOf(policy, type, [], { of: "all" }).map((verdict) => ({ name, ...verdict })),
  );
  if (kind !== undefined) {
    for (const { name, mutant, by } of verdicts)
      if (by === undefined && mutant.kind.includes(kind))
        console.log(`${name}, ${mutant.role} ${mutant.place} ${mutant.change}: ${mutant.line}`);
    return;
  }
  const names = verdicts.map(({ mutant }) => side(mutant.role) + mutant.kind);
  const rows = [...new Set(names)].map((name) => [name, figures(verdicts.filter((_, index) => names[index] === name))]);
  console.table(Object.fromEntries(rows));
  const isOfData = ({ mutant }: Verdict): boolean => OF_DATA.has(mutant.kind);
  console.table({
    "that a text shows": figures(verdicts.filter((verdict) => !isOfData(verdict))),
    "that only data show": figures(verdicts.filter(isOfData)),
  });
}

const side = (role: string): string => (role === "template" ? "template: " : "query: ");

function figures(verdicts: readonly Verdict[]): { all: number; found: number; percent: number } {
  const found = verdicts.filter(({ by }) => by === "checks").length;
  return { all: verdicts.length, found, percent: Math.round((100 * found) / verdicts.length) };
}

/** The calculated policies of the packs, as their examples make them. */
function ofPacks(): Sample[] {
  const root = join(__dirname, "..");
  const samples: Sample[] = [];
  const addSetting = Reflect.get(PolicyPack.prototype, "addSetting");
  PolicyPack.prototype.addSetting = function (this: PolicyPack, ...args: Parameters<typeof addSetting>) {
    const [type, value] = args;
    if (value instanceof CalculatedPolicy) samples.push({ name: type.path, policy: value, type, cases: [] });
    return Reflect.apply(addSetting, this, args);
  };
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), "detection-")) });
  for (const folder of packFolders(root))
    examplePack(root, folder, new PolicyPackStack(app, folder.replaceAll("/", "-")));
  return samples;
}

const ofTests = (): Sample[] =>
  [...APPROVALS, ...VALUES, ...LANGUAGE].map((sound) => ({
    name: sound.name,
    policy: CalculatedPolicy.fromText(sound),
    type: sound.type,
    cases: [sound.results],
  }));

const USAGE = `npm run bench:detection [-- KIND]

Puts single mistakes into the calculated policies of the packs and of the tests, and prints how many the checks find, by
kind of mistake. With a kind, or a part of one, it prints those that they do not find.`;

const [, , argument, ...others] = process.argv;
if (argument === "--help") console.log(USAGE);
else if (argument?.startsWith("-") || others.length > 0)
  failWith(new Error(`KIND must be one kind of mistake, got: ${[argument, ...others].join(" ")}. Try --help.`));
else detection(argument);
