import { expect, test } from 'vitest';
import { analyseRound } from '../classes/analyse-round.ts';
import type { Rule } from '../question/rule.ts';
import { judge } from '../rule/coincidence.ts';
import { smallDataset } from '../small-dataset.fixture.ts';
import { findRound } from '../values/rounds.ts';
import { municipalityPortrait, municipalityValue } from './municipality-portrait.ts';

/** Five areas of A and one of B; of one of A nobody knows how many people live there. */
const dataset = smallDataset({
  population: [100, 300, null, 200, 0, 50],
  columns: {
    share: [10, 50, 20, '.', null, 90],
    withheld: ['.', '.', null, '.', 'x', 1],
    missing: [null, null, null, 'x', null, 1],
    nowhere: ['x', 'x', 'x', 'x', null, 1],
  },
  municipality: ['A', 'A', 'A', 'A', 'A', 'B'],
  land: ['Nordland', 'Nordland', 'Nordland', 'Nordland', 'Nordland', 'Südland'],
});
const round = findRound(dataset, '');
const analysis = analyseRound(dataset, '', { method: 'septiles', weight: 'areas' });
const rule: Rule = { all: [{ indicator: 'share', kind: 'value-at-least', cut: 50, frame: 'all' }] };
const portrait = municipalityPortrait(dataset, round, judge(dataset, analysis, rule, rule), 0);

test('of five areas of A one is marked and two cannot be decided; 600 people are known, 300 of them in the marked one', () => {
  expect(portrait).toEqual({
    name: 'A',
    lands: ['Nordland'],
    areas: Uint32Array.of(0, 1, 2, 3, 4),
    flagged: 1,
    undecidable: 2,
    population: 600,
    peopleUnknown: 1,
    populationFlagged: 300,
  });
});

test('its value is the mean by people, (100 · 10 + 300 · 50) ÷ 400 = 40, and says of which areas', () => {
  expect(municipalityValue(round, analysis, 'share', portrait)).toEqual({
    mean: 40,
    areas: { known: 3, missing: 1, suppressed: 1, 'not-applicable': 0 },
    absence: undefined,
  });
});

test('where a value is withheld of any area and known of none, it is withheld and not missing', () => {
  const absenceOf = (id: string) => municipalityValue(round, analysis, id, portrait)?.absence;
  expect([absenceOf('withheld'), absenceOf('missing'), absenceOf('nowhere')]).toEqual([
    'suppressed',
    'missing',
    'not-applicable',
  ]);
});

test('figures that have come and are not analysed yet are no absence: nobody knows their mean', () => {
  const before = { ...analysis, means: {} };
  expect(municipalityValue(round, before, 'share', portrait)).toBeUndefined();
});

test('a municipality called like a property of every object has no value that it does not have', () => {
  const named = { name: 'constructor', areas: portrait.areas };
  expect(municipalityValue(round, analysis, 'missing', named)?.mean).toBeUndefined();
});
