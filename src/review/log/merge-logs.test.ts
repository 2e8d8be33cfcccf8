import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import { Person } from '../entry/made-entry.fixture.ts';
import { logOf, type Log } from './log.ts';
import { addedNote, logNotes } from './log-notes.ts';
import { mergeLogs } from './merge-logs.ts';
import { readLog } from './read-log.ts';
import { logText } from './write-log.ts';

const logFrom = (...people: readonly Person[]): Log =>
  logOf(
    'kleinstadt',
    people.flatMap(({ entries }) => entries),
  );

/** Three people on two devices, one of whom has restored a backup after the second of four decisions. */
function forkedLog(): Log {
  const people = [new Person('Weber', 'a'), new Person('Weber', 'b'), new Person('Arnold', 'b')];
  for (const person of people) {
    for (const key of ['1', '2', '3', '4']) person.decide({ neighbourhood: key });
  }
  const [weber] = people;
  if (!weber) throw new Error('nobody');
  const restored = new Person('Weber', 'a');
  const before = weber.entries.slice(0, 2);
  restored.chain = { ...weber.chain, count: 2, head: before[1]?.id ?? null };
  restored.decide({ neighbourhood: '3', outcome: 'unclear' });
  return logFrom(...people, restored);
}

/** Any part of the forked log in any order, entries twice too: what exports of several devices may hold. */
const parts = fc.array(fc.nat(forkedLog().entries.length - 1)).map((places) => {
  const { entries } = forkedLog();
  return logOf(
    'kleinstadt',
    places.flatMap((place) => entries[place] ?? []),
  );
});

test('merging is commutative, associative and idempotent, to the byte', () => {
  const merged = (...logs: [Log, ...Log[]]) => logText(mergeLogs(logs));
  fc.assert(
    fc.property(parts, parts, parts, (one, two, three) => {
      expect(merged(one, two)).toBe(merged(two, one));
      expect(merged(mergeLogs([one, two]), three)).toBe(merged(one, mergeLogs([two, three])));
      expect(merged(one, one)).toBe(logText(one));
      expect(merged(mergeLogs([one, two]), two)).toBe(merged(one, two));
    }),
    { numRuns: 60 },
  );
});

test('two logs in both orders and thrice give the same bytes, read from files each time', async () => {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  for (const key of ['1', '2', '3']) weber.decide({ neighbourhood: key });
  for (const key of ['2', '3']) arnold.decide({ neighbourhood: key });
  const open = async (text: string): Promise<Log> => {
    const reading = await readLog(new TextEncoder().encode(text), 'kleinstadt');
    if (!reading?.ok) throw new Error('refused');
    return reading.log;
  };
  const [one, two] = [logText(logFrom(weber)), logText(logFrom(arnold))];
  const both = logText(mergeLogs([await open(one), await open(two)]));
  expect(logText(mergeLogs([await open(two), await open(one)]))).toBe(both);
  expect(
    logText(mergeLogs([await open(two), await open(one), await open(two), await open(both)])),
  ).toBe(both);
  expect(both.split('\n')).toHaveLength(7); // head, five entries, and the end of the last line
  expect(await open(both)).toMatchObject({ entries: { length: 5 } });
});

test('a second import of the same says that nothing is new', () => {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  for (const person of [weber, arnold]) person.decide();
  const log = logFrom(weber);
  const note = addedNote(log, logFrom(weber, arnold), 'arnold.jsonl');
  expect(note).toMatchObject({ kind: 'log-added', count: 1, expected: '2' });
  expect(wordDiagnostic(note, 'de')).toBe(
    'Aus arnold.jsonl kam 1 Eintrag hinzu. Einträge der Datei: 2.',
  );
  const again = addedNote(
    mergeLogs([log, logFrom(arnold)]),
    logFrom(weber, arnold),
    'arnold.jsonl',
  );
  expect(wordDiagnostic(again, 'de')).toBe(
    'In arnold.jsonl steht nichts Neues: 2 Einträge waren schon da.',
  );
  expect(wordDiagnostic(again, 'en')).toBe(
    'In arnold.jsonl there is nothing new: 2 entries were there already.',
  );
});

test('a number that was given twice is a fork: both stay, each end is counted, and it is said', async () => {
  const log = forkedLog();
  expect(log.entries).toHaveLength(13);
  expect(log.chains.map(({ author, count }) => `${author} ${count}`)).toEqual([
    'Arnold 4',
    'Weber 3',
    'Weber 4',
    'Weber 4',
  ]);
  const forks = logNotes(log, 'alle.jsonl').filter(({ kind }) => kind === 'log-fork');
  expect(forks).toMatchObject([{ count: 1, items: ['Weber'] }]);
  const reading = await readLog(new TextEncoder().encode(logText(log)), 'kleinstadt');
  expect(reading?.ok && reading.log).toEqual(log);
});

test('one name on two devices is told; it may be one person or two', () => {
  const [one, two, other] = [
    new Person('Weber', 'a'),
    new Person('Weber', 'b'),
    new Person('X', 'b'),
  ];
  for (const person of [one, two, other]) person.decide();
  const [note, ...others] = logNotes(logFrom(one, two, other));
  expect([note, others]).toMatchObject([{ kind: 'log-one-name', count: 1, items: ['Weber'] }, []]);
});

test('an entry that others name and that is in no log is missed: a tail cut off may be seen so', () => {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  const first = weber.decide();
  const second = weber.decide({ supersedes: first.id, sees: [first.id] });
  arnold.decide({ sees: [second.id] });
  expect(logNotes(logFrom(weber, arnold))).toEqual([]);
  const cut = logOf('kleinstadt', [first, ...arnold.entries]);
  expect(logNotes(cut)).toMatchObject([{ kind: 'log-unseen', count: 1 }]);
});

test('logs of two projects are never merged', () => {
  expect(() => mergeLogs([logOf('kleinstadt', []), logOf('großstadt', [])])).toThrow('several');
});
