import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { aboveSentence, comparedIndices, schoolDefinition, shareRange } from './school-words.ts';
import { studyFigures } from './study-figures.ts';

const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');
const segregation = {
  areas: 4,
  members: 60,
  people: 200,
  dissimilarity: 0.5,
  isolation: 0.4,
  interaction: 0.6,
  eta2: 0.2,
  gini: 0.6,
  entropy: 0.1,
  isUncertain: false,
};
const all = { segregation, aboveThird: 1, leftOut: 0 };
/** Five schools: 12.5 %, none at all, 40 %, and two whose share is not known. */
const result = {
  all,
  byMunicipality: [],
  shares: Float64Array.of(0.125, 0, 0.4, Number.NaN, Number.NaN),
  isAbove: Uint8Array.of(0, 0, 1, 0, 0),
};
const index = { name: 'Grundschulen', index: 'dissimilarity' } as const;

test('0.5 in the schools against 0.3 at home is 0.2 more', () => {
  expect(comparedIndices({ ...index, home: 0.3, own: 0.5 }, german)).toBe(
    'Dissimilarität, alle Gebiete zusammen: Wohnort 0,300, Grundschulen 0,500; Unterschied +0,200.',
  );
  expect(comparedIndices({ ...index, home: 0.5, own: 0 }, english)).toBe(
    'Dissimilarity, all areas together: residence 0.500, Grundschulen 0.000; difference −0.500.',
  );
});

test('where one of the two is not known there is a word for it, and no difference', () => {
  expect(comparedIndices({ ...index, home: undefined, own: 0.5 }, german)).toBe(
    'Dissimilarität, alle Gebiete zusammen: Wohnort keine Angabe, Grundschulen 0,500.',
  );
});

test('0.3004 and 0.2996 are both shown as 0.300, yet differ by 0.001: the sentence says why', () => {
  const sentence = comparedIndices({ ...index, home: 0.2996, own: 0.3004 }, german);
  expect(sentence).toContain('Unterschied +0,001');
  expect(sentence).toContain(`(${textsOf('de').panel.unrounded})`);
});

test('one of four schools lies above a third, two of four lie there', () => {
  expect(aboveSentence(result, 'Grundschulen', german)).toBe(
    '1 von 4 Grundschulen liegt über einem Drittel.',
  );
  expect(aboveSentence({ ...result, all: { ...all, aboveThird: 2 } }, 'Schools', english)).toBe(
    'Schools: 2 of 4 lie above one third.',
  );
});

test('of the known shares the lowest is 0 %, the highest 40 %', () => {
  expect(shareRange(result, german)).toBe(
    'Niedrigster Anteil der Gruppe 0,0\u202f%, höchster 40,0\u202f%.',
  );
  expect(shareRange(result, english)).toBe('Lowest share of the group 0.0%, highest 40.0%.');
});

test('schools without figures and schools outside all areas are named where there are some', () => {
  const { definition } = textsOf('de').study.schools;
  expect(schoolDefinition(result, 0, german)).toBe(definition);
  expect(schoolDefinition({ ...result, all: { ...all, leftOut: 2 } }, 1, german)).toBe(
    `${definition} 2 Orte ohne bekannte Zahlen bleiben außer Betracht. 1 Ort in keinem Gebiet zählt nicht mit.`,
  );
});
