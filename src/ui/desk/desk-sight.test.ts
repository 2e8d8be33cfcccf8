import { expect, test } from 'vitest';
import { device, Person } from '../../review/entry/made-entry.fixture.ts';
import { standingOf } from '../../review/standing/standing.ts';
import { initialDesk, lastOwn, withEntries } from './desk-state.ts';
import { isIn, taskLists } from './desk-lists.ts';
import { dayOn, isOpenFor, seenIn, sightOf } from './desk-sight.ts';

const key = '0102';
const today = '2026-12-01';

test('a blind second person sees no entry and no outcome of the first, and still has to decide; the first has not', () => {
  const entry = new Person('A', 'a').decide({ note: 'geheim' });
  const standing = standingOf([entry], { fourEyes: new Set([key]) }).get(key);
  const second = sightOf(standing, { author: 'B', blind: true, today });
  expect(second).toMatchObject({ earlier: [], seen: [], isBlind: true, own: undefined });
  expect(second.outcome).toBeUndefined();
  expect(isOpenFor(second)).toBe(true);
  const first = sightOf(standing, { author: 'A', blind: true, today });
  expect(first.own).toBe(entry);
  expect(isOpenFor(first)).toBe(false);
});

test('where one decides alone the outcome is told to everybody, and nobody has to decide again', () => {
  const entry = new Person('A', 'a').decide();
  const sight = sightOf(standingOf([entry]).get(key), { author: 'B', blind: true, today });
  expect(sight).toMatchObject({ state: 'settled', outcome: 'confirmed', isBlind: false });
  expect(isOpenFor(sight)).toBe(false);
  expect(isOpenFor(sightOf(undefined, { author: 'B', blind: true, today }))).toBe(true);
});

test('an entry that comes changes only the neighbourhoods it is about; the last own one that stands is the first to be taken back', () => {
  const person = new Person('A', 'a');
  const one = withEntries(initialDesk, [person.decide()]);
  const two = withEntries({ ...initialDesk, ...one }, [person.decide({ neighbourhood: '0200' })]);
  expect(two.log).toHaveLength(2);
  expect(two.standings.get(key)).toBe(one.standings.get(key));
  const last = lastOwn(two.standings, 'A', device('a'));
  expect(last?.neighbourhood).toBe('0200');
  const back = person.decide({
    neighbourhood: '0200',
    outcome: 'withdrawn',
    supersedes: last?.id ?? '',
    sees: [last?.id ?? ''],
  });
  const three = withEntries({ ...initialDesk, ...two }, [back]);
  expect(three.standings.get('0200')?.state).toBe('open');
  expect(lastOwn(three.standings, 'A', device('a'))?.neighbourhood).toBe(key);
});

test('numbers of another device tell nothing of what came last here', () => {
  const [here, there] = [new Person('A', 'a'), new Person('A', 'b')];
  const elsewhere = ['0300', '0301', '0302'].map((one) => there.decide({ neighbourhood: one }));
  const { standings } = withEntries(initialDesk, [here.decide(), ...elsewhere]);
  expect(lastOwn(standings, 'A', device('a'))?.neighbourhood).toBe(key);
  expect(lastOwn(standings, 'A', undefined)).toBeUndefined();
});

test('entries that come one by one, in any order, lead where they lead together: also where one takes others in and is taken back', () => {
  const [one, other] = [new Person('A', 'a'), new Person('B', 'b')];
  const known = other.decide({ neighbourhood: '0200', outcome: 'not-confirmed' });
  const seen = seenIn(
    [key, '0200'].map((of) =>
      sightOf(standingOf([known]).get(of), { author: 'A', blind: false, today }),
    ),
  );
  expect(seen).toEqual([known]);
  const sees = seen.map(({ id }) => id);
  const taken = one.decide({ outcome: 'other-extent', merged: ['0200'], sees });
  expect(standingOf([known, taken]).get('0200')?.state).toBe('settled');
  const back = one.decide({
    outcome: 'withdrawn',
    supersedes: taken.id,
    sees: [taken.id, ...sees],
  });
  for (const order of [
    [known, taken, back],
    [back, taken, known],
    [taken, known, back],
  ]) {
    let desk = initialDesk;
    for (const entry of order) desk = { ...desk, ...withEntries(desk, [entry]) };
    const states = [key, '0200'].map((of) => desk.standings.get(of)?.state);
    expect(states).toEqual(['open', 'settled']);
    expect(desk.standings.get('0200')?.current).toEqual([known]);
  }
});

test('what was put off comes back on its day, to whoever put it off and to others; without a day it does not', () => {
  const sightOn = (until: string | undefined, author: string, on: string) => {
    const draft = { outcome: 'deferred', ...(until !== undefined && { until }) } as const;
    const standing = standingOf([new Person('A', 'a').decide(draft)]).get(key);
    return sightOf(standing, { author, blind: false, today: on });
  };
  for (const author of ['A', 'B']) {
    const open = ['2026-11-30', '2026-12-01', '2026-12-02'].map((on) =>
      isOpenFor(sightOn(today, author, on)),
    );
    expect(open).toEqual([false, true, true]);
    expect(isOpenFor(sightOn(undefined, author, today))).toBe(false);
  }
  expect(dayOn(new Date(2026, 2, 1, 23, 59))).toBe('2026-03-01');
});

test('what was decided on other figures is to be decided again by whoever did, and by others while nobody has', () => {
  const [one, other] = [new Person('A', 'a'), new Person('B', 'b')];
  const first = one.decide();
  const conditions = first.evidence.conditions.map((condition) => ({ ...condition, mean: '30' }));
  const present = new Map([[key, { members: first.members, conditions }]]);
  const looking = { blind: false, today };
  const sight = (author: string) => {
    const standings = standingOf([...one.entries, ...other.entries], { present });
    return sightOf(standings.get(key), { ...looking, author });
  };
  expect(['A', 'B'].map((author) => isOpenFor(sight(author)))).toEqual([true, true]);
  expect(isIn('outdated', sight('B'))).toBe(true);
  const evidence = { ...first.evidence, conditions };
  other.decide({ evidence, sees: [first.id], outcome: 'unclear' });
  // B has decided on the present figures, and that holds; A's entry stays, and A may look at it again.
  expect(sight('B')).toMatchObject({ outcome: 'unclear', isOutdated: false, isOwnOutdated: false });
  expect(['A', 'B'].map((author) => isOpenFor(sight(author)))).toEqual([true, false]);
});

test('the lists of what is there to do overlap, and never show a second person what the first has decided', () => {
  const first = new Person('A', 'a').decide({ outcome: 'unclear' });
  const standing = standingOf([first], { fourEyes: new Set([key]) }).get(key);
  const lists = (author: string) => {
    const sight = sightOf(standing, { author, blind: true, today });
    return taskLists.filter((list) => isIn(list, sight));
  };
  expect(lists('B')).toEqual(['mine', 'second']);
  expect(lists('A')).toEqual([]);
  const alone = sightOf(standingOf([first]).get(key), { author: 'B', blind: true, today });
  expect(taskLists.filter((list) => isIn(list, alone))).toEqual(['unclear']);
});
