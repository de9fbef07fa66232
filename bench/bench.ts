import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { failWith } from "../cli/support/fail";
import { costOf, median, type Cost } from "./measure";

const DEFAULT_ROUNDS = 5;

const ROUNDS = Number(process.argv[2] ?? DEFAULT_ROUNDS);

/** One line of the table: two commands that are measured in turns, and what the first is of the second. */
interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

/** `npm run bench [-- ROUNDS]`: measures pairs in turns, prints medians and ratios, and writes bench/results.json. */
async function bench(): Promise<void> {
  if (!Number.isInteger(ROUNDS) || ROUNDS < 1) throw new Error(`ROUNDS must be 1 or more, got: ${process.argv[2]}.`);
  const figures = [...(await loop()), ...(await scale())];
  console.table(
    Object.fromEntries(figures.map(({ name, unit, ...numbers }) => [`${name}, ${unit}`, mapValues(numbers, round)])),
  );
  const machine = {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    cores: availableParallelism(),
  };
  writeFileSync(
    join(__dirname, "results.json"),
    `${JSON.stringify({ ...machine, rounds: ROUNDS, figures }, null, 2)}\n`,
  );
}

/** "Edit the mode, see the JSON": with the type check, against what a new CDKTF project gets. */
async function loop(): Promise<Figure[]> {
  const [synth, tsNode] = await inTurns(
    () => costOf("npm", "run", "synth"),
    () => costOf("npx", "ts-node", "main.ts"),
  );
  return [
    figure("npm run synth / npx ts-node main.ts", "s", synth, tsNode, ({ seconds }) => seconds),
    figure("npm run synth / npx ts-node main.ts", "MB", synth, tsNode, ({ megabytes }) => megabytes ?? NaN),
  ];
}

/** The cost of one setting among 10,000, relative to one among 1,000. */
async function scale(): Promise<Figure[]> {
  const app = (packs: number) => (): Promise<Cost> =>
    costOf(process.execPath, "-r", join(__dirname, "../cli/register.js"), join(__dirname, "scale.ts"), String(packs));
  const empty = median((await times(app(0))).map(({ seconds }) => seconds));
  const [large, small] = await inTurns(app(1000), app(100));
  return [
    figure("1,000 packs / 100 packs, per setting less the start", "ms", large, small, ({ seconds }, isFirst) => {
      const settings = isFirst ? 10_000 : 1_000;
      return ((seconds - empty) / settings) * 1000;
    }),
    figure("1,000 packs / 100 packs", "s", large, small, ({ seconds }) => seconds),
    figure("1,000 packs / 100 packs", "MB", large, small, ({ megabytes }) => megabytes ?? NaN),
  ];
}

/** Both once unmeasured, so that neither pays for a cold file cache. */
async function inTurns(first: () => Promise<Cost>, second: () => Promise<Cost>): Promise<[Cost[], Cost[]]> {
  await first();
  await second();
  const costs: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    costs[0].push(await first());
    costs[1].push(await second());
  }
  return costs;
}

async function times(run: () => Promise<Cost>): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) costs.push(await run());
  return costs;
}

function figure(
  name: string,
  unit: string,
  first: readonly Cost[],
  second: readonly Cost[],
  of: (cost: Cost, isFirst: boolean) => number,
): Figure {
  const medians = {
    first: median(first.map((cost) => of(cost, true))),
    second: median(second.map((cost) => of(cost, false))),
  };
  return { name, unit, ...medians, ratio: medians.first / medians.second };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const mapValues = (record: Record<string, number>, by: (value: number) => number): Record<string, number> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, by(value)]));

const USAGE = `npm run bench [-- ROUNDS]

Measures pairs of commands in turns, prints medians and ratios, and writes bench/results.json.
ROUNDS is how often each runs, ${DEFAULT_ROUNDS} by default.`;

if (process.argv.includes("--help")) console.log(USAGE);
else bench().catch(failWith);
