import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import type { Area } from '../../areas/dataset.ts';
import { textsOf } from '../../i18n/texts.ts';
import {
  hasLands,
  keysByMunicipality,
  landsByMunicipality,
  placeColumns,
} from './place-columns.ts';
import { studyFigures } from './study-figures.ts';
import { tableTexts } from './table-texts.fixture.ts';

/** Two areas of one name, as the largest example has 230. */
const areas: readonly Area[] = Object.freeze([
  { id: areaId('0101'), name: 'Bahnhof', municipality: 'Aach', land: 'Küstmark' },
  { id: areaId('0202'), name: 'Bahnhof', municipality: 'Zell', land: 'Rebenau' },
]);
const german = studyFigures(textsOf('de'), 'de');
const own = (area: Area) => area;

test('two areas called Bahnhof are told apart by key and Land', () => {
  expect(tableTexts(placeColumns(german, { areas }, own), areas)).toEqual([
    ['Schlüssel', 'Land'],
    ['0101', 'Küstmark'],
    ['0202', 'Rebenau'],
  ]);
});

test('where all lie in one Land, or none is named, the key alone stands there', () => {
  const inOne = areas.slice(0, 1);
  expect(placeColumns(german, { areas: inOne }, own).map(({ label }) => label)).toEqual([
    'Schlüssel',
  ]);
  expect([hasLands(areas), hasLands(inOne), hasLands([])]).toEqual([true, false, false]);
});

test('a municipality has the Land of its areas; one that crosses a border both, one without a Land none', () => {
  const [one, other] = areas;
  const across = { ...other!, municipality: 'Aach' };
  const without = { id: areaId('3'), name: '', municipality: 'Nirgends' };
  expect([...landsByMunicipality([one!, across, without])]).toEqual([
    ['Aach', 'Küstmark, Rebenau'],
  ]);
});

test('a municipality is known by what the keys of its areas begin with, by the key of its only one, or by nothing', () => {
  const keys = (municipality: string, ...ids: string[]) =>
    ids.map((id) => ({ id: areaId(id), name: '', municipality }));
  const found = keysByMunicipality([
    ...keys('Aach', '210010010627', '210010010001', '210010019000'),
    ...keys('Zell', '220010010001'),
    ...keys('Ohne', '1', '2'),
    { id: areaId('9'), name: 'nirgends' },
  ]);
  expect([...found]).toEqual([
    ['Aach', '21001001…'],
    ['Zell', '220010010001'],
  ]);
});
