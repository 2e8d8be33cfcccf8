import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { clusterColumns, clusterSentence } from './cluster-columns.ts';
import { studyFigures } from './study-figures.ts';
import { tableTexts } from './table-texts.fixture.ts';

const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');
const list = Object.freeze([
  {
    key: '1',
    municipalities: ['Mitte', 'Nord'],
    areas: [3, 4, 7],
    population: 5400,
    name: 'Wedding',
    others: 2,
  },
  { key: '2', municipalities: [], areas: [9], population: undefined, name: 'Zeche', others: 0 },
  { key: '3', municipalities: ['Nord'], areas: [1, 2], population: 0, name: 'Hafen', others: 1 },
]);

test('a row has name, districts, areas and people: unknown people are a dash, nobody is 0', () => {
  expect(
    tableTexts(
      clusterColumns(german, 'district', () => {}),
      list,
    ),
  ).toEqual([
    ['Quartier', 'Bezirk', 'Gebiete', 'Menschen'],
    ['Wedding und 2 weitere', 'Mitte, Nord', '3', '5.400'],
    ['Zeche', '', '1', '–'],
    ['Hafen und 1 weiteres', 'Nord', '2', '0'],
  ]);
});

test('the second column is called as the units of the data are', () => {
  const heads = (['municipality', 'county'] as const).map(
    (kind) => clusterColumns(english, kind, () => {})[1]?.label,
  );
  expect(heads).toEqual(['municipality', 'county']);
});

test('pressing the name shows areas 3, 4 and 7', () => {
  const shown: (readonly number[])[] = [];
  const [name] = clusterColumns(german, 'district', ({ areas }) => shown.push(areas));
  if (list[0]) name?.press?.(list[0]);
  expect(shown).toEqual([[3, 4, 7]]);
  expect(name?.hint).toBe('auf der Karte zeigen');
});

test('six marked areas form three neighbourhoods, four form one, none form none', () => {
  expect(clusterSentence(list, german)).toBe(
    '6 markierte Gebiete bilden 3 zusammenhängende Quartiere.',
  );
  expect(clusterSentence(list.slice(0, 1), german)).toBe(
    '3 markierte Gebiete bilden 1 zusammenhängendes Quartier.',
  );
  expect(clusterSentence([], german)).toBe(
    '0 markierte Gebiete bilden 0 zusammenhängende Quartiere.',
  );
});
