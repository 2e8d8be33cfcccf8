import { localMoran } from '../../src/analysis/space/moran.ts';
import type { Adjacency } from '../../src/analysis/space/area-pairs.ts';
import { findNeighbours, type Neighbours } from '../../src/analysis/space/neighbours.ts';
import { studyRun } from '../../src/studies/study-run.ts';
import type { Finding } from './finding.ts';
import { across } from './large-files.ts';
import { processorTime, spreadOf, type Spread } from './measure.ts';

const permutations = 999;

/** Local Moran's I with 999 permutations: a city, a whole country, and how soon it ends when it is cancelled. */
export async function measureMoran(
  values: Float64Array,
  shapes: Parameters<typeof findNeighbours>[0],
  { queen }: Neighbours,
): Promise<Finding[]> {
  const city = Array.from(values.keys())
    .filter((index) => index % across < 23)
    .slice(0, 542);
  const cityValues = Float64Array.from(city, (index) => values[index] ?? Number.NaN);
  const cityQueen = findNeighbours(city.map((index) => shapes[index] ?? null)).queen;
  const ofCity = await compare(cityValues, cityQueen, { warmUps: 3, rounds: 9 });
  const ofCountry = await compare(values, queen, { warmUps: 0, rounds: 2 });
  return [
    {
      subject: 'Local Moran, 999 permutations: 542 areas',
      goal: { most: 1000, of: 'ms' },
      ...ofCity,
    },
    { subject: 'Local Moran, 999 permutations: 85,000 areas', ...ofCountry },
    {
      subject: 'Local Moran of 85,000 areas: from cancelling to its end, by the clock',
      time: await cancelTimes(values, queen),
      goal: { most: 200, of: 'ms' },
    },
  ];
}

async function compare(
  values: Float64Array,
  queen: Adjacency,
  { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number },
): Promise<Required<Pick<Finding, 'time' | 'peer'>>> {
  const own: number[] = [];
  const draws: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const run = studyRun(
      () => undefined,
      () => true,
    );
    const start = processorTime();
    await localMoran(values, queen, { step: run.step, permutations });
    const middle = processorTime();
    drawNumbers(queen.targets.length * permutations);
    const end = processorTime();
    if (round < 0) continue;
    own.push(middle - start);
    draws.push(end - middle);
  }
  const peer = { name: 'as many calls of Math.random', time: spreadOf(draws) };
  return { time: spreadOf(own), peer };
}

function drawNumbers(count: number): number {
  let sum = 0;
  for (let drawn = 0; drawn < count; drawn += 1) sum += Math.random();
  return sum;
}

/** Cancelled by a message that comes while it runs. */
async function cancelTimes(values: Float64Array, queen: Adjacency): Promise<Spread> {
  const times: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    let cancelled: number | undefined;
    const run = studyRun(
      () => undefined,
      () => cancelled === undefined,
    );
    const asked = setTimeout(() => (cancelled = performance.now()), 50 + 37 * round);
    const due = performance.now() + 50 + 37 * round;
    await localMoran(values, queen, { step: run.step, permutations });
    clearTimeout(asked);
    times.push(performance.now() - due);
  }
  return spreadOf(times);
}
