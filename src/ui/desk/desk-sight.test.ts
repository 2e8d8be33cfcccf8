import { expect, test } from 'vitest';
import { Person } from '../../review/entry/made-entry.fixture.ts';
import { standingOf } from '../../review/standing/standing.ts';
import { initialDesk, lastOwn, withEntry } from './desk-state.ts';
import { isOpenFor, sightOf } from './desk-sight.ts';

const key = '0102';

test('a blind second person sees no entry and no outcome of the first, and still has to decide; the first has not', () => {
  const entry = new Person('A', 'a').decide({ note: 'geheim' });
  const standing = standingOf([entry], { fourEyes: new Set([key]) }).get(key);
  const second = sightOf(standing, 'B', true);
  expect(second).toMatchObject({ earlier: [], seen: [], isBlind: true, own: undefined });
  expect(second.outcome).toBeUndefined();
  expect(isOpenFor(second)).toBe(true);
  const first = sightOf(standing, 'A', true);
  expect(first.own).toBe(entry);
  expect(isOpenFor(first)).toBe(false);
});

test('where one decides alone the outcome is told to everybody, and nobody has to decide again', () => {
  const entry = new Person('A', 'a').decide();
  const sight = sightOf(standingOf([entry]).get(key), 'B', true);
  expect(sight).toMatchObject({ state: 'settled', outcome: 'confirmed', isBlind: false });
  expect(isOpenFor(sight)).toBe(false);
  expect(isOpenFor(sightOf(undefined, 'B', true))).toBe(true);
});

test('an entry that comes changes only the neighbourhoods it is about; the last own one that stands is the first to be taken back', () => {
  const person = new Person('A', 'a');
  const one = withEntry(initialDesk, person.decide());
  const two = withEntry({ ...initialDesk, ...one }, person.decide({ neighbourhood: '0200' }));
  expect(two.log).toHaveLength(2);
  expect(two.standings.get(key)).toBe(one.standings.get(key));
  const last = lastOwn(two.standings, 'A');
  expect(last?.neighbourhood).toBe('0200');
  const back = person.decide({
    neighbourhood: '0200',
    outcome: 'withdrawn',
    supersedes: last?.id ?? '',
    sees: [last?.id ?? ''],
  });
  const three = withEntry({ ...initialDesk, ...two }, back);
  expect(three.standings.get('0200')?.state).toBe('open');
  expect(lastOwn(three.standings, 'A')?.neighbourhood).toBe(key);
});
