import { expect, test } from 'vitest';
import { municipalityPortrait } from '../../analysis/municipalities/municipality-portrait.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import {
  areaRows,
  municipalityFacts,
  municipalitySentence,
  neighbourhoodRows,
  neighbourhoodsIn,
  valueText,
} from './municipality-text.ts';

const [german, english] = [textsOf('de'), textsOf('en')];
const { judgement } = quartersResult();
/** Mitte is the first municipality: Öhringer Weg, and Zeche, where nobody lives. */
const [mitte, nord] = [0, 1].map((municipality) =>
  municipalityPortrait(quarters, quartersRound, judgement, municipality),
) as [ReturnType<typeof municipalityPortrait>, ReturnType<typeof municipalityPortrait>];

test('the head says what it is and how many people live there', () => {
  expect(municipalityFacts(mitte, 'district', german)).toBe('Bezirk · 1.000 Menschen');
  expect(municipalityFacts({ ...mitte, lands: ['Nordland'] }, 'municipality', english)).toBe(
    'Municipality · Nordland · 1,000 people',
  );
});

test('a sentence says how many neighbourhoods and areas are marked, and how many people live in them', () => {
  expect(municipalitySentence({ ...nord, flagged: 7 }, 2, german)).toBe(
    'In Nord sind 2 Quartiere aus 7 Gebieten markiert; dort leben 2.000 von 2.500 Menschen.',
  );
  expect(municipalitySentence({ ...nord, populationFlagged: 1 }, 1, english)).toBe(
    'In Nord 1 neighbourhood of 1 area is marked; 1 of 2,500 people lives there.',
  );
  // As long as it is not known which of them hang together.
  expect(municipalitySentence({ ...nord, populationFlagged: undefined }, undefined, german)).toBe(
    'In Nord ist 1 Gebiet markiert; dort lebt eine unbekannte Zahl von Menschen.',
  );
  expect(municipalitySentence(mitte, 0, german)).toBe('In Mitte ist kein Gebiet markiert.');
});

test('the status counts neighbourhoods first, then areas; one across the border counts on both sides', () => {
  const { marked } = german.places.municipality;
  expect(marked(50, 868, 12)).toBe('12 Quartiere aus 50 von 868 Gebieten markiert');
  expect(marked(1, 1, undefined)).toBe('1 von 1 Gebiet markiert');
  expect(marked(0, 9, 0)).toBe('0 von 9 Gebieten markiert');
  expect(english.places.municipality.marked(1, 9, 1)).toBe(
    '1 neighbourhood of 1 of 9 areas marked',
  );
  const clusterOf = Int32Array.of(0, 0, -1, 1);
  expect(neighbourhoodsIn({ clusterOf }, [0, 3])).toBe(2);
  expect(neighbourhoodsIn({ clusterOf }, [1, 2])).toBe(1);
  expect(neighbourhoodsIn({ clusterOf, touchUnknown: true }, [0])).toBeUndefined();
});

test('areas stand by their names, never by their values, each with the answer of the rule', () => {
  expect(areaRows(quarters, judgement, mitte.areas, german, 'de')).toEqual([
    { area: 0, name: 'Öhringer Weg', isMarked: false, status: 'nicht markiert' },
    { area: 3, name: 'Zeche', isMarked: false, status: 'nicht entscheidbar: fehlt' },
  ]);
  const [first, second] = areaRows(quarters, judgement, nord.areas, german, 'de');
  expect([first?.name, first?.status]).toEqual(['Am Güterbahnhof', 'markiert']);
  expect([second?.name, second?.status]).toEqual(['Straße 12', 'nicht entscheidbar: gesperrt']);
});

test('neighbourhoods stand by their names; one across the border belongs to both sides', () => {
  const cluster = { municipalities: ['Nord', 'Mitte'], population: 10, others: 0 };
  const list = [
    { ...cluster, key: 'z', name: 'Zeche', areas: [0, 1] },
    { ...cluster, key: 'a', name: 'Am Hang', areas: [3] },
  ];
  const clusters = { list, clusterOf: Int32Array.of(0, 0, -1, 1) };
  const namesIn = (areas: Uint32Array) =>
    neighbourhoodRows(clusters, areas, german, 'de').map(({ name }) => name);
  expect([namesIn(mitte.areas), namesIn(nord.areas)]).toEqual([['Am Hang', 'Zeche'], ['Zeche']]);
});

test('a value says of how many areas it is where it is not of all; without one the word for its absence', () => {
  const areas = { known: 2, missing: 1, suppressed: 3, 'not-applicable': 0 };
  const percent = { unit: 'percent', decimals: 1 };
  expect(valueText({ mean: 40, areas, absence: undefined }, percent, german, 'de')).toEqual({
    text: '40,0\u202f%',
    basis: 'aus 2 von 6 Gebieten, 3 gesperrt, 1 fehlt',
  });
  const none = { mean: undefined, areas, absence: 'suppressed' } as const;
  expect(valueText(none, percent, german, 'de')).toEqual({
    text: 'gesperrt',
    basis: '3 gesperrt, 1 fehlt',
  });
  const withheld = { known: 0, missing: 0, suppressed: 6, 'not-applicable': 0 };
  expect(valueText({ ...none, areas: withheld }, percent, german, 'de').basis).toBe('');
});
