import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryDraft } from '../entry/chain.ts';
import type { Entry } from '../entry/entry.ts';
import { draftOf, Person } from '../entry/made-entry.fixture.ts';
import { logOf } from '../log/log.ts';
import { fourEyes, shownEntries } from './four-eyes.ts';
import { progress } from './progress.ts';
import { stateAfter } from './state-after.ts';
import { standingOf, type Standing, type StandingSettings } from './standing.ts';

const key = '0102';
const both: StandingSettings = { fourEyes: new Set([key]) };

/** People who decide about one neighbourhood, each with sight of what they are told. */
class Desk {
  readonly people = new Map<string, Person>();
  readonly entries: Entry[] = [];

  decide(
    author: string,
    outcome: Entry['outcome'],
    seen: readonly Entry[] = [],
    changes: Partial<EntryDraft> = {},
  ): Entry {
    const digit = 'abcdef'[this.people.size] ?? 'f';
    const person = this.people.get(author) ?? new Person(author, digit);
    this.people.set(author, person);
    const entry = person.decide({ outcome, sees: seen.map(({ id }) => id), ...changes });
    this.entries.push(entry);
    return entry;
  }

  standing(settings: StandingSettings = {}): Standing | undefined {
    return standingOf(logOf('kleinstadt', this.entries).entries, settings).get(key);
  }

  /** State and outcome in short. */
  told(settings: StandingSettings = {}): string {
    const { state, deciding } = this.standing(settings) ?? { state: 'open', deciding: [] };
    return [state, deciding[0]?.outcome].filter(Boolean).join(': ');
  }
}

test('nobody has decided: open', () => {
  expect(new Desk().told()).toBe('open');
  expect(standingOf([])).toEqual(new Map());
});

test('one decision settles; where four eyes are asked for it waits for a second', () => {
  const desk = new Desk();
  desk.decide('A', 'confirmed');
  expect(desk.told()).toBe('settled: confirmed');
  expect(desk.told(both)).toBe('waits-for-second: confirmed');
  const asks = new Desk();
  asks.decide('A', 'unclear', [], { second: true });
  expect(asks.told()).toBe('waits-for-second: unclear');
});

test('two people who decide alike agree, whether they knew of each other or not', () => {
  const desk = new Desk();
  const first = desk.decide('A', 'not-confirmed');
  desk.decide('B', 'not-confirmed');
  expect(desk.told(both)).toBe('agreed: not-confirmed');
  desk.decide('C', 'not-confirmed', [first]);
  expect(desk.told(both)).toBe('agreed: not-confirmed');
});

test('the same name on another device is no second person', () => {
  const [one, two] = [new Person('A', 'a'), new Person('A', 'b')];
  for (const person of [one, two]) person.decide();
  const { state } = standingOf([...one.entries, ...two.entries], both).get(key)!;
  expect(state).toBe('waits-for-second');
});

test('deferred is a state, without an opinion', () => {
  const desk = new Desk();
  desk.decide('A', 'deferred', [], { until: '2027-03-01' });
  expect(desk.told(both)).toBe('deferred: deferred');
});

test('a deferral stands against no decision; with sight of the decisions it puts them off, whoever makes it', () => {
  const desk = new Desk();
  const first = desk.decide('A', 'confirmed');
  const later = desk.decide('B', 'deferred');
  expect(desk.told()).toBe('settled: confirmed');
  expect(desk.told(both)).toBe('waits-for-second: confirmed');
  desk.decide('B', 'deferred', [first, later], { supersedes: later.id });
  expect([desk.told(), desk.told(both)]).toEqual(['deferred: deferred', 'deferred: deferred']);
  const last = desk.entries.at(-1)!;
  desk.decide('B', 'confirmed', [first, last], { supersedes: last.id });
  expect(desk.told(both)).toBe('agreed: confirmed');
});

describe('a conflict', () => {
  test('is two decisions of which neither knew of the other; clocks decide nothing', () => {
    const desk = new Desk();
    desk.decide('A', 'confirmed', [], { at: '2026-01-01T08:00:00Z' });
    desk.decide('B', 'not-confirmed', [], { at: '2026-12-01T08:00:00Z' });
    expect(desk.told()).toBe('in-conflict');
  });

  test('is also the same outcome with another extent, but not with the parts in another order', () => {
    const extent = [['0102'], ['0103']];
    const desk = new Desk();
    desk.decide('A', 'other-extent', [], { extent });
    desk.decide('B', 'other-extent', [], { extent: [...extent].reverse() });
    expect(desk.told()).toBe('agreed: other-extent');
    desk.decide('C', 'other-extent', [], { extent: [['0102', '0103']] });
    expect(desk.told()).toBe('in-conflict');
  });

  test('ends when one of the two agrees', () => {
    const desk = new Desk();
    const [one, other] = [desk.decide('A', 'confirmed'), desk.decide('B', 'unclear')];
    desk.decide('A', 'unclear', [one, other], { supersedes: one.id });
    expect(desk.told()).toBe('agreed: unclear');
  });

  test('does not end when one of the two says the same once more', () => {
    const desk = new Desk();
    const [one, other] = [desk.decide('A', 'confirmed'), desk.decide('B', 'unclear')];
    desk.decide('A', 'confirmed', [one, other]);
    expect(desk.told()).toBe('in-conflict');
  });

  test('is settled by a third person who knows of both, whatever the third says', () => {
    for (const outcome of ['confirmed', 'not-confirmed', 'unclear'] as const) {
      const desk = new Desk();
      const [one, other] = [desk.decide('A', 'confirmed'), desk.decide('B', 'unclear')];
      desk.decide('C', outcome, [one, other]);
      expect(desk.told(both)).toBe(`settled: ${outcome}`);
    }
  });

  test('is not settled by a third person who knows of one alone', () => {
    const desk = new Desk();
    const [one] = [desk.decide('A', 'confirmed'), desk.decide('B', 'unclear')];
    desk.decide('C', 'not-confirmed', [one]);
    expect(desk.told()).toBe('in-conflict');
  });

  test('knowledge is passed on: who knows of the third knows of both', () => {
    const desk = new Desk();
    const [one, other] = [desk.decide('A', 'confirmed'), desk.decide('B', 'unclear')];
    const third = desk.decide('C', 'unclear', [one, other]);
    desk.decide('D', 'not-confirmed', [third]);
    expect(desk.told()).toBe('settled: not-confirmed');
  });
});

test('what saving would cause is told beforehand: agreeing, staying apart, a third, a second who waits', () => {
  const desk = new Desk();
  const [one, other] = [desk.decide('A', 'confirmed'), desk.decide('B', 'unclear')];
  const after = (author: string, outcome: Entry['outcome'], own?: Entry) => {
    const sees = [one.id, other.id];
    const draft = draftOf({ outcome, sees, ...(own && { supersedes: own.id }) });
    return stateAfter(desk.standing(both)!, author, draft, both);
  };
  expect(after('A', 'unclear', one)).toBe('agreed');
  expect(after('A', 'not-confirmed', one)).toBe('in-conflict');
  expect(after('C', 'not-confirmed')).toBe('settled');
  expect(stateAfter({ key, history: [] }, 'A', draftOf(), both)).toBe('waits-for-second');
  expect(stateAfter({ key, history: [] }, 'A', draftOf())).toBe('settled');
  // The parts of an extent in another order, as a form has them, are the same extent.
  const extent = [['0103'], ['0102', '0104']];
  const first = new Desk();
  first.decide('A', 'other-extent', [], { extent });
  const same = draftOf({ outcome: 'other-extent', extent: [['0104', '0102'], ['0103']] });
  expect(stateAfter(first.standing(both)!, 'B', same, both)).toBe('agreed');
});

test('a later person who knows of the decision may change it alone, but not where two must agree', () => {
  const desk = new Desk();
  const first = desk.decide('A', 'confirmed');
  desk.decide('B', 'not-confirmed', [first]);
  expect(desk.told()).toBe('settled: not-confirmed');
  expect(desk.told(both)).toBe('in-conflict');
});

describe('taking back', () => {
  test('brings back what was replaced, and cuts nothing off', () => {
    const desk = new Desk();
    const first = desk.decide('A', 'confirmed');
    const second = desk.decide('A', 'unclear', [first], { supersedes: first.id });
    desk.decide('A', 'withdrawn', [second], { supersedes: second.id });
    expect(desk.told()).toBe('settled: confirmed');
    expect(desk.standing()?.history).toHaveLength(3);
  });

  test('of the only decision leaves the neighbourhood open, its history kept', () => {
    const desk = new Desk();
    const first = desk.decide('A', 'confirmed');
    desk.decide('A', 'withdrawn', [first], { supersedes: first.id });
    expect(desk.told()).toBe('open');
    expect(desk.standing()?.history).toHaveLength(2);
  });

  test('leaves later decisions as they are, and can be taken back itself', () => {
    const desk = new Desk();
    const first = desk.decide('A', 'confirmed');
    desk.decide('B', 'unclear', [first]);
    const back = desk.decide('A', 'withdrawn', [first], { supersedes: first.id });
    expect(desk.told()).toBe('settled: unclear');
    desk.decide('A', 'not-confirmed');
    expect(desk.told()).toBe('in-conflict');
    expect(desk.standing()?.history).toHaveLength(4);
    desk.decide('A', 'withdrawn', [back], { supersedes: back.id });
    expect(desk.standing()?.current.map(({ outcome }) => outcome)).toContain('confirmed');
  });
});

test('an entry counts for the neighbourhoods that it takes in', () => {
  const person = new Person('A', 'a');
  person.decide({ outcome: 'other-extent', merged: ['0200'] });
  const standings = standingOf(person.entries);
  expect([...standings].map(([one, { state }]) => `${one} ${state}`)).toEqual([
    '0102 settled',
    '0200 settled',
  ]);
  const other = new Person('B', 'b');
  other.decide({ neighbourhood: '0200', members: ['0200'] });
  expect(standingOf([...person.entries, ...other.entries]).get('0200')?.state).toBe('in-conflict');
});

test('what no longer takes a neighbourhood in no longer counts for it, in whatever order the entries come', () => {
  const person = new Person('A', 'a');
  const taken = person.decide({ outcome: 'other-extent', merged: ['0200'] });
  const seen = { sees: [taken.id], supersedes: taken.id };
  const told = (entries: readonly Entry[]): (string | undefined)[] =>
    ['0102', '0200'].map((one) => standingOf(entries).get(one)?.state);
  expect(told([taken])).toEqual(['settled', 'settled']);
  const withdrawn = new Person('A', 'a');
  withdrawn.decide({ outcome: 'other-extent', merged: ['0200'] });
  withdrawn.decide({ outcome: 'withdrawn', ...seen });
  expect(told(withdrawn.entries)).toEqual(['open', 'open']);
  expect(told(withdrawn.entries.toReversed())).toEqual(['open', 'open']);
  const replaced = new Person('A', 'a');
  replaced.decide({ outcome: 'other-extent', merged: ['0200'] });
  replaced.decide({ outcome: 'confirmed', ...seen });
  expect(told(replaced.entries)).toEqual(['settled', 'open']);
  // Neither named as replaced: the same person knew of it.
  const knowing = new Person('A', 'a');
  knowing.decide({ outcome: 'other-extent', merged: ['0200'] });
  knowing.decide({ outcome: 'confirmed', sees: seen.sees });
  expect(told(knowing.entries)).toEqual(['settled', 'open']);
  // What is said of the neighbourhood itself stays.
  const other = new Person('B', 'b');
  other.decide({ neighbourhood: '0200', members: ['0200'], outcome: 'not-confirmed' });
  expect(told([...other.entries, ...replaced.entries])).toEqual(['settled', 'settled']);
});

test('other areas or other values are other figures; classes and cuts are not', () => {
  const desk = new Desk();
  const { evidence } = desk.decide('A', 'confirmed');
  const [condition] = evidence.conditions;
  const onOthers = (members: string[], changes: object): boolean | undefined => {
    const conditions = [{ ...condition!, ...changes }];
    return desk.standing({ present: new Map([[key, { members, conditions }]]) })?.onOtherFigures;
  };
  expect(onOthers(['0103', '0102'], { class: '7', cut: '≥ 25 %', mean: '28.50' })).toBe(false);
  expect(onOthers(['0102'], {})).toBe(true);
  expect(onOthers(['0102', '0103'], { mean: '28.4' })).toBe(true);
  expect(onOthers(['0102', '0103'], { lowest: null })).toBe(true);
  expect(onOthers(['0102', '0103'], { indicator: 'other' })).toBe(true);
  const gone = desk.standing({ present: new Map() });
  expect([gone?.isGone, gone?.state, gone?.onOtherFigures]).toEqual([true, 'settled', undefined]);
});

test('the same entries in any order stand alike', () => {
  const desk = new Desk();
  const [one, other] = [desk.decide('A', 'confirmed'), desk.decide('B', 'unclear')];
  const third = desk.decide('C', 'confirmed', [one, other]);
  desk.decide('C', 'withdrawn', [third], { supersedes: third.id });
  desk.decide('D', 'confirmed', [one]);
  const told = desk.told(both);
  fc.assert(
    fc.property(fc.shuffledSubarray(desk.entries, { minLength: 5 }), (entries) => {
      const standing = standingOf(logOf('kleinstadt', entries).entries, both).get(key);
      expect(standing?.state).toBe(told);
    }),
    { numRuns: 60 },
  );
});

describe('four eyes', () => {
  const keys = Array.from({ length: 1498 }, (_, number) => `k${number}`);

  test('a tenth of 1,498 neighbourhoods are 150, the same for the same seed, others for another', () => {
    const drawn = fourEyes(keys, 10, 'Runde 2026');
    expect(drawn.size).toBe(150);
    expect(fourEyes([...keys].reverse(), 10, 'Runde 2026')).toEqual(drawn);
    const other = fourEyes(keys, 10, 'Runde 2027');
    expect([...other].filter((one) => drawn.has(one)).length).toBeLessThan(40);
    expect([fourEyes(keys, 0, 'x').size, fourEyes(keys, 100, 'x').size]).toEqual([0, 1498]);
    expect([...fourEyes(keys, 20, 'Runde 2026')]).toEqual(expect.arrayContaining([...drawn]));
  });

  test('the second of two sees nothing of the first; afterwards both see all, and a third does', () => {
    const desk = new Desk();
    const onlooker = (author: string) => ({ author, blind: true });
    desk.decide('A', 'confirmed');
    const waiting = desk.standing(both)!;
    expect(shownEntries(waiting, onlooker('B'))).toEqual([]);
    expect(shownEntries(waiting, { author: 'B', blind: false })).toHaveLength(1);
    expect(shownEntries(waiting, onlooker('A'))).toHaveLength(1);
    expect(shownEntries(desk.standing()!, onlooker('B'))).toHaveLength(1);
    desk.decide('B', 'unclear', [], { blind: true });
    for (const author of ['A', 'B', 'C']) {
      expect(shownEntries(desk.standing(both)!, onlooker(author))).toHaveLength(2);
    }
  });

  test('putting off shows nothing of the first; taking back what was decided hides nothing again', () => {
    const desk = new Desk();
    const onlooker = { author: 'B', blind: true };
    const first = desk.decide('A', 'confirmed');
    const later = desk.decide('B', 'deferred', [], { blind: true });
    expect(shownEntries(desk.standing(both)!, onlooker)).toEqual([later]);
    const own = desk.decide('B', 'unclear', [later], { blind: true, supersedes: later.id });
    expect(shownEntries(desk.standing(both)!, onlooker)).toHaveLength(3);
    desk.decide('B', 'withdrawn', [first, own], { supersedes: own.id });
    expect(shownEntries(desk.standing(both)!, onlooker)).toHaveLength(4);
  });
});

test('progress by state adds up to the total, per Land too', () => {
  const person = new Person('A', 'a');
  for (const one of ['1', '2', '3']) person.decide({ neighbourhood: one });
  person.decide({ ...draftOf(), neighbourhood: '4', outcome: 'deferred' });
  const told = progress(
    standingOf(person.entries, { fourEyes: new Set(['3']) }),
    new Map([
      ['Nord', ['1', '3', '5']],
      ['Süd', ['2', '4', '5', '6']],
    ]),
  );
  expect(told).toMatchObject({
    total: 6,
    byState: { settled: 2, 'waits-for-second': 1, deferred: 1, open: 2 },
  });
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((all, count) => all + count, 0);
  expect(sum(told.byState)).toBe(6);
  expect([...told.lands].map(([land, { total, byState }]) => [land, total, sum(byState)])).toEqual([
    ['Nord', 3, 3],
    ['Süd', 3, 3],
  ]);
});
