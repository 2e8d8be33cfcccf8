import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mainColumn } from '../../project/draft/main-column.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import { questionsOf } from '../../project/questions/questions.ts';
import { DraftFiles } from './draft-files.ts';

function filesOf(paths: readonly (string | URL)[]): File[] {
  return paths.map((path) => new File([readFileSync(path)], String(path).split('/').pop() ?? ''));
}

async function draftOf(paths: readonly (string | URL)[]) {
  const draft = new DraftFiles();
  const answer = await draft.understand(filesOf(paths));
  return { ...answer, trial: await draft.try(JSON.stringify(answer.draft.json)) };
}

const shared = (...names: string[]) => names.map((name) => sharedFile(`data/${name}`) ?? '');
const musterstadt = new URL('../../../geodata/sets/musterstadt/', import.meta.url);

test('the embedded example without its project file: 300 areas joined in two rounds, nothing asked', async () => {
  const { draft, trial } = await draftOf([
    new URL('musterstadt.geojson', musterstadt),
    new URL('figures.csv', musterstadt),
  ]);
  expect(draft.lacks).toEqual([]);
  expect(draft.json.areas).toMatchObject({
    key: 'QUARTIER',
    name: 'NAME',
    municipality: 'STADTBEZIRK',
  });
  expect(draft.json.tables.map(({ round, where }) => [round, where])).toEqual([
    ['2024', { Jahr: '2024' }],
    ['2021', { Jahr: '2021' }],
  ]);
  const [{ indicators = [] } = {}] = draft.json.tables;
  expect(indicators.map((one) => [mainColumn(one), one.role])).toEqual([
    ['Anteil_Migrationshintergrund', 'migrant-share'],
    ['Arbeitslosenanteil', 'economic-base'],
    ['Anteil_Transferbezug', 'economic-base'],
    ['Kinderarmut', 'economic-base'],
    ['Angebotsmiete', 'rent'],
    ['Fluktuation', 'other'],
    ['Kinder_unter_15', 'other'],
    ['Kinder_mit_Migrationshintergrund', 'other'],
  ]);
  // Children are a part of the people, those of migrants a part of the children.
  expect(indicators.map(({ denominator }) => denominator).slice(-2)).toEqual([
    'Einwohner',
    'Kinder_unter_15',
  ]);
  expect(draft.json.tables[0]?.population).toBe('Einwohner');
  expect(trial.joins.map(({ matched }) => matched)).toEqual([300, 298]); // so many rows of 2021
});

test('of two years of outlines those are drafted whose keys stand in the table, whichever comes first', async () => {
  const square = (id: string, east: number) => ({
    type: 'Feature',
    properties: { id },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [east, 51],
          [east + 0.1, 51],
          [east + 0.1, 51.1],
          [east, 51],
        ],
      ],
    },
  });
  const outlines = (name: string, keys: readonly string[]) => {
    const features = keys.map((key, at) => square(key, 9 + at / 10));
    return new File([JSON.stringify({ type: 'FeatureCollection', features })], name);
  };
  const before = outlines('2019.geojson', ['A1', 'A2', 'A3']);
  const now = outlines('2021.geojson', ['01', '02', '03']);
  const table = new File(['id;Arbeitslose in %\n01;4,5\n02;5,5\n03;6,5\n'], 'werte.csv');
  const { draft } = await new DraftFiles().understand([before, now, table]);
  expect(draft.json.areas).toMatchObject({ source: '2021.geojson', key: 'id' });
  const drafted = await new DraftFiles().understand([now, before, table]);
  expect(drafted.draft.json.areas.source).toBe('2021.geojson');
});

test.skipIf(!sharedFile('data/berlin/mss-2021.csv'))(
  'Berlin: 542 quarters joined without an edit, rents by their eight-digit keys (needs ../shared)',
  async () => {
    const { draft, trial } = await draftOf(
      shared(
        'berlin/planungsraeume-2021.geojson',
        'berlin/mss-2021.csv',
        'berlin/angebotsmieten-2012-2024.csv',
      ),
    );
    expect(draft.lacks).toEqual([]);
    expect(draft.json.tables.map(({ source, round }) => [source, round])).toEqual([
      ['mss-2021.csv', '2021'],
      ['angebotsmieten-2012-2024.csv', '2021'],
    ]);
    expect(draft.json.tables[1]?.keyPad).toBe(8);
    expect(trial).toMatchObject({ ok: true, areas: 542 });
    expect(trial.joins[0]?.matched).toBe(542);
  },
  60_000,
);

test.skipIf(!sharedFile('data/berlin/mss-2021.csv'))(
  'Berlin in metres without a word about the system: asked, with zone 33 among the proposals (needs ../shared)',
  async () => {
    const { draft, understandings } = await draftOf(
      shared('berlin/planungsraeume-2021.epsg25833.geojson', 'berlin/mss-2021.csv'),
    );
    const [question] = questionsOf(draft.json, understandings);
    expect(question).toMatchObject({ id: 'areas-system:planungsraeume-2021.epsg25833.geojson' });
    expect(question?.options.map(({ value }) => value)).toContain('east-north EPSG:25833');
  },
  60_000,
);

test.skipIf(!sharedFile('data/hamburg/stadtteile.geojson'))(
  'Hamburg: joined by name, totals left out, the merged rows offered and not joined by themselves (needs ../shared)',
  async () => {
    const { draft, trial } = await draftOf(
      shared('hamburg/stadtteile.geojson', 'hamburg/stadtteilprofile-2014.csv'),
    );
    const [table] = draft.json.tables;
    expect(table).toMatchObject({ key: 'Stadtgebiet', population: 'Bevölkerung' });
    expect(table?.leaveOut?.length).toBe(8);
    expect(trial.joins[0]?.matched).toBe(95);
    const merged = trial.proposals[0]?.filter(({ areaKeys }) => areaKeys.length > 1) ?? [];
    expect(merged.length).toBe(4);
  },
  60_000,
);

test('a table alone lacks areas, areas alone lack an indicator, and a letter is no table', async () => {
  const table = await draftOf([new URL('figures.csv', musterstadt)]);
  expect(table.draft.lacks).toEqual(['areas']);
  const areas = await draftOf([new URL('musterstadt.geojson', musterstadt)]);
  expect(areas.draft.lacks).toEqual(['indicator']);
  const letter = await new DraftFiles().understand([new File(['Sehr geehrte Damen'], 'brief.txt')]);
  expect(letter.files.map(({ kind }) => kind)).toEqual(['unknown']);
});
