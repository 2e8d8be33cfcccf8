import { expect, test } from 'vitest';
import { setLayout } from '../../project/draft/edit-draft.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import { applyAnswers } from './apply-answers.ts';
import { DraftFiles } from './draft-files.ts';
import type { DraftTrial } from './draft.ts';
import { ImportSession, type FileReader } from './import-session.ts';

const square = (at: number) => {
  const [west, east] = [10 + at / 10, 10.1 + at / 10];
  return [
    [
      [west, 50],
      [east, 50],
      [east, 50.1],
      [west, 50.1],
      [west, 50],
    ],
  ];
};
const areas = JSON.stringify({
  type: 'FeatureCollection',
  features: ['101', '102', '103', '104'].map((NR, at) => ({
    type: 'Feature',
    properties: { NR, NAME: `Quartier ${at}` },
    geometry: { type: 'Polygon', coordinates: square(at) },
  })),
});

function filesOf(tables: Readonly<Record<string, string>>): File[] {
  const texts = { 'gebiete.geojson': areas, ...tables };
  return Object.entries(texts).map(([name, text]) => new File([text], name));
}

async function sessionOf(tables: Readonly<Record<string, string>>): Promise<ImportSession> {
  const files = filesOf(tables);
  const draft = new DraftFiles();
  const answer = await draft.understand(files);
  const session = new ImportSession(
    {
      files,
      answer,
      session: {
        understand: (...all) => draft.understand(...all),
        understandAreas: (...all) => draft.understandAreas(...all),
        understandTable: (...all) => draft.understandTable(...all),
        chooseKey: (...all) => draft.chooseKey(...all),
        try: (json) => draft.try(JSON.stringify(json)),
      },
    },
    () => undefined,
  );
  await session.edit(answer.draft.json);
  return session;
}

const rowsOf = ({ tables }: ProjectFile) =>
  tables.map(({ source, round, indicators = [] }) => [
    source,
    round,
    ...indicators.map(({ id, column, numerator, denominator }) => [
      id,
      column ?? [numerator, denominator],
    ]),
  ]);

const rows = ['NR;EW;Arbeitslose', '101;3552;337', '102;8664;624', '103;2135;314', '104;4134;107'];

test('a file of a series that is read otherwise stays in its series', async () => {
  const title = ['Bestand;;', ...rows].join('\n');
  const session = await sessionOf({ 'q-2019.csv': rows.join('\n'), 'q-2021.csv': title });
  const both = [
    ['q-2021.csv', '2021', ['arbeitslose', ['Arbeitslose', 'EW']]],
    ['q-2019.csv', '2019', ['arbeitslose', ['Arbeitslose', 'EW']]],
  ];
  expect(rowsOf(session.state.json)).toEqual(both);
  await session.edit(setLayout(session.state.json, 'q-2019.csv', { headerRow: 2 }));
  await session.edit(setLayout(session.state.json, 'q-2019.csv', { headerRow: 1 }));
  expect(rowsOf(session.state.json)).toEqual(both);
});

test('without the page a person answers of what a count is a share, and of which year a table is', async () => {
  const session = await sessionOf({
    't.csv': rows.map((row, at) => `${row};${at === 0 ? 'Haushalte' : 2200 + at}`).join('\n'),
  });
  const faults = await applyAnswers(session, {
    'share:t.csv:Arbeitslose': 'of:Haushalte',
    'round:t.csv': '2022',
  });
  expect(faults).toEqual([]);
  expect(rowsOf(session.state.json)).toEqual([
    ['t.csv', '2022', ['arbeitslose', ['Arbeitslose', 'Haushalte']]],
  ]);
  const [fault] = await applyAnswers(session, { 'share:t.csv:Arbeitslose': 'of:Bäume' });
  expect(fault?.allowed).toEqual(['of:EW', 'of:Haushalte', 'none']);
});

test('a further table joins with what was decided before; one of the same name is understood anew, and only it', async () => {
  const session = await sessionOf({ 'a.csv': rows.join('\n') });
  expect(session.isTouched).toBe(false);
  session.rename('Vier Quartiere');
  await session.edit(setLayout(session.state.json, 'a.csv', { decimal: ',' }));
  const other = ['NR;Miete in EUR/m²', '101;7,5', '102;8,5'];
  await session.join(filesOf({ 'a.csv': rows.join('\n'), 'b.csv': other.join('\n') }), []);
  const { json, answer, trial } = session.state;
  expect(json.title).toBe('Vier Quartiere');
  expect(json.tables.find(({ source }) => source === 'a.csv')?.decimal).toBe(',');
  expect(answer.understandings.tables.map(({ file }) => file)).toEqual(['a.csv', 'b.csv']);
  expect(answer.understandings.tables[1]?.key?.certainty).not.toBe('stated');
  expect(trial?.joins.map(({ table, matched }) => [table, matched])).toEqual([
    ['a.csv', 4],
    ['b.csv', 2],
  ]);
  const fewer = rows.slice(0, 3).join('\n');
  await session.join(filesOf({ 'a.csv': fewer, 'b.csv': other.join('\n') }), ['a.csv']);
  const after = session.state;
  expect(after.json.tables.find(({ source }) => source === 'a.csv')?.decimal).toBeUndefined();
  expect(after.trial?.joins.find(({ table }) => table === 'a.csv')?.matched).toBe(2);
  expect(after.json.title).toBe('Vier Quartiere');
});

test('areas that cannot be read with another layer are tried all the same: the check ends, and says why', async () => {
  const files = [new File([areas], 'gebiete.geojson')];
  const answer = await new DraftFiles().understand(files);
  const failed = { ok: false, diagnostics: [] } as unknown as DraftTrial;
  const reader = {
    understandAreas: () => Promise.resolve(undefined),
    try: () => Promise.resolve(failed),
  } as unknown as FileReader;
  const session = new ImportSession({ files, answer, session: reader }, () => undefined);
  const { json } = answer.draft;
  await session.edit({ ...json, areas: { ...json.areas, layer: 'no such layer' } });
  expect(session.state.trial).toBe(failed);
});
