import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segregationByMunicipality } from '../../analysis/segregation/segregation-by-municipality.ts';
import { smallDataset } from '../../analysis/small-dataset.fixture.ts';
import { summariseMunicipalities } from '../../analysis/municipalities/municipalities.ts';
import type { PointLayerResult } from '../../analysis/segregation/point-segregation.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { segregationColumns, sideBySideColumns, summaryColumns } from './municipality-columns.ts';
import {
  groupNames,
  layersWith,
  municipalityRows,
  sideBySideRows,
  withoutAlternative,
} from './municipality-rows.ts';
import { studyFigures } from './study-figures.ts';
import { tableTexts } from './table-texts.fixture.ts';

const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');

/** Nord: two areas that mirror each other 1 : 3 (D = ½). Süd: alike (D = 0). West: a single area (no D). */
const group = { id: 'a', label: { de: 'Gruppe A', en: 'Group A' }, share: 'share' };
const dataset: Dataset = {
  ...smallDataset({
    columns: { share: [25, 75, 40, 40, 10] },
    population: [4000, 4000, 1000, 1000, 500],
    municipality: ['Nord', 'Nord', 'Süd', 'Süd', 'West'],
  }),
  groups: [group],
};
const segregation = segregationByMunicipality(dataset, '', [group]);
const summary = (name: string, population: number | undefined) => ({
  name,
  areas: 2,
  flagged: 1,
  undecidable: 0,
  population,
  populationFlagged: 0,
});
const list = [summary('Nord', 8000), summary('Süd', 2000), summary('West', undefined)];
const rents = [
  { name: 'Nord', answer: 'none', reference: 8, lowestElsewhere: 9, lowestArea: 4 },
  {
    name: 'West',
    answer: 'undecidable',
    reference: undefined,
    lowestElsewhere: undefined,
    lowestArea: undefined,
  },
] as const;

/** Two schools in Nord, both small, where the group is apart; three in no municipality of the list. */
const points = {
  segregation: {
    areas: 2,
    members: 10,
    people: 20,
    dissimilarity: 0.8,
    isolation: 0.9,
    interaction: 0.1,
    eta2: 0.7,
    gini: 0.9,
    entropy: 0.6,
    isUncertain: true,
  },
  aboveThird: 1,
  leftOut: 0,
};
const nothingThere = {
  ...points,
  segregation: { ...points.segregation, areas: 0, dissimilarity: undefined, isUncertain: false },
  aboveThird: 0,
};
const layer: PointLayerResult = {
  layer: 0,
  outside: 3,
  groups: {
    a: {
      all: points,
      byMunicipality: [points, nothingThere, nothingThere],
      shares: Float64Array.of(0.1, 0.9),
      isAbove: Uint8Array.of(0, 1),
    },
  },
};

test('what the rule finds: one of two areas in Mitte, none decided elsewhere; unknown people are a dash', () => {
  const { judgement } = quartersResult();
  const value = { list: summariseMunicipalities(quarters, judgement), rents: undefined };
  const { rows } = municipalityRows(value, undefined, undefined, 'dissimilarity', []);
  expect(tableTexts(summaryColumns(german, 'Bezirk', false), rows)).toEqual([
    ['Bezirk', 'Gebiete', 'Menschen', 'markierte Gebiete', 'Menschen darin', 'nicht entscheidbar'],
    ['Mitte', '2', '1.000', '0', '0', '1'],
    ['Nord', '2', '2.500', '1', '2.000', '1'],
  ]);
  const unknown = municipalityRows({ list, rents: undefined }, undefined, undefined, 'gini', []);
  expect(tableTexts(summaryColumns(german, 'Bezirk', false), unknown.rows)[3]?.[2]).toBe('–');
});

test('in a country each municipality has the beginning of its keys, and its Land', () => {
  const places = {
    lands: new Map([['Nord', 'Küstmark']]),
    keys: new Map([['Nord', '21001001…']]),
  };
  const { rows } = municipalityRows(
    { list, rents: undefined },
    undefined,
    undefined,
    'gini',
    [],
    places,
  );
  const texts = tableTexts(summaryColumns(german, 'Gemeinde', false, true), rows);
  expect(texts.slice(0, 3).map((line) => line.slice(0, 3))).toEqual([
    ['Gemeinde', 'Schlüssel', 'Land'],
    ['Nord', '21001001…', 'Küstmark'],
    ['Süd', 'keine Angabe', 'keine Angabe'],
  ]);
});

test('with rents the last column has yes, none or cannot be decided; a word where there are no marks', () => {
  const { rows } = municipalityRows({ list, rents }, undefined, undefined, 'gini', []);
  const texts = tableTexts(summaryColumns(german, 'Gemeinde', true), rows);
  expect(texts.map((line) => line.at(-1))).toEqual([
    'günstigere oder gleich teure Alternative',
    'keine',
    'keine Angabe',
    'nicht entscheidbar',
  ]);
});

test('Nord has index 0.5 and rank 1, Süd 0 and rank 2, West with one area neither', () => {
  const { rows, ranked } = municipalityRows(
    { list, rents: undefined },
    segregation,
    group,
    'dissimilarity',
    [],
  );
  expect(ranked).toBe(2);
  expect(tableTexts(segregationColumns(german, 'dissimilarity', ranked, []), rows)).toEqual([
    ['Anteil (%)', 'Dissimilarität', 'Rang', 'Hinweis'],
    ['50,0', '0,500', '1 von 2', ''],
    ['40,0', '0,000', '2 von 2', expect.any(String)],
    ['10,0', 'keine Angabe', 'ohne Rang', ''],
  ]);
});

test('beside the schools: 0.8 there, 0.3 more than at home, 1 of 2 above a third, and a warning', () => {
  const { rows, ranked } = municipalityRows(
    { list, rents: undefined },
    segregation,
    group,
    'dissimilarity',
    [layer],
  );
  const texts = tableTexts(segregationColumns(german, 'dissimilarity', ranked, ['Schulen']), rows);
  expect(texts[0]?.slice(1)).toEqual([
    'Dissimilarität: Wohnort',
    'Rang',
    'Dissimilarität: Schulen',
    'Unterschied: Schulen minus Wohnort',
    'Schulen über einem Drittel',
    'Hinweis',
  ]);
  expect(texts[1]?.slice(3)).toEqual([
    '0,800',
    '+0,300',
    '1 von 2',
    'Schulen: kleine Zahlen, zum großen Teil Zufall.',
  ]);
  expect(texts[3]?.slice(3, 6)).toEqual(['keine Angabe', 'keine Angabe', 'keine Angabe']);
});

test('groups beside each other: index and rank in one cell, a star for small numbers, the whole without a rank', () => {
  const { rows, whole } = sideBySideRows(
    { list, rents: undefined },
    segregation,
    [group],
    'dissimilarity',
    { name: 'alle Gebiete', layers: [['Schulen', layer]] },
  );
  const columns = sideBySideColumns(german, 'Gemeinde', [group], 'dissimilarity');
  const texts = tableTexts(columns, [...whole, ...rows]);
  expect(texts.map(([name, people]) => [name, people])).toEqual([
    ['Gemeinde', 'Menschen'],
    ['alle Gebiete', ''],
    ['alle Gebiete: Schulen', ''],
    ['Nord', '8.000'],
    ['Süd', '2.000'],
    ['West', ''],
  ]);
  expect(texts[0]?.[2]).toBe('Gruppe A');
  expect(texts[2]?.[2]).toBe('0,800*');
  expect(texts[3]?.[2]).toBe('0,500 · Rang 1');
  expect(texts[5]?.[2]).toBe('keine Angabe');
  const inEnglish = sideBySideColumns(english, 'municipality', [group], 'dissimilarity');
  expect(tableTexts(inEnglish, rows)[1]?.[2]).toBe('0.500 · rank 1');
});

test('groups of areas come first, those that only points state behind them, each once', () => {
  const own = { label: { de: 'Schulen' }, source: 'schools.csv', points: [], columns: [] };
  const figures = { values: new Float64Array(), states: new Uint8Array() };
  const stated = (id: string) =>
    ({ id, label: { de: id }, kind: 'count', figures, of: figures }) as const;
  const names = groupNames({
    ...dataset,
    points: [{ ...own, groups: [stated('a'), stated('b')] }, own],
  });
  expect(names.map(({ id, label }) => [id, label.de])).toEqual([
    ['a', 'Gruppe A'],
    ['b', 'b'],
  ]);
  expect(layersWith('a', [layer])).toEqual([layer]);
  expect(layersWith('b', [layer])).toEqual([]);
  expect(layersWith('a', undefined)).toEqual([]);
});

test('one of one municipality that can be told has no alternative; the undecidable one does not count', () => {
  expect(withoutAlternative({ rents })).toEqual({ none: 1, known: 1 });
  expect(withoutAlternative({ rents: undefined })).toEqual({ none: 0, known: 0 });
});

test('there is a row for every municipality in their order, whatever is measured, and never more without one', () => {
  const answers = fc.array(fc.constantFrom('alternative', 'none', 'undecidable'), { maxLength: 9 });
  fc.assert(
    fc.property(answers, (all) => {
      const told = all.map((answer, place) => ({
        name: `M${place}`,
        answer,
        reference: undefined,
        lowestElsewhere: undefined,
        lowestArea: undefined,
      }));
      const summaries = told.map(({ name }) => summary(name, 1));
      const { rows } = municipalityRows(
        { list: summaries, rents: told },
        segregation,
        group,
        'gini',
        [],
      );
      expect(rows.map((row) => row.summary.name)).toEqual(summaries.map(({ name }) => name));
      const { none, known } = withoutAlternative({ rents: told });
      expect(none).toBeLessThanOrEqual(known);
      expect(known + all.filter((answer) => answer === 'undecidable').length).toBe(all.length);
    }),
  );
});
