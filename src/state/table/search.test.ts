import { expect, test } from 'vitest';
import { quarters } from '../four-quarters.fixture.ts';
import { searchIndex, searchSteps, type Hit, type SearchIndex } from './search.ts';

function search(index: SearchIndex, text: string, most: number): readonly Hit[] {
  const steps = searchSteps(index, text, most);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const index = searchIndex(quarters);

function found(text: string): string[] {
  return search(index, text, 10).map((hit) =>
    hit.kind === 'area'
      ? (quarters.areas[hit.index]?.name ?? '')
      : `${hit.name} (${hit.areas.length})`,
  );
}

test.each([
  ['Öhringer', 'Öhringer Weg'],
  ['oehringer', 'Öhringer Weg'],
  ['ohringer', 'Öhringer Weg'],
  ['güterbahnhof', 'Am Güterbahnhof'],
  ['gueterbahnhof', 'Am Güterbahnhof'],
  ['strasse', 'Straße 12'],
  ['bahnhof am', 'Am Güterbahnhof'],
  ['0102', 'Zeche'],
])('typing "%s" finds %s', (text, name) => {
  expect(found(text)).toContain(name);
});

test('a district comes before its areas, with their number', () => {
  expect(found('nord')[0]).toBe('Nord (2)');
});

test('blanks find nothing, and neither does a name nobody has', () => {
  expect(found('  ')).toEqual([]);
  expect(found('Xyzberg')).toEqual([]);
});

test('a Land comes before the municipality of the same name, and that before its areas', () => {
  const areas = quarters.areas.map((area) => ({ ...area, land: area.municipality ?? '' }));
  const hits = search(searchIndex({ ...quarters, areas }), 'nord', 10);
  expect(hits.map(({ kind }) => kind)).toEqual(['land', 'municipality', 'area', 'area']);
});
