import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { costOf, median, type Cost } from "./measure";

const ROUNDS = Number(process.argv[2] ?? 5);

/** One line of the table: two commands that are measured in turns, and what the one is of the other. */
interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

/** `npm run bench [-- ROUNDS]`: measures pairs in turns, prints medians and ratios, and writes bench/results.json. */
async function bench(): Promise<void> {
  const figures = [...(await loop()), ...(await scale())];
  console.table(
    Object.fromEntries(figures.map(({ name, unit, ...numbers }) => [`${name}, ${unit}`, mapValues(numbers, round)])),
  );
  writeFileSync(join(__dirname, "results.json"), `${JSON.stringify(figures, null, 2)}\n`);
}

/** "Edit the mode, see the JSON": with the type check, against what a new CDKTF project gets. */
async function loop(): Promise<Figure[]> {
  const [ours, theirs] = await inTurns(
    () => costOf("npm", "run", "synth"),
    () => costOf("npx", "ts-node", "main.ts"),
  );
  return [
    figure("npm run synth / npx ts-node main.ts", "s", ours, theirs, ({ seconds }) => seconds),
    figure("npm run synth / npx ts-node main.ts", "MB", ours, theirs, ({ megabytes }) => megabytes ?? NaN),
  ];
}

/** The cost of a setting where there are 10,000, against the cost where there are 1,000. */
async function scale(): Promise<Figure[]> {
  const app = (packs: number) => (): Promise<Cost> =>
    costOf(process.execPath, "-r", "sucrase/register", join(__dirname, "scale.ts"), String(packs));
  const empty = median((await times(app(0))).map(({ seconds }) => seconds));
  const [large, small] = await inTurns(app(1000), app(100));
  return [
    figure("1,000 packs / 100 packs, per setting less the start", "ms", large, small, ({ seconds }, isOurs) => {
      const settings = isOurs ? 10_000 : 1_000;
      return ((seconds - empty) / settings) * 1000;
    }),
    figure("1,000 packs / 100 packs", "s", large, small, ({ seconds }) => seconds),
    figure("1,000 packs / 100 packs", "MB", large, small, ({ megabytes }) => megabytes ?? NaN),
  ];
}

async function inTurns(ours: () => Promise<Cost>, theirs: () => Promise<Cost>): Promise<[Cost[], Cost[]]> {
  await ours();
  await theirs();
  const costs: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    costs[0].push(await ours());
    costs[1].push(await theirs());
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
  ours: readonly Cost[],
  theirs: readonly Cost[],
  of: (cost: Cost, isOurs: boolean) => number,
): Figure {
  const [our, their] = [median(ours.map((cost) => of(cost, true))), median(theirs.map((cost) => of(cost, false)))];
  return { name, unit, ours: our, theirs: their, ratio: our / their };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const mapValues = (record: Record<string, number>, by: (value: number) => number): Record<string, number> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, by(value)]));

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
