import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { quarters } from '../four-quarters.fixture.ts';
import { SearchIndex } from './search-index.ts';
import { searchSteps, type Hits } from './search.ts';

function search(index: SearchIndex, text: string): Hits {
  const steps = searchSteps(index, text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

type Place = readonly [name: string, municipality?: string, land?: string];

function indexOf(places: readonly Place[]): SearchIndex {
  const areas = places.map(([name, municipality, land], place) => ({
    id: areaId(String(10_101 + place).padStart(6, '0')),
    name,
    ...(municipality && { municipality }),
    ...(land && { land }),
  }));
  return new SearchIndex({ ...quarters, areas } satisfies Dataset);
}

function names(index: SearchIndex, text: string, most = 12): string[] {
  return search(index, text)
    .first(most)
    .map((hit) =>
      hit.kind === 'area'
        ? (index.dataset.areas[hit.index]?.name ?? '')
        : `${hit.name} (${hit.kind}, ${hit.areas.length})`,
    );
}

const four = new SearchIndex(quarters);

const town = indexOf([
  ['Gaswerkshöfe', 'Musterberg', 'Nordland'],
  ['Gaswerkshöfe', 'Seefeld', 'Südland'],
  ['Altstadt', 'Musterberg', 'Nordland'],
  ['Altstadt', 'Seefeld', 'Südland'],
  ['Altstadt-Salzhof', 'Seefeld', 'Südland'],
  ['Neue Altstadt', 'Seefeld', 'Südland'],
  ['Hinteraltstadt', 'Seefeld', 'Südland'],
  ['Allstedt', 'Seefeld', 'Südland'],
  ['Laubengang', 'Seefeld', 'Südland'],
  ['Hauptstr. West', 'Seefeld', 'Südland'],
  ['Haus in der Aue', 'Seefeld', 'Südland'],
  ['★ Sternviertel', 'Seefeld', 'Südland'],
]);

test.each([
  ['Öhringer', 'Öhringer Weg'],
  ['oehringer', 'Öhringer Weg'],
  ['ohringer', 'Öhringer Weg'],
  ['ÖHRINGER WEG', 'Öhringer Weg'],
  ['güterbahnhof', 'Am Güterbahnhof'],
  ['gueterbahnhof', 'Am Güterbahnhof'],
  ['bahnhof', 'Am Güterbahnhof'],
  ['strasse', 'Straße 12'],
  ['Str. 12', 'Straße 12'],
  ['str 12', 'Straße 12'],
  ['bahnhof am', 'Am Güterbahnhof'],
  ['0102', 'Zeche'],
])('typing "%s" finds %s first', (text, name) => {
  expect(names(four, text)[0]).toBe(name);
});

test.each([
  ['Hauptstraße', 'Hauptstr. West'],
  ['Hauptstrasse west', 'Hauptstr. West'],
  ['hauptstra', 'Hauptstr. West'],
  ['010109', 'Laubengang'],
  ['★', '★ Sternviertel'],
])('typing "%s" in the towns finds %s first', (text, name) => {
  expect(names(town, text)[0]).toBe(name);
});

test('a district comes before its 2 areas, with their number', () => {
  expect(names(four, 'nord')).toEqual(['Nord (municipality, 2)', 'Straße 12', 'Am Güterbahnhof']);
});

test('a Land comes before the municipality of the same name, and that before its areas', () => {
  const areas = quarters.areas.map((area) => ({ ...area, land: area.municipality ?? '' }));
  const hits = search(new SearchIndex({ ...quarters, areas }), 'nord').first(10);
  expect(hits.map(({ kind }) => kind)).toEqual(['land', 'municipality', 'area', 'area']);
});

test('the only Land of the data is no hit, but a word: every one of the 4 areas lies in it', () => {
  const areas = quarters.areas.map((area) => ({ ...area, land: 'Musterland' }));
  const index = new SearchIndex({ ...quarters, areas });
  expect(search(index, 'Musterland').first(1)[0]?.kind).toBe('municipality');
  expect(names(index, 'Zeche Musterland')).toEqual(['Zeche']);
});

test('the same name, then names that begin so, names with such a word, with it inside, then with a slip', () => {
  expect(names(town, 'Altstadt')).toEqual([
    'Altstadt',
    'Altstadt',
    'Altstadt-Salzhof',
    'Neue Altstadt',
    'Hinteraltstadt',
    'Allstedt',
  ]);
});

test('a name with the word in it comes before 2 areas of a Land that begins so, and these before a slip', () => {
  const index = indexOf([
    ['Bahnhof', 'Seefeld', 'Waldrücken'],
    ['Allee', 'Seefeld', 'Waldrücken'],
    ['Hinterwaldrueckenhof', 'Auental', 'Tannenau'],
    ['Waldruckem', 'Auental', 'Tannenau'],
  ]);
  expect(names(index, 'Waldrücken')).toEqual([
    'Waldrücken (land, 2)',
    'Hinterwaldrueckenhof',
    'Seefeld (municipality, 2)',
    'Allee',
    'Bahnhof',
    'Waldruckem',
  ]);
});

test('of typing errors the nearest spelling comes first: 1 slip, then 2', () => {
  const index = indexOf([['Eisenbahnerplatz'], ['Eisenbahnenplotz'], ['Eisenwarenplatz']]);
  expect(names(index, 'Eisenbahnerplotz')).toEqual(['Eisenbahnerplatz', 'Eisenbahnenplotz']);
  expect(names(index, 'Iesenbahnerplatz')[0]).toBe('Eisenbahnerplatz');
  expect(names(index, 'Eisenbanh')[0]).toBe('Eisenbahnerplatz');
  expect(names(index, 'Nisenbahnerplatz')[0]).toBe('Eisenbahnerplatz');
});

test('letters that are only scattered over a name do not find it, and a key has no slips', () => {
  expect(names(town, 'gsh')).toEqual([]);
  expect(names(town, 'lbgg')).toEqual([]);
  expect(names(four, '0105')).toEqual([]);
});

test.each([
  ['Gaswerkshöfe in Musterberg', 'Musterberg', 1],
  ['musterberg gaswerkshoefe', 'Musterberg', 1],
  ['Gaswerkshöfe, Seefeld', 'Seefeld', 1],
  ['Gaswerkshöfe im Südland', 'Seefeld', 1],
  ['Gaswerkshofe in Musterbreg', 'Musterberg', 1],
  ['Altstadt Nordland', 'Musterberg', 1],
  // Altstadt, Altstadt-Salzhof, Neue Altstadt, Hinteraltstadt, and by a slip Allstedt.
  ['Altstadt in Seefeld Südland', 'Seefeld', 5],
])('"%s" is found by its place: in %s, %i in all', (text, municipality, count) => {
  const hits = search(town, text);
  const [first] = hits.first(1);
  const area = first?.kind === 'area' ? town.dataset.areas[first.index] : undefined;
  expect(area?.municipality).toBe(municipality);
  expect(hits.count).toBe(count);
});

test('"in" is a word of a name where it stands in one', () => {
  expect(names(town, 'Haus in')[0]).toBe('Haus in der Aue');
  expect(names(town, 'in')).toEqual(['Haus in der Aue']);
});

test.each([
  '-Laubengang',
  '"Laubengang"',
  '^Laubengang$',
  "'Laubengang",
  '(Laubengang|',
  '*Laubengang.+',
  '!Laubengang',
  'Laubengang\\',
])('no sign is an operator: %s finds Laubengang first', (text) => {
  expect(names(town, text)).toEqual(['Laubengang']);
});

test.each(['', '   ', '\t\n', '-', '"', '.*', '[', '😀', 'x'.repeat(10_000), 'Xyzberg'])(
  'nothing is found for "%.12s"',
  (text) => {
    expect(search(town, text).count).toBe(0);
  },
);

test('of 190 areas of one name all are counted and reached, in the order of the data', () => {
  const index = indexOf(Array.from({ length: 190 }, (_, place) => ['Mitte', `Ort ${place + 1}`]));
  const hits = search(index, 'Mitte');
  expect(hits.count).toBe(190);
  expect(hits.first(12)).toHaveLength(12);
  expect(hits.first(190).map((hit) => (hit.kind === 'area' ? hit.index : -1))).toEqual(
    Array.from({ length: 190 }, (_, place) => place),
  );
});

test('every name finds its area among those that are the same as far as spelling goes, whatever it is made of', () => {
  const letter = fc.constantFrom(...'aeouäöüßsSt-. ("*+1é★–İ');
  const name = fc.oneof(
    fc.string({ minLength: 1, maxLength: 14, unit: letter }),
    fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }),
  );
  const named = name.filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(named, { minLength: 1, maxLength: 12 }), (all) => {
      const index = indexOf(all.map((one) => [one]));
      all.forEach((one, place) => {
        const found = search(index, one).first(all.length);
        expect(found).toContainEqual({ kind: 'area', index: place });
      });
    }),
    { numRuns: 300 },
  );
});

test('a search over 20,000 areas leaves the page to others more than 60 times', () => {
  const index = indexOf(
    Array.from({ length: 20_000 }, (_, place) => [
      `Quartier ${place} am Güterbahnhof`,
      `Ort ${place % 500}`,
    ]),
  );
  const pauses = (text: string) => {
    const steps = searchSteps(index, text);
    let count = 0;
    while (!steps.next().done) count += 1;
    return count;
  };
  // 20,500 entries, 500 by 500 when they are first read and 2,000 by 2,000 when they are ranked; over 40,000 words, 3,000 by 3,000.
  expect(pauses('Quartier')).toBeGreaterThan(60);
  expect(pauses('Quartier')).toBeGreaterThan(20);
});
