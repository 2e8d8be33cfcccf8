import { expect, test } from 'vitest';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import { joinLine, joinNotes, matchingTitle } from './join-lines.ts';

const german = textsOf('de');
const english = textsOf('en');
const tables = [{ source: 'rents.csv', key: 'PLR_ID' }];
/** 1540 of 1542 areas have a row; three rows have no area. */
const join: JoinReport = {
  table: 'rents.csv',
  round: '2024',
  matched: 1540,
  areasWithoutRow: ['0101', '0102'],
  rowsWithoutArea: ['9901', '9902', '9903'],
  duplicateKeys: [],
  emptyKeys: 0,
  paddedKeys: [],
};

test('1540 of 1542 areas have a row of 2024, over PLR_ID; two areas and three rows are left', () => {
  expect(joinLine(join, 1542, { tables }, german)).toEqual({
    joined: 'rents.csv · 2024: 1.540 von 1.542 Gebieten haben eine Zeile',
    rest: 'über PLR_ID · Gebiete ohne Zeile: 2 · Zeilen ohne Gebiet: 3',
    polygons: undefined,
  });
  expect(joinLine(join, 1542, { tables }, english).joined).toContain('1,540');
});

test('without a round the table stands alone, without a key the column is not named', () => {
  const line = joinLine({ ...join, round: '' }, 1542, { tables: [] }, german);
  expect(line.joined).toMatch(/^rents\.csv: /);
  expect(line.rest).toBe('Gebiete ohne Zeile: 2 · Zeilen ohne Gebiet: 3');
});

test('where areas were merged, 100 of 120 shapes are told', () => {
  const merged = { ...join, polygons: { covered: 100, total: 120 } };
  expect(joinLine(merged, 90, { tables }, german).polygons).toMatch(
    /^Das sind 100 von 120 Flächen der Datei/,
  );
});

test('three rows and two areas to match: open; matched by hand: open; rows without a free area: folded', () => {
  expect(matchingTitle(join, 0, german)).toEqual({
    title: 'Zuordnen: 3 Zeilen ohne Gebiet, 2 Gebiete ohne Zeile',
    name: 'rents.csv · 2024',
    isOpen: true,
  });
  const done = { ...join, rowsWithoutArea: [] };
  expect(matchingTitle(done, 1, german)).toMatchObject({
    title: 'Von Hand zugeordnet: 1 Zeile',
    isOpen: true,
  });
  expect(matchingTitle({ ...join, areasWithoutRow: [] }, 0, german)?.isOpen).toBe(false);
  expect(matchingTitle(done, 0, german)).toBeUndefined();
});

test('errors are told, and warnings of no single file; of eight six are told and two counted', () => {
  const error: Diagnostic = { kind: 'file-empty', severity: 'error', file: 'a.csv' };
  const hint: Diagnostic = {
    kind: 'area-keys-padded',
    severity: 'hint',
    file: 'a.geojson',
    column: 'key',
    count: 1,
    items: ['1'],
  };
  expect(joinNotes({ diagnostics: [hint, error] })).toEqual({ told: [error], more: 0 });
  const { told, more } = joinNotes({ diagnostics: Array.from({ length: 8 }, () => error) });
  expect([told.length, more]).toEqual([6, 2]);
  expect(joinNotes(undefined)).toEqual({ told: [], more: 0 });
});
