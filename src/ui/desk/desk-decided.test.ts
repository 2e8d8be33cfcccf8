import { expect, test } from 'vitest';
import { decisionKinds } from '../../cartography/paintings/decision-painting.ts';
import { Person } from '../../review/entry/made-entry.fixture.ts';
import { progress } from '../../review/standing/progress.ts';
import { standingOf } from '../../review/standing/standing.ts';
import { decisionKindOf } from './desk-decided.ts';
import { sightOf } from './desk-sight.ts';

const today = '2026-12-01';
const [anna, bela] = [new Person('A', 'a'), new Person('B', 'b')];

/** Ten neighbourhoods by two people; two each of 06, 07 and 08, of which the second knew nothing. */
const entries = [
  anna.decide({ neighbourhood: '01', outcome: 'confirmed' }),
  anna.decide({ neighbourhood: '02', outcome: 'other-extent', extent: [['0201']] }),
  anna.decide({ neighbourhood: '03', outcome: 'not-confirmed' }),
  anna.decide({ neighbourhood: '04', outcome: 'unclear' }),
  anna.decide({ neighbourhood: '05', outcome: 'deferred' }),
  ...[anna, bela].map((one) => one.decide({ neighbourhood: '06', outcome: 'confirmed' })),
  ...[anna, bela].map((one) => one.decide({ neighbourhood: '07', outcome: 'not-confirmed' })),
  anna.decide({ neighbourhood: '08', outcome: 'confirmed' }),
  bela.decide({ neighbourhood: '08', outcome: 'not-confirmed' }),
  anna.decide({ neighbourhood: '09', outcome: 'confirmed' }),
];
const keys = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
const standings = standingOf(entries, { fourEyes: new Set(['09']) });

const kindsFor = (author: string, blind: boolean) =>
  keys.map((key) => decisionKindOf(sightOf(standings.get(key), { author, blind, today })));

test('each neighbourhood has the kind of what holds of it, and each kind occurs', () => {
  const kinds = kindsFor('A', false);
  expect(kinds).toEqual([
    'confirmed',
    'confirmed',
    'not-confirmed',
    'unclear',
    'deferred',
    'confirmed',
    'not-confirmed',
    'in-conflict',
    'waits-for-second',
    'open',
  ]);
  expect(new Set(kinds)).toEqual(new Set(decisionKinds));
});

test('the kinds add up to the states of the overview: what is confirmed, not confirmed or unclear is agreed or settled', () => {
  const kinds = kindsFor('A', false);
  const count = (...wanted: string[]): number => kinds.filter((one) => wanted.includes(one)).length;
  const { byState, total } = progress(standings, new Map([['', keys]]));
  expect(byState).toEqual({
    open: 1,
    'waits-for-second': 1,
    agreed: 2,
    'in-conflict': 1,
    settled: 4,
    deferred: 1,
  });
  for (const state of ['open', 'waits-for-second', 'in-conflict', 'deferred'] as const)
    expect(count(state)).toBe(byState[state]);
  expect(count('confirmed', 'not-confirmed', 'unclear')).toBe(byState.agreed + byState.settled);
  expect(kinds).toHaveLength(total);
});

test('whoever decides blind as a second learns from the map that one person has decided, and not what', () => {
  const outcomes = ['confirmed', 'not-confirmed', 'unclear'] as const;
  const kinds = outcomes.map((outcome) => {
    const entry = new Person('A', 'a').decide({ outcome });
    const standing = standingOf([entry], { fourEyes: new Set(['0102']) }).get('0102');
    return decisionKindOf(sightOf(standing, { author: 'B', blind: true, today }));
  });
  expect(new Set(kinds)).toEqual(new Set(['waits-for-second']));
});
