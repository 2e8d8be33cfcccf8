import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areaId } from '../areas/area-id.ts';
import { columnOf } from '../areas/column.ts';
import type { Dataset } from '../areas/dataset.ts';
import { known, suppressed } from '../areas/figure.ts';
import { fingerprintsOf, type BasisFingerprints } from './basis-fingerprints.ts';
import { AtlasFunctions } from './functions.ts';

const folder = new URL('../../geodata/sets/musterstadt/', import.meta.url);
const names = ['project.json', 'musterstadt.geojson', 'figures.csv'] as const;
const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/** Of the embedded city, with some of its files changed. */
async function fingerprints(
  changes: Readonly<Record<string, (text: string) => string>> = {},
  round = '2024',
): Promise<BasisFingerprints> {
  const functions = new AtlasFunctions();
  const files = names.map((name) => new File([(changes[name] ?? String)(texts[name] ?? '')], name));
  const loaded = await functions.load({ from: 'files', files }, () => undefined);
  if (!loaded.ok) throw new Error('the city must load');
  const { rule, classing } = loaded.atlas;
  return functions.fingerprints({ round, rule, classing });
}

/** The first row of 2024 with another number in a column. */
function withCell(column: string): (text: string) => string {
  return (text) => {
    const lines = text.split('\n');
    const place = (lines[0] ?? '').trim().split(';').indexOf(column);
    const row = lines.findIndex((line) => line.includes('2024'));
    const cells = (lines[row] ?? '').split(';');
    cells[place] = '17,3';
    lines[row] = cells.join(';');
    return lines.join('\n');
  };
}

test('the same files give the same three fingerprints, and blanks of the project file change none', async () => {
  const once = await fingerprints();
  const spaced = (text: string): string => JSON.stringify(JSON.parse(text), undefined, 7);
  expect(await fingerprints({ 'project.json': spaced })).toEqual(once);
  expect(new Set(Object.values(once)).size).toBe(3);
  for (const one of Object.values(once)) expect(one).toMatch(/^[0-9a-f]{64}$/);
});

test('one figure of the rule changes the data alone; one that the rule does not know changes nothing', async () => {
  const once = await fingerprints();
  const changed = await fingerprints({ 'figures.csv': withCell('Anteil_Migrationshintergrund') });
  expect(changed).toEqual({ ...once, data: changed.data });
  expect(changed.data).not.toBe(once.data);
  expect(await fingerprints({ 'figures.csv': withCell('Angebotsmiete') })).toEqual(once);
});

test('another round has other data, another title another project', async () => {
  const once = await fingerprints();
  expect(await fingerprints({}, '2021')).toMatchObject({ project: once.project, rule: once.rule });
  expect((await fingerprints({}, '2021')).data).not.toBe(once.data);
  const renamed = await fingerprints({
    'project.json': (text) => text.replace('"Musterstadt"', '"Musterburg"'),
  });
  expect(renamed).toEqual({ ...once, project: renamed.project });
  expect(renamed.project).not.toBe(once.project);
});

test('the data are hashed as docs/review-log.md says', () => {
  const dataset: Dataset = Object.freeze({
    title: '',
    fictional: true,
    municipalityKind: 'municipality',
    areas: [
      { id: areaId('01'), name: 'A', municipality: 'Ä' },
      { id: areaId('02'), name: 'B', municipality: 'Ä', land: 'L' },
    ],
    indicators: [],
    rounds: [
      {
        id: '2024',
        columns: { share: columnOf([known(1.5), suppressed]) },
        population: columnOf([known(2), known(0)]),
        withheld: { figures: 1, areas: 1 },
      },
    ],
    sources: [],
    privacy: { minimumPopulation: 0, minimumCount: 0 },
  });
  const pair = { starts: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 0) };
  const { data } = fingerprintsOf(
    { projectText: '{}', dataset, neighbours: { rook: pair, queen: pair } },
    {
      round: '2024',
      classing: { method: 'septiles', weight: 'areas' },
      rule: { all: [{ indicator: 'share', kind: 'value-at-least', cut: 1, frame: 'all' }] },
    },
  );
  const whole = (...numbers: number[]) => Buffer.from(Uint32Array.from(numbers).buffer);
  const doubles = (...numbers: number[]) => Buffer.from(Float64Array.from(numbers).buffer);
  const bytes = Buffer.concat([
    Buffer.from('2024\n2\nmunicipality\n01\tÄ\t\n02\tÄ\tL\n'),
    whole(0, 1, 2),
    whole(1, 0),
    Buffer.from('people\n\x01\x01', 'latin1'),
    doubles(2, 0),
    Buffer.from('share\n\x01\x02', 'latin1'),
    doubles(1.5, 0),
  ]);
  expect(data).toBe(createHash('sha256').update(bytes).digest('hex'));
});
