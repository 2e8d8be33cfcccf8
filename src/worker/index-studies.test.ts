import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trendOf } from '../analysis/time/trend.ts';
import { AtlasFunctions } from './functions.ts';

/** The studies of indices on the embedded example. */

const folder = new URL('../../geodata/sets/musterstadt/', import.meta.url);

async function loadDemo() {
  const functions = new AtlasFunctions();
  const files = ['project.json', 'musterstadt.geojson', 'figures.csv'].map(
    (name) => new File([readFileSync(new URL(name, folder))], name),
  );
  const loaded = await functions.load({ from: 'files', files }, () => undefined);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const { atlas } = loaded;
  const ask = (round: string, options: Readonly<Record<string, string>> = {}) => ({
    question: { round, classing: atlas.classing, rule: atlas.rule },
    indicator: 'migrant-share',
    options,
  });
  return { functions, atlas, ask };
}

test('each of the five groups spreads over the seven classes of the weighted index, in sum 100 %', async () => {
  const { functions, ask } = await loadDemo();
  const answer = await functions.study('indexSpread', ask('2024'), () => undefined);
  expect(answer?.map(({ id }) => id)).toEqual(['weak-preconditions']);
  const groups = answer?.[0]?.groups ?? [];
  expect(groups.map(({ group }) => group)).toEqual([
    'migrants',
    'turkey',
    'east',
    'west',
    'migrant-children',
  ]);
  for (const { spread } of groups) {
    expect(spread.shares).toHaveLength(7);
    expect(spread.shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
});

test('the weighted index says what it is made of, with its weights', async () => {
  const { atlas } = await loadDemo();
  const { description } =
    atlas.dataset.indicators.find(({ id }) => id === 'weak-preconditions') ?? {};
  expect(description?.de).toContain(
    'Arbeitslosenanteil (Gewicht 2), Kinderarmut (Gewicht 2), Zu- und Fortzüge (über alle',
  );
  expect(description?.en).toContain('Unemployment (weight 2)');
});

test('dynamics of the example: 8 positive, 254 stable, 14 negative, from 2021 to 2024 whatever is shown', async () => {
  const { functions, ask } = await loadDemo();
  for (const round of ['2024', '2021']) {
    expect(await functions.study('dynamics', ask(round), () => undefined)).toMatchObject({
      from: '2021',
      to: '2024',
      assessed: 276,
      bands: { positive: 8, stable: 254, negative: 14 },
    });
  }
});

test('the first area of the example beside its district in both years', async () => {
  const { atlas } = await loadDemo();
  const trend = trendOf(atlas.dataset, 'unemployment', 0);
  expect(trend?.map(({ round }) => round)).toEqual(['2021', '2024']);
  expect(trend?.every(({ mean }) => mean !== undefined)).toBe(true);
});
